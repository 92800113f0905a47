package uz.posbon.benchmarks.week;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.AssignmentStatus;

/**
 * One row of a calls-for-service file: what one unit did on one call.
 *
 * @param line where it stands in the file, counted from 1 with the header
 * @param call the call's number
 * @param priority 1 to 5; null when the file says something else or nothing
 * @param times when the unit reached each status, in the natural order of the statuses; what the file leaves empty is absent
 */
record CallRow(
        long line,
        String call,
        String unit,
        String unitType,
        String callType,
        Instant received,
        String disposition,
        @Nullable String address,
        @Nullable Integer priority,
        @Nullable GeoPoint position,
        Map<AssignmentStatus, Instant> times) {}
