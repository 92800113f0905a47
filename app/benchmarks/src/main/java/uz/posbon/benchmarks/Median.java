package uz.posbon.benchmarks;

import java.util.Collection;

/** The middle of some measurements, which one slow round does not move. */
public final class Median {
    private Median() {}

    /** @throws IllegalArgumentException when there are none */
    public static double of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
