package uz.posbon.ui.map.tiles.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.tiles.TileFormat;

/**
 * The first 127 bytes of a PMTiles file, version 3.
 *
 * @param leaves offset of the leaf directories
 * @param tiles offset of the tiles' bytes
 */
record PmHeader(
        Section root,
        Section metadata,
        Section leaves,
        Section tiles,
        Packing internal,
        Packing tile,
        TileFormat format,
        int minZoom,
        int maxZoom,
        @Nullable LonLatBox bounds) {

    static final int LENGTH = 127;

    private static final double DEGREE = 10_000_000;

    /** A part of the file. */
    record Section(long offset, long length) {

        boolean isWithin(long file) {
            return offset >= 0 && length >= 0 && offset <= file && length <= file - offset;
        }
    }

    /**
     * Reads and checks it.
     *
     * @param file what to call the file
     * @param length of the whole file
     * @throws PackException when it is of another version, cut off, or of tiles that cannot be shown
     */
    static PmHeader read(ByteBuffer bytes, String file, long length) throws PackException {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < LENGTH) {
            throw new PackException(Gap.PACK_BROKEN, file + " ends within its head");
        }
        if (bytes.get(7) != 3) {
            throw new PackException(Gap.PACK_FORMAT, file + " is PMTiles version " + bytes.get(7) + ", only version 3 can be read");
        }
        PmHeader header = new PmHeader(
                section(bytes, 8), section(bytes, 24), section(bytes, 40), section(bytes, 56),
                Packing.of(bytes.get(97)), Packing.of(bytes.get(98)), format(bytes.get(99)), bytes.get(100), bytes.get(101),
                Bounds.of(bytes.getInt(102) / DEGREE, bytes.getInt(106) / DEGREE, bytes.getInt(110) / DEGREE, bytes.getInt(114) / DEGREE));
        header.check(file, length);
        return header;
    }

    private void check(String file, long length) throws PackException {
        boolean whole = root.isWithin(length) && metadata.isWithin(length) && leaves.isWithin(length) && tiles.isWithin(length);
        if (!whole || root.length() == 0) {
            throw new PackException(Gap.PACK_BROKEN, file + " is cut off: its head speaks of more than the " + length + " bytes there are");
        }
        if (!internal.isReadable() || !tile.isReadable()) {
            throw new PackException(Gap.PACK_FORMAT, file + " is compressed in a way that cannot be read; only gzip or none can");
        }
        if (minZoom < 0 || maxZoom > 31 || minZoom > maxZoom) {
            throw new PackException(Gap.PACK_BROKEN, file + " holds zooms from " + minZoom + " to " + maxZoom + ", which cannot be");
        }
    }

    private static Section section(ByteBuffer bytes, int at) {
        return new Section(bytes.getLong(at), bytes.getLong(at + 8));
    }

    private static TileFormat format(byte number) {
        return switch (number) {
            case 1, 6 -> TileFormat.VECTOR;
            case 2 -> TileFormat.PNG;
            case 3 -> TileFormat.JPEG;
            case 4 -> TileFormat.WEBP;
            case 5 -> TileFormat.AVIF;
            default -> TileFormat.OTHER;
        };
    }
}
