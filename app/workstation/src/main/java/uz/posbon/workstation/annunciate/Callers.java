package uz.posbon.workstation.annunciate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;

/** All alarms, kept so that who waits is said without looking through them: in a flood there are tens of thousands and four looks a second. One thread. */
final class Callers {
    private static final int FLOOD = 10;
    private static final Duration FLOOD_SPAN = Duration.ofMinutes(10);
    private static final Comparator<Alarm> PRESSING =
            Comparator.comparing((Alarm alarm) -> Signal.of(alarm.severity())).thenComparing(Alarm::raisedTime).thenComparing(Alarm::id);
    private static final Comparator<Alarm> NUMBERS = Comparator.comparingLong(Alarm::number).thenComparing(Alarm::id);
    private static final Comparator<Alarm> REPORTS = Comparator.comparing(Alarm::reportedTime).reversed().thenComparing(Alarm::id);

    private final Map<String, Alarm> known = new HashMap<>();
    private final NavigableSet<Alarm> reports = new TreeSet<>(REPORTS);
    /** Those that wait, but for the ones somebody shelved: whether those wait is for the clock to say. */
    private final NavigableSet<Alarm> pressing = new TreeSet<>(PRESSING);
    private final NavigableSet<Alarm> numbers = new TreeSet<>(NUMBERS);
    private final Map<String, Alarm> shelved = new HashMap<>();
    private final int[] counts = new int[Signal.values().length];

    /** @param alarm as it is now; null when it is gone */
    void put(String id, @Nullable Alarm alarm) {
        put(id, alarm, false);
    }

    /** @param answered whether this desk has answered it already, of which the backend has not heard yet */
    void put(String id, @Nullable Alarm alarm, boolean answered) {
        Alarm earlier = alarm == null ? known.remove(id) : known.put(id, alarm);
        if (earlier != null) {
            reports.remove(earlier);
            shelved.remove(id);
            numbers.remove(earlier);
            if (pressing.remove(earlier)) {
                count(counts, earlier, -1);
            }
        }
        if (alarm != null) {
            add(id, alarm, answered);
        }
    }

    private void add(String id, Alarm alarm, boolean answered) {
        reports.add(alarm);
        if (answered || !isOpen(alarm)) {
            return;
        }
        if (alarm.shelving() != null) {
            shelved.put(id, alarm);
        } else {
            pressing.add(alarm);
            numbers.add(alarm);
            count(counts, alarm, 1);
        }
    }

    void clear() {
        known.clear();
        reports.clear();
        pressing.clear();
        numbers.clear();
        shelved.clear();
        Arrays.fill(counts, 0);
    }

    private static boolean isOpen(Alarm alarm) {
        return !alarm.isAcknowledged() && alarm.isActive() && !alarm.status().isDrill() && alarm.incidentId() == null;
    }

    private static void count(int[] counts, Alarm alarm, int by) {
        counts[Signal.of(alarm.severity()).ordinal()] += by;
    }

    /** @param seen highest number that was called out already */
    Waiting waiting(Instant now, long seen) {
        int[] all = counts.clone();
        List<Alarm> first = new ArrayList<>(pressing.stream().limit(Waiting.NAMED).toList());
        List<Alarm> fresh = new ArrayList<>();
        long newest = numbers.isEmpty() ? 0 : Math.max(0, numbers.last().number());
        for (Alarm alarm : numbers.descendingSet()) {
            if (alarm.number() <= seen) {
                break;
            }
            keep(fresh, alarm);
        }
        for (Alarm alarm : shelved.values()) {
            if (!alarm.isShelved(now)) {
                count(all, alarm, 1);
                newest = Math.max(newest, alarm.number());
                keep(first, alarm);
                if (alarm.number() > seen) {
                    keep(fresh, alarm);
                }
            }
        }
        return new Waiting(Arrays.stream(all).boxed().toList(), first, fresh, newest, isFlood(now.minus(FLOOD_SPAN)));
    }

    private boolean isFlood(Instant after) {
        return reports.stream().limit(FLOOD + 1L).takeWhile(alarm -> alarm.reportedTime().isAfter(after)).count() > FLOOD;
    }

    /** Into its place among the few that are kept. */
    private static void keep(List<Alarm> few, Alarm alarm) {
        int at = few.size();
        while (at > 0 && PRESSING.compare(alarm, few.get(at - 1)) < 0) {
            at--;
        }
        if (at < Waiting.NAMED) {
            few.add(at, alarm);
            if (few.size() > Waiting.NAMED) {
                few.removeLast();
            }
        }
    }
}
