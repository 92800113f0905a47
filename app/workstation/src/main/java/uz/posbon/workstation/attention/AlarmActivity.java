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

    /**
     * How often a kind was raised lately.
     *
     * @param times oldest first
     * @param alarmId the last of the alarms
     */
    public record Recent(List<Instant> times, String alarmId) {}

    private static final class Raised {
        private final Deque<Instant> times = new ArrayDeque<>();
        private String lastAlarm = "";
    }

    private final Map<Kind, Raised> raised = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Raised> eldest) {
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
        Raised known = raised.computeIfAbsent(new Kind(alarm.source(), alarm.event()), kind -> new Raised());
        known.lastAlarm = alarm.id();
        Deque<Instant> times = known.times;
        times.addLast(at);
        while (times.getFirst().plus(SPAN).isBefore(at)) {
            times.removeFirst();
        }
    }

    /** The kinds that were raised at least so often within {@code span} before {@code now}. */
    public synchronized Map<Kind, Recent> within(Duration span, Instant now, int times) {
        Instant from = now.minus(span);
        Map<Kind, Recent> recent = new HashMap<>();
        raised.forEach((kind, known) -> {
            if (known.times.size() >= times) {
                List<Instant> within = known.times.stream().filter(time -> time.isAfter(from)).toList();
                if (within.size() >= times) {
                    recent.put(kind, new Recent(within, known.lastAlarm));
                }
            }
        });
        return recent;
    }
}
