package uz.posbon.benchmarks.wall;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One incident of the written year, and the alarm it came from.
 *
 * @param raised when the alarm was reported
 * @param dispatched after the report
 * @param closed after the report; null while it is open
 */
record HistoryIncident(
        int number,
        Instant raised,
        HistoryType type,
        String district,
        int priority,
        String operator,
        Duration acknowledged,
        Duration dispatched,
        Duration arrived,
        @Nullable Duration closed) {
    String id() {
        return "i%08d".formatted(number);
    }

    String alarmId() {
        return "a%08d".formatted(number);
    }

    Instant after(Duration span) {
        return raised.plus(span);
    }
}
