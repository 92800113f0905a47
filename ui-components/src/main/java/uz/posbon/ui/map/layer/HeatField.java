package uz.posbon.ui.map.layer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Viewport;

/**
 * How hot it is in the cells of a view. The cells belong to the world, so that nothing shimmers while the map is panned. Three box blurs
 * in a row stand for a bell curve.
 *
 * @param cell logical pixels along the side of a cell
 * @param left cells from the world's edge
 */
record HeatField(float[] heat, int columns, int rows, double cell, long left, long top) {

    private static final int PASSES = 3;

    /**
     * Lays the points out.
     *
     * @param radius logical pixels
     * @param xs places in the unit world
     */
    static HeatField of(double[] xs, double[] ys, double[] weights, Viewport view, double radius) {
        double cell = Math.max(2, radius / 6);
        int box = (int) Math.max(1, Math.rint(radius / cell / PASSES));
        int reach = box * PASSES + 1;
        long left = (long) Math.floor(view.originX() / cell) - reach;
        long top = (long) Math.floor(view.originY() / cell) - reach;
        int columns = (int) Math.ceil(view.width() / cell) + 2 * reach + 2;
        int rows = (int) Math.ceil(view.height() / cell) + 2 * reach + 2;
        float[] heat = new float[columns * rows];
        double size = Mercator.worldSize(view.zoom());
        for (int i = 0; i < xs.length; i++) {
            long row = (long) Math.floor(ys[i] * size / cell) - top;
            if (row >= 0 && row < rows) {
                // Near the antimeridian a point is felt on the other side too.
                for (int worlds = -1; worlds <= 1; worlds++) {
                    long column = (long) Math.floor((xs[i] + worlds) * size / cell) - left;
                    if (column >= 0 && column < columns) {
                        heat[(int) (row * columns + column)] += (float) weights[i];
                    }
                }
            }
        }
        for (int pass = 0; pass < PASSES; pass++) {
            blur(heat, columns, rows, 1, columns, box);
            blur(heat, rows, columns, columns, 1, box);
        }
        return new HeatField(heat, columns, rows, cell, left, top);
    }

    /** Replaces each value by the sum of those up to {@code box} away, along lines of so many values. */
    private static void blur(float[] values, int length, int lines, int step, int nextLine, int box) {
        double[] sums = new double[length + 1];
        double share = 1.0 / (2 * box + 1);
        for (int line = 0; line < lines; line++) {
            int start = line * nextLine;
            for (int i = 0; i < length; i++) {
                sums[i + 1] = sums[i] + values[start + i * step];
            }
            for (int i = 0; i < length; i++) {
                values[start + i * step] = (float) ((sums[Math.min(length, i + box + 1)] - sums[Math.max(0, i - box)]) * share);
            }
        }
    }

    /** The hottest that the points make it anywhere, by counting them in coarse cells of the world: the same wherever the view is. */
    static double hottest(double[] xs, double[] ys, double[] weights, int zoom, double radius) {
        double cell = Math.max(2, radius / 6);
        int box = (int) Math.max(1, Math.rint(radius / cell / PASSES));
        double coarse = cell * (2 * box + 1);
        double size = Mercator.worldSize(zoom);
        Map<Long, Double> sums = new HashMap<>();
        for (int i = 0; i < xs.length; i++) {
            long column = (long) Math.floor(xs[i] * size / coarse);
            long row = (long) Math.floor(ys[i] * size / coarse);
            sums.merge(column << 32 | row & 0xFFFFFFFFL, weights[i], Double::sum);
        }
        double most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return Math.max(most, heaviest(weights)) / ((2 * box + 1) * (2 * box + 1));
    }

    private static double heaviest(double[] weights) {
        return Arrays.stream(weights).max().orElse(1);
    }

    /** Heat at a point of the world in logical pixels, smoothly from cell to cell. */
    double at(double worldX, double worldY) {
        double x = worldX / cell - left - 0.5;
        double y = worldY / cell - top - 0.5;
        int column = (int) Math.clamp(Math.floor(x), 0, columns - 2.0);
        int row = (int) Math.clamp(Math.floor(y), 0, rows - 2.0);
        double right = x - column;
        double down = y - row;
        int at = row * columns + column;
        double upper = heat[at] * (1 - right) + heat[at + 1] * right;
        double lower = heat[at + columns] * (1 - right) + heat[at + columns + 1] * right;
        return upper * (1 - down) + lower * down;
    }

    static double[] xs(List<HeatPoint> points) {
        return points.stream().mapToDouble(point -> Mercator.x(point.place().lon())).toArray();
    }

    static double[] ys(List<HeatPoint> points) {
        return points.stream().mapToDouble(point -> Mercator.y(point.place().lat())).toArray();
    }
}
