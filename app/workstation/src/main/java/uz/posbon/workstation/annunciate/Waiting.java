package uz.posbon.workstation.annunciate;

import java.time.Instant;
import java.util.Collection;
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
        Callers callers = new Callers();
        alarms.forEach(alarm -> callers.put(alarm.id(), alarm));
        return callers.waiting(now, seen);
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
