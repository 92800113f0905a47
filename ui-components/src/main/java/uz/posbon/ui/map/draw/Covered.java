package uz.posbon.ui.map.draw;

import java.util.Arrays;

/**
 * Which pixels of a picture are opaque already, a bit each. What is drawn from the top down asks it, so that hidden rows cost next to
 * nothing however many things lie on each other.
 */
public final class Covered {

    private static final int BLOCK = 16;

    private final long[] bits;
    private final int words;
    private final int blocks;
    private final short[] open;

    /** Nothing is covered yet. */
    public Covered(PixelGrid grid) {
        words = (grid.width() + 63) / 64;
        bits = new long[words * grid.height()];
        blocks = words * 64 / BLOCK;
        open = new short[blocks * ((grid.height() + BLOCK - 1) / BLOCK)];
        for (int row = 0; row < grid.height(); row += BLOCK) {
            for (int column = 0; column < grid.width(); column += BLOCK) {
                int pixels = Math.min(BLOCK, grid.height() - row) * Math.min(BLOCK, grid.width() - column);
                open[row / BLOCK * blocks + column / BLOCK] = (short) pixels;
            }
        }
    }

    /** All is covered but for these: nothing else is to be drawn. */
    public Covered(PixelGrid grid, Mask uncovered) {
        this(grid);
        Arrays.fill(open, (short) 0);
        for (int row = 0; row < grid.height(); row++) {
            for (int word = 0; word < words; word++) {
                long bare = uncovered.bits(row, word);
                bits[row * words + word] = ~bare;
                count(row, word, bare, 1);
            }
        }
    }

    /** Whether all of a part of the picture is known to be covered; a quick look at whole blocks, which may miss some. */
    public boolean hides(int left, int top, int right, int bottom) {
        for (int row = top / BLOCK; row <= bottom / BLOCK; row++) {
            for (int column = left / BLOCK; column <= right / BLOCK; column++) {
                if (open[row * blocks + column] > 0) {
                    return false;
                }
            }
        }
        return true;
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
            long left = ~bits[row * words + word];
            left &= Mask.within(word, first, last);
            long opaque = 0;
            while (left != 0) {
                int bit = Long.numberOfTrailingZeros(left);
                left &= left - 1;
                int column = (word << 6) + bit;
                int pixel = Pixels.over(source[from + column], drawn[start + column]);
                drawn[start + column] = pixel;
                if (pixel >>> 24 == 0xFF) {
                    opaque |= 1L << bit;
                }
            }
            if (opaque != 0) {
                cover(row, word, opaque);
            }
        }
    }

    private void cover(int row, int word, long opaque) {
        bits[row * words + word] |= opaque;
        count(row, word, opaque, -1);
    }

    private void count(int row, int word, long pixels, int each) {
        int block = row / BLOCK * blocks + word * 64 / BLOCK;
        for (int i = 0; i < 64 / BLOCK; i++) {
            open[block + i] += (short) (each * Long.bitCount(pixels >>> i * BLOCK & 0xFFFF));
        }
    }
}
