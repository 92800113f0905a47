package uz.posbon.benchmarks;

import java.util.Collection;

/** The value that so much of all values do not exceed (nearest rank: one that was measured). */
public final class Percentile {
    private Percentile() {}

    /** @param share above 0, at most 1 */
    public static double of(Collection<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
