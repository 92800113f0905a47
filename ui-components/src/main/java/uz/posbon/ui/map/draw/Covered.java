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

    /**
     * Lays part of a row of premultiplied pixels under what was drawn before, looking at no pixel that is covered.
     *
     * @param first first column of the picture
     * @param last last column of the picture
     * @param from where in the source the pixel for column 0 would be
     */
    public void layUnder(PixelGrid grid, int row, int first, int last, int[] source, int from) {
        int[] drawn = grid.pixels();
        int start = row * grid.width();
        for (int word = first >> 6; word <= last >> 6; word++) {
            long open = ~bits[row * words + word];
            open &= word == first >> 6 ? -1L << (first & 63) : -1L;
            open &= word == last >> 6 ? -1L >>> (63 - (last & 63)) : -1L;
            long opaque = 0;
            while (open != 0) {
                int bit = Long.numberOfTrailingZeros(open);
                open &= open - 1;
                int column = (word << 6) + bit;
                int pixel = Pixels.over(source[from + column], drawn[start + column]);
                drawn[start + column] = pixel;
                if (pixel >>> 24 == 0xFF) {
                    opaque |= 1L << bit;
                }
            }
            if (opaque != 0) {
                bits[row * words + word] |= opaque;
            }
        }
    }
}
