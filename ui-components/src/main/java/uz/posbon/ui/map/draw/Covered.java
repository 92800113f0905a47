package uz.posbon.ui.map.draw;

/**
 * Which pixels of a picture are opaque already, a bit each. What is drawn from the top down asks it, so that hidden rows cost next to
 * nothing however many things lie on each other.
 */
public final class Covered {

    private final long[] bits;
    private final int words;

    /** Nothing is covered yet. */
    public Covered(PixelGrid grid) {
        words = (grid.width() + 63) / 64;
        bits = new long[words * grid.height()];
    }

    /** Whether every pixel of a row from one column to another, both included, is covered. */
    public boolean all(int row, int first, int last) {
        int from = row * words + (first >> 6);
        int to = row * words + (last >> 6);
        long head = -1L << (first & 63);
        long tail = -1L >>> (63 - (last & 63));
        if (from == to) {
            return (~bits[from] & head & tail) == 0;
        }
        for (int word = from + 1; word < to; word++) {
            if (bits[word] != -1L) {
                return false;
            }
        }
        return (~bits[from] & head) == 0 && (~bits[to] & tail) == 0;
    }

    /** Nothing drawn later will be seen here. */
    public void cover(int row, int column) {
        bits[row * words + (column >> 6)] |= 1L << (column & 63);
    }
}
