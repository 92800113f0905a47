package uz.posbon.benchmarks.map;

import java.util.Map;

/**
 * One measured window.
 *
 * @param p50 milliseconds from frame to frame
 * @param cpu milliseconds of processor time the whole process took for each frame
 */
record Frames(double p50, double p95, double max, double cpu) {
    static Frames of(Map<String, String> answer) {
        return new Frames(number(answer, "p50"), number(answer, "p95"), number(answer, "max"), number(answer, "cpu"));
    }

    private static double number(Map<String, String> answer, String key) {
        return Double.parseDouble(answer.getOrDefault(key, "NaN"));
    }
}
