package uz.posbon.ui.map.draw;

import java.util.Arrays;

/** Some pixels of a picture, a bit each. One thread at a time. */
public final class Mask {

    private static final int WORD = Long.SIZE;

    private final int width;
    private final int height;
    private final int words;
    private final long[] bits;

    /** None of the picture's. */
    public Mask(PixelGrid picture) {
        width = picture.width();
        height = picture.height();
        words = (width + WORD - 1) / WORD;
        bits = new long[words * height];
    }

    /** Adds a rectangle, its last column and row included; what lies beyond the edges is passed over. */
    public void add(int left, int top, int right, int bottom) {
        int first = Math.max(0, left);
        int last = Math.min(width - 1, right);
        if (first > last) {
            return;
        }
        for (int row = Math.max(0, top); row <= Math.min(height - 1, bottom); row++) {
            for (int word = first / WORD; word <= last / WORD; word++) {
                bits[row * words + word] |= within(word, first, last);
            }
        }
    }

    /** The bits of a word that stand for the columns from one to another. */
    static long within(int word, int first, int last) {
        long from = word == first / WORD ? -1L << first % WORD : -1L;
        return word == last / WORD ? from & -1L >>> WORD - 1 - last % WORD : from;
    }

    /** The pixels of 64 columns of a row. */
    long bits(int row, int word) {
        return bits[row * words + word];
    }

    /** How many there are. */
    public int count() {
        return Arrays.stream(bits).mapToInt(Long::bitCount).sum();
    }

    /** Makes them transparent in the picture. */
    public void clear(PixelGrid picture) {
        for (int row = 0; row < height; row++) {
            for (int word = 0; word < words; word++) {
                int from = row * width + word * WORD;
                for (long left = bits[row * words + word]; left != 0; ) {
                    int first = Long.numberOfTrailingZeros(left);
                    int count = Long.numberOfTrailingZeros(~(left >>> first));
                    Arrays.fill(picture.pixels(), from + first, from + first + count, 0);
                    left = first + count == WORD ? 0 : left & -1L << first + count;
                }
            }
        }
    }
}
