package uz.posbon.benchmarks.week;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import uz.posbon.sdk.incident.AssignmentStatus;

/**
 * The way of one unit through one call. A room writes a status down after the one before it, even when the time
 * it writes is earlier (that is how it was recorded), so a status is sent at the latest time seen up to it.
 *
 * @param times what was recorded, in the natural order; the first is always Dispatched
 * @param sendAt when each is sent, never going back
 */
record Course(CallRow row, Map<AssignmentStatus, Instant> times, Map<AssignmentStatus, Instant> sendAt) {

    /** @param notBefore the same unit was still busy with the same call until then */
    static Course of(CallRow row, Instant notBefore) {
        Map<AssignmentStatus, Instant> times = new LinkedHashMap<>();
        if (!row.times().isEmpty()) {
            // Whoever moved had been sent, even where the file does not say when.
            Instant first = row.times().values().iterator().next();
            times.put(AssignmentStatus.DISPATCHED, row.times().getOrDefault(AssignmentStatus.DISPATCHED, first));
            times.putAll(row.times());
        }
        Map<AssignmentStatus, Instant> sendAt = new LinkedHashMap<>();
        Instant latest = notBefore;
        for (Map.Entry<AssignmentStatus, Instant> time : times.entrySet()) {
            latest = latest.isAfter(time.getValue()) ? latest : time.getValue();
            sendAt.put(time.getKey(), latest);
        }
        return new Course(row, Collections.unmodifiableMap(times), Collections.unmodifiableMap(sendAt));
    }

    boolean wasSent() {
        return !times.isEmpty();
    }

    boolean isOver() {
        return times.containsKey(AssignmentStatus.CLEARED);
    }

    Instant end() {
        return sendAt.values().stream().max(Instant::compareTo).orElse(row.received());
    }

    AssignmentStatus lastStatus() {
        return times.keySet().stream().reduce(AssignmentStatus.DISPATCHED, (earlier, later) -> later);
    }
}
