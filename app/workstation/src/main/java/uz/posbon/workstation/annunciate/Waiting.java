package uz.posbon.workstation.annunciate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;

/**
 * The alarms that wait for somebody to take notice: active, not acknowledged, not shelved, not an exercise, and not part of a case somebody
 * works on. Kept small, however many there are. Immutable.
 *
 * @param counts how many sound like each signal, in the order of the signals
 * @param first the most pressing, {@value #NAMED} at most, the most pressing and then the oldest first
 * @param fresh the same among those with a number above the one asked for
 * @param newest highest number among them; 0 without any
 * @param flood whether more came in ten minutes than one operator can deal with (ISA-18.2: ten)
 */
public record Waiting(List<Integer> counts, List<Alarm> first, List<Alarm> fresh, long newest, boolean flood) {
    /** More are summarised. */
    static final int NAMED = 3;

    /** Nobody calls. */
    public static final Waiting NONE = of(List.of(), Instant.EPOCH, 0);

    private static final int FLOOD = 10;
    private static final Duration FLOOD_SPAN = Duration.ofMinutes(10);
    private static final Comparator<Alarm> PRESSING =
            Comparator.comparing((Alarm alarm) -> Signal.of(alarm.severity())).thenComparing(Alarm::raisedTime).thenComparing(Alarm::id);

    public Waiting {
        counts = List.copyOf(counts);
        first = List.copyOf(first);
        fresh = List.copyOf(fresh);
    }

    /**
     * Finds them.
     *
     * @param seen highest number that was called out already
     */
    public static Waiting of(Collection<Alarm> alarms, Instant now, long seen) {
        int[] counts = new int[Signal.values().length];
        List<Alarm> first = new ArrayList<>();
        List<Alarm> fresh = new ArrayList<>();
        long newest = 0;
        int recent = 0;
        for (Alarm alarm : alarms) {
            if (alarm.reportedTime().plus(FLOOD_SPAN).isAfter(now)) {
                recent++;
            }
            if (waits(alarm, now)) {
                counts[Signal.of(alarm.severity()).ordinal()]++;
                newest = Math.max(newest, alarm.number());
                keep(first, alarm);
                if (alarm.number() > seen) {
                    keep(fresh, alarm);
                }
            }
        }
        return new Waiting(java.util.Arrays.stream(counts).boxed().toList(), first, fresh, newest, recent > FLOOD);
    }

    private static boolean waits(Alarm alarm, Instant now) {
        return !alarm.isAcknowledged()
                && alarm.isActive()
                && !alarm.isShelved(now)
                && !alarm.status().isDrill()
                && alarm.incidentId() == null;
    }

    /** Into its place among the few that are kept. */
    private static void keep(List<Alarm> few, Alarm alarm) {
        int at = few.size();
        while (at > 0 && PRESSING.compare(alarm, few.get(at - 1)) < 0) {
            at--;
        }
        if (at < NAMED) {
            few.add(at, alarm);
            if (few.size() > NAMED) {
                few.removeLast();
            }
        }
    }

    /** The most pressing sound; null when nobody calls. */
    @Nullable Signal loudest() {
        return first.isEmpty() ? null : Signal.of(first.getFirst().severity());
    }

    /** How many there are. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Signal signal) {
        return counts.get(signal.ordinal());
    }
}
