package uz.posbon.benchmarks.week;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.NewIncident;

/**
 * What must be read back of one call.
 *
 * @param opened as it was opened, priority included
 * @param closed when it was closed; null when a unit never became free again
 */
record ExpectedCall(
        String call, NewIncident opened, List<ExpectedAssignment> assignments, @Nullable Instant closed, @Nullable Disposition disposition) {

    /**
     * What must be read back of one unit on it.
     *
     * @param status the last one it reached
     * @param times by status code
     */
    record ExpectedAssignment(String unit, AssignmentStatus status, Map<String, Instant> times, @Nullable String overrideReason) {}

    /** How many facts it stands for: itself, its end, each assignment, each status time. */
    int facts() {
        return 1 + (closed == null ? 0 : 1) + assignments.stream().mapToInt(a -> 1 + a.times().size()).sum();
    }
}
