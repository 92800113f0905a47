package uz.posbon.ui.map.draw;

import java.util.Arrays;
import java.util.List;

/**
 * Fills areas with smooth edges. What lies within an odd number of rings is filled, so a ring within a ring is a hole, whichever way round
 * it goes. Rings need not be closed; coordinates are pixels.
 */
public final class Fill {

    /** Looked at within one row of pixels. */
    private static final int LINES = 4;

    private final PixelGrid grid;
    private final float[] covered;

    public Fill(PixelGrid grid) {
        this.grid = grid;
        this.covered = new float[grid.width() + 1];
    }

    /** Lays a straight ARGB colour over the inside of the rings (x, y, x, y, ...). */
    public void draw(List<double[]> rings, int argb) {
        Edges edges = new Edges(rings);
        int first = (int) Math.max(0, Math.floor(edges.top()));
        int last = (int) Math.min(grid.height() - 1.0, Math.ceil(edges.bottom()));
        for (int row = first; row <= last; row++) {
            int left = grid.width();
            int right = -1;
            for (int line = 0; line < LINES; line++) {
                double[] crossings = edges.crossings(row + (line + 0.5) / LINES);
                for (int i = 0; i + 1 < crossings.length; i += 2) {
                    double from = Math.clamp(crossings[i], 0, grid.width());
                    double to = Math.clamp(crossings[i + 1], 0, grid.width());
                    if (to > from) {
                        span(from, to);
                        left = Math.min(left, (int) from);
                        right = Math.max(right, (int) Math.min(to, grid.width() - 1.0));
                    }
                }
            }
            blend(row, left, right, argb);
        }
    }

    private void span(double from, double to) {
        int first = (int) from;
        int last = (int) to;
        if (first == last) {
            covered[first] += (float) (to - from) / LINES;
            return;
        }
        covered[first] += (float) (first + 1 - from) / LINES;
        for (int x = first + 1; x < last; x++) {
            covered[x] += 1f / LINES;
        }
        covered[last] += (float) (to - last) / LINES;
    }

    private void blend(int row, int left, int right, int argb) {
        int full = Pixels.of(argb, 1);
        int[] pixels = grid.pixels();
        for (int x = left; x <= right; x++) {
            float share = covered[x];
            if (share > 0.99f) {
                pixels[row * grid.width() + x] = Pixels.over(pixels[row * grid.width() + x], full);
            } else {
                grid.blend(x, row, argb, share);
            }
        }
        if (right >= left) {
            Arrays.fill(covered, left, right + 2, 0);
        }
    }
}
