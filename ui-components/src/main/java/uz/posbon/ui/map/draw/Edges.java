package uz.posbon.ui.map.draw;

import java.util.Arrays;
import java.util.List;

/** The sides of rings, sorted so that a line across them looks at few. */
final class Edges {

    /** ax, ay, bx, by with ay below by, ascending in ay. */
    private final double[][] sides;
    private double[] found = new double[16];
    private int begun;
    private int[] active = new int[16];
    private int actives;
    private double lastLine = Double.NEGATIVE_INFINITY;

    Edges(List<double[]> rings) {
        sides = rings.stream().flatMap(ring -> sides(ring).stream()).sorted((a, b) -> Double.compare(a[1], b[1])).toArray(double[][]::new);
    }

    private static List<double[]> sides(double[] ring) {
        double[][] all = new double[ring.length / 2][];
        int count = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            if (ring[j + 1] < ring[i + 1]) {
                all[count++] = new double[] {ring[j], ring[j + 1], ring[i], ring[i + 1]};
            } else if (ring[j + 1] > ring[i + 1]) {
                all[count++] = new double[] {ring[i], ring[i + 1], ring[j], ring[j + 1]};
            }
        }
        return List.of(Arrays.copyOf(all, count));
    }

    double top() {
        return sides.length == 0 ? 0 : sides[0][1];
    }

    double bottom() {
        return Arrays.stream(sides).mapToDouble(side -> side[3]).max().orElse(-1);
    }

    /** Where the line at this height crosses sides, from left to right. Heights must be asked in ascending order. */
    double[] crossings(double y) {
        if (y < lastLine) {
            throw new IllegalArgumentException("line " + y + " after " + lastLine);
        }
        lastLine = y;
        for (; begun < sides.length && sides[begun][1] <= y; begun++) {
            if (actives == active.length) {
                active = Arrays.copyOf(active, actives * 2);
            }
            active[actives++] = begun;
        }
        int count = 0;
        int kept = 0;
        for (int i = 0; i < actives; i++) {
            double[] side = sides[active[i]];
            if (side[3] > y) {
                active[kept++] = active[i];
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = side[0] + (y - side[1]) * (side[2] - side[0]) / (side[3] - side[1]);
            }
        }
        actives = kept;
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
