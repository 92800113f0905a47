package uz.posbon.ui.map.tiles.pack;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A list of a PMTiles file: which tiles lie where, or which further list knows. Sorted by the tiles' numbers. */
final class PmDirectory {

    /** Of bytes once unfolded; a list of a hundred thousand entries takes one. */
    static final int LARGEST = 32 << 20;

    private final long[] numbers;
    private final int[] runs;
    private final int[] lengths;
    private final long[] offsets;

    /**
     * Where something lies.
     *
     * @param run how many tiles in a row it is; zero when it is a further list
     */
    record Entry(long number, int run, long offset, int length) {

        boolean isDirectory() {
            return run == 0;
        }
    }

    private PmDirectory(int size) {
        numbers = new long[size];
        runs = new int[size];
        lengths = new int[size];
        offsets = new long[size];
    }

    /**
     * Reads it from its unfolded bytes.
     *
     * @throws IOException when they are no such list
     */
    static PmDirectory read(byte[] bytes) throws IOException {
        Varints in = new Varints(bytes);
        long size = in.next();
        if (size < 1 || size > bytes.length / 4) { // each entry takes four bytes at least
            throw new IOException("a directory of " + size + " entries in " + bytes.length + " bytes");
        }
        PmDirectory read = new PmDirectory((int) size);
        long number = 0;
        for (int i = 0; i < size; i++) {
            number += in.next();
            if (number < 0 || i > 0 && number <= read.numbers[i - 1]) {
                throw new IOException("a directory out of order");
            }
            read.numbers[i] = number;
        }
        in.fill(read.runs);
        in.fill(read.lengths);
        for (int i = 0; i < size; i++) {
            long given = in.next();
            read.offsets[i] = given > 0 || i == 0 ? given - 1 : read.offsets[i - 1] + read.lengths[i - 1];
        }
        return read;
    }

    /** What holds the tile of this number, if it lies anywhere; null where there is none. */
    @Nullable Entry find(long number) {
        int found = Arrays.binarySearch(numbers, number);
        int at = found >= 0 ? found : -found - 2;
        boolean within = at >= 0 && (runs[at] == 0 || number - numbers[at] < runs[at]);
        return within ? entry(at) : null;
    }

    int size() {
        return numbers.length;
    }

    Entry entry(int at) {
        return new Entry(numbers[at], runs[at], offsets[at], lengths[at]);
    }
}
