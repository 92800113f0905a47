package uz.posbon.workstation.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import uz.posbon.sdk.alarm.Alarm;

/** How many alarms came in the last ten minutes, whatever has become of them since. One thread. */
final class AlarmLoad {
    static final Duration SPAN = Duration.ofMinutes(10);

    private final PriorityQueue<Arrival> window = new PriorityQueue<>(Comparator.comparing(Arrival::time));
    private final Set<String> counted = new HashSet<>();

    private record Arrival(Instant time, String alarmId) {}

    void take(Alarm alarm, Instant now) {
        if (alarm.reportedTime().plus(SPAN).isAfter(now) && counted.add(alarm.id())) {
            window.add(new Arrival(alarm.reportedTime(), alarm.id()));
        }
    }

    int recent(Instant now) {
        while (!window.isEmpty() && !window.element().time().plus(SPAN).isAfter(now)) {
            counted.remove(window.remove().alarmId());
        }
        return window.size();
    }
}
