package uz.posbon.sdk.internal.recording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uz.posbon.sdk.stream.DurableEvent;

/** Counts what happened in each minute. */
final class Minutes {
    private static final long MILLIS = 60_000;

    private final Map<Integer, int[]> counts = new TreeMap<>();

    void count(long at, DurableEvent event) {
        int[] minute = counts.computeIfAbsent((int) (at / MILLIS), m -> new int[3]);
        switch (event.envelope().kind()) {
            case "alarm.raised" -> minute[0]++;
            case "incident.created" -> minute[1]++;
            default -> { }
        }
        minute[2]++;
    }

    /** As {@link Index#minutes} wants it. */
    List<List<Integer>> all() {
        return counts.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2])).toList();
    }
}
