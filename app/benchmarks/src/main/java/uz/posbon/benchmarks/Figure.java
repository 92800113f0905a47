package uz.posbon.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One measured figure.
 *
 * @param bench name of the benchmark
 * @param metric what was measured; bench and metric together never change their meaning
 * @param floor what the same work costs without us, measured in the same run and unit
 * @param ratio value over floor
 * @param goal what the design asks of this metric, e.g. {@code >= 0.6}
 */
public record Figure(
        String bench, String metric, double value, String unit, @Nullable Double floor, @Nullable Double ratio, @Nullable String goal) {

    /** A figure that stands for itself. */
    public static Figure of(String bench, String metric, double value, String unit, @Nullable String goal) {
        return new Figure(bench, metric, value, unit, null, null, goal);
    }

    /** A figure beside its floor. */
    public static Figure overFloor(String bench, String metric, double value, double floor, String unit, @Nullable String goal) {
        return new Figure(bench, metric, value, unit, floor, value / floor, goal);
    }

    /** The figure as one line of JSON; every key is always there. */
    public String line() {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        keys.put("bench", bench);
        keys.put("metric", metric);
        keys.put("value", rounded(value));
        keys.put("unit", unit);
        keys.put("floor", rounded(floor));
        keys.put("ratio", rounded(ratio));
        keys.put("goal", goal);
        return JsonMapper.shared().writeValueAsString(keys);
    }

    /** Whole numbers from 1000 up, three decimals below: what a measurement like this can promise. */
    private static @Nullable Number rounded(@Nullable Double number) {
        if (number == null) {
            return null;
        }
        if (Math.abs(number) >= 1000 || number == Math.rint(number)) {
            return Math.round(number);
        }
        return Math.round(number * 1000) / 1000.0;
    }
}
