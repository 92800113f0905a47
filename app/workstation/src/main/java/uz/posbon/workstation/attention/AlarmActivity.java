package uz.posbon.workstation.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.StreamEvent;

/**
 * How often each source raised the same alarm in the last hour, for as long as this desk has been listening: the picture
 * holds only what stands now. Written by the stream's thread, read by any.
 */
public final class AlarmActivity {
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST_SOURCES = 10_000;

    /** A source and what it reports. */
    public record Kind(String source, String event) {}

    private final Map<Kind, Deque<Instant>> raised = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Deque<Instant>> eldest) {
            return size() > MOST_SOURCES;
        }
    };

    /** Takes what an event tells of it. */
    public void onEvent(StreamEvent event) {
        if (event instanceof DurableEvent.AlarmChanged changed && changed.envelope().kind().equals("alarm.raised")) {
            take(changed.alarm(), changed.envelope().recordedTime());
        }
    }

    private synchronized void take(Alarm alarm, Instant at) {
        Deque<Instant> times = raised.computeIfAbsent(new Kind(alarm.source(), alarm.event()), kind -> new ArrayDeque<>());
        times.addLast(at);
        while (times.getFirst().plus(SPAN).isBefore(at)) {
            times.removeFirst();
        }
    }

    /** The times at which each kind was raised within {@code span} before {@code now}, oldest first; kinds without any are left out. */
    public synchronized Map<Kind, List<Instant>> within(Duration span, Instant now) {
        Map<Kind, List<Instant>> recent = new HashMap<>();
        raised.forEach((kind, times) -> {
            List<Instant> within = times.stream().filter(time -> time.plus(span).isAfter(now)).toList();
            if (!within.isEmpty()) {
                recent.put(kind, within);
            }
        });
        return recent;
    }
}
