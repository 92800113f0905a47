package uz.posbon.workstation.recommend;

import java.util.Arrays;

/**
 * Pairs rows with columns, each at most once, taking rows in their order. A row once taken stays taken (it may change its column), so
 * the rows taken are the first possible ones, as many as can be: with rows in the order of their cost the cheapest pairing, whose dearest
 * row is as cheap as can be too, because the rows that can be paired form a matroid. Pure.
 */
final class Matching {
    /** No row has this column. */
    static final int FREE = -1;

    private final boolean[][] fits;
    private final int[] owners;

    private Matching(boolean[][] fits, int columns) {
        this.fits = fits;
        this.owners = new int[columns];
        Arrays.fill(owners, FREE);
    }

    /**
     * Pairs them.
     *
     * @param fits by row and column
     * @return the row of each column, or {@link #FREE}
     */
    static int[] of(boolean[][] fits, int columns) {
        Matching matching = new Matching(fits, columns);
        for (int row = 0; row < fits.length; row++) {
            matching.place(row, new boolean[columns]);
        }
        return matching.owners;
    }

    private boolean place(int row, boolean[] tried) {
        for (int column = 0; column < owners.length; column++) {
            if (fits[row][column] && !tried[column]) {
                tried[column] = true;
                if (owners[column] == FREE || place(owners[column], tried)) {
                    owners[column] = row;
                    return true;
                }
            }
        }
        return false;
    }
}
