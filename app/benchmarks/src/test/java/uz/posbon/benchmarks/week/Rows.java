package uz.posbon.benchmarks.week;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import uz.posbon.sdk.incident.AssignmentStatus;

/** Rows for tests; times are minutes after the call was received. */
final class Rows {
    static final Instant RECEIVED = Instant.parse("2020-04-08T06:00:00Z");

    private Rows() {}

    /** @param minutes for each status in natural order; a negative number leaves it out */
    static CallRow row(String call, String unit, int... minutes) {
        Map<AssignmentStatus, Instant> times = new LinkedHashMap<>();
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] >= 0) {
                times.put(AssignmentStatus.KNOWN.get(i), minute(minutes[i]));
            }
        }
        return new CallRow(2, call, unit, "ENGINE", "Alarms", RECEIVED, "Fire", "4000 Block", 3, null, times);
    }

    static Instant minute(int minute) {
        return RECEIVED.plusSeconds(60L * minute);
    }
}
