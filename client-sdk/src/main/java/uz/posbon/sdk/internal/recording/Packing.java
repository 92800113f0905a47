package uz.posbon.sdk.internal.recording;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;

/** Packs bytes with zstd, each piece on its own. */
public final class Packing {
    /** A quarter smaller than its fastest level at a third of the speed. */
    private static final int LEVEL = 6;

    private Packing() {}

    public static byte[] packed(byte[] plain) {
        return Zstd.compress(plain, LEVEL);
    }

    /** @throws BytesIn.Broken if it is not what {@link #packed} gave */
    public static byte[] unpacked(byte[] packed) throws BytesIn.Broken {
        long length = Zstd.getFrameContentSize(packed);
        if (length < 0 || length > Layout.LARGEST_BLOCK) {
            throw new BytesIn.Broken("a block does not say how long it is");
        }
        return unpacked(packed, (int) length);
    }

    static byte[] unpacked(byte[] packed, int length) throws BytesIn.Broken {
        try {
            byte[] plain = Zstd.decompress(packed, length);
            if (plain.length != length) {
                throw new BytesIn.Broken("a block is not as long as it says");
            }
            return plain;
        } catch (ZstdException e) {
            throw new BytesIn.Broken("a block cannot be unpacked: " + e.getMessage());
        }
    }
}
