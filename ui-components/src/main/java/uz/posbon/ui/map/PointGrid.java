package uz.posbon.ui.map;

import java.util.Arrays;

/** A grid of cells over points of the unit world. Immutable; the numbers must not be changed. */
final class PointGrid {

    private static final int PER_CELL = 2;

    /** Looks at points from a place outwards. */
    interface Search {

        void point(int position);

        /** Whether nothing beyond this block, all of which was seen, can matter; a side that is infinite has nothing beyond it. */
        boolean enough(double left, double top, double right, double bottom);
    }

    private final Doubles xs;
    private final Doubles ys;
    private final double west;
    private final double north;
    private final double cellWidth;
    private final double cellHeight;
    private final int side;
    private final int[] starts;
    private final int[] members;

    PointGrid(Doubles xs, Doubles ys) {
        this.xs = xs;
        this.ys = ys;
        int count = xs.count();
        west = xs.least();
        north = ys.least();
        side = Math.clamp((long) Math.ceil(Math.sqrt(count / (double) PER_CELL)), 1, 512);
        cellWidth = Math.max((xs.greatest() - west) / side, 1e-12);
        cellHeight = Math.max((ys.greatest() - north) / side, 1e-12);
        starts = new int[side * side + 1];
        members = new int[count];
        int[] cells = new int[count];
        for (int i = 0; i < count; i++) {
            cells[i] = row(ys.get(i)) * side + column(xs.get(i));
            starts[cells[i] + 1]++;
        }
        for (int cell = 0; cell < side * side; cell++) {
            starts[cell + 1] += starts[cell];
        }
        int[] next = starts.clone();
        for (int i = 0; i < count; i++) {
            members[next[cells[i]]++] = i;
        }
    }

    /** The positions within an area, ascending. */
    int[] within(double left, double top, double right, double bottom) {
        int[] found = new int[64];
        int count = 0;
        int lastColumn = column(right);
        int lastRow = row(bottom);
        for (int row = row(top); row <= lastRow; row++) {
            for (int column = column(left); column <= lastColumn; column++) {
                int cell = row * side + column;
                for (int k = starts[cell]; k < starts[cell + 1]; k++) {
                    int i = members[k];
                    double x = xs.get(i);
                    double y = ys.get(i);
                    if (x >= left && x <= right && y >= top && y <= bottom) {
                        if (count == found.length) {
                            found = Arrays.copyOf(found, count * 2);
                        }
                        found[count++] = i;
                    }
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Whether there can be a point between two meridians. */
    boolean meets(double left, double right) {
        return west <= right && west + side * cellWidth >= left;
    }

    /** Shows the search what lies around a place, ring of cells by ring of cells, until it has enough or all was seen. */
    void around(double x, double y, Search search) {
        int column = column(x);
        int row = row(y);
        for (int ring = 0; ring < side; ring++) {
            int left = column - ring;
            int right = column + ring;
            int top = row - ring;
            int bottom = row + ring;
            for (int r = Math.max(0, top); r <= Math.min(side - 1, bottom); r++) {
                boolean whole = r == top || r == bottom;
                int step = whole ? 1 : Math.max(1, right - left);
                for (int c = left; c <= right; c += step) {
                    if (c >= 0 && c < side) {
                        show(r * side + c, search);
                    }
                }
            }
            if (search.enough(
                    left <= 0 ? Double.NEGATIVE_INFINITY : west + left * cellWidth,
                    top <= 0 ? Double.NEGATIVE_INFINITY : north + top * cellHeight,
                    right >= side - 1 ? Double.POSITIVE_INFINITY : west + (right + 1) * cellWidth,
                    bottom >= side - 1 ? Double.POSITIVE_INFINITY : north + (bottom + 1) * cellHeight)) {
                return;
            }
        }
    }

    private void show(int cell, Search search) {
        for (int k = starts[cell]; k < starts[cell + 1]; k++) {
            search.point(members[k]);
        }
    }

    private int column(double x) {
        return (int) Math.clamp((x - west) / cellWidth, 0, side - 1);
    }

    private int row(double y) {
        return (int) Math.clamp((y - north) / cellHeight, 0, side - 1);
    }
}
