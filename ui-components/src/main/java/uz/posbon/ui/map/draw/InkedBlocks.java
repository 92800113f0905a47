package uz.posbon.ui.map.draw;

/**
 * Where a picture has anything at all, in blocks of one row: most of a map's pictures is empty, and whoever lays one over another need not look
 * there. Immutable; made of a finished picture by any thread.
 */
public final class InkedBlocks {

    /** Pixels of a block, side by side. */
    public static final int WIDTH = 64;

    /** What a block holds. */
    public enum Ink { NONE, SOME, SOLID }

    private static final Ink[] INKS = Ink.values();

    private final int perRow;
    private final byte[] inks;

    private InkedBlocks(int perRow, byte[] inks) {
        this.perRow = perRow;
        this.inks = inks;
    }

    public static InkedBlocks of(PixelGrid picture) {
        int perRow = (picture.width() + WIDTH - 1) / WIDTH;
        byte[] inks = new byte[perRow * picture.height()];
        for (int row = 0; row < picture.height(); row++) {
            int begin = row * picture.width();
            for (int block = 0; block < perRow; block++) {
                int from = begin + block * WIDTH;
                int to = Math.min(from + WIDTH, begin + picture.width());
                inks[row * perRow + block] = (byte) ink(picture.pixels(), from, to).ordinal();
            }
        }
        return new InkedBlocks(perRow, inks);
    }

    private static Ink ink(int[] pixels, int from, int to) {
        int any = 0;
        int all = -1;
        for (int i = from; i < to; i++) {
            any |= pixels[i];
            all &= pixels[i];
        }
        return any == 0 ? Ink.NONE : all >>> 24 == 0xFF ? Ink.SOLID : Ink.SOME;
    }

    /** What the block at this pixel holds. */
    public Ink at(int row, int column) {
        return INKS[inks[row * perRow + column / WIDTH]];
    }
}
