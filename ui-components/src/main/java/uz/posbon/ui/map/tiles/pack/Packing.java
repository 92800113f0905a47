package uz.posbon.ui.map.tiles.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** How PMTiles compresses directories, metadata and tiles. */
enum Packing {
    UNKNOWN, NONE, GZIP, BROTLI, ZSTD;

    static Packing of(byte number) {
        return number >= 0 && number < values().length ? values()[number] : UNKNOWN;
    }

    boolean isReadable() {
        return this != BROTLI && this != ZSTD;
    }

    /**
     * Unfolds the bytes. Writers that do not know leave it open, so the bytes themselves are looked at.
     *
     * @param most bytes it may unfold into
     * @throws IOException when they cannot be unfolded, or into more
     */
    byte[] unpack(byte[] packed, int most) throws IOException {
        boolean gzip = packed.length > 1 && (packed[0] & 0xFF) == 0x1F && (packed[1] & 0xFF) == 0x8B;
        if (this == NONE || !gzip && this == UNKNOWN) {
            return packed;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] unpacked = in.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw new IOException("unfolds into more than " + most + " bytes");
            }
            return unpacked;
        }
    }
}
