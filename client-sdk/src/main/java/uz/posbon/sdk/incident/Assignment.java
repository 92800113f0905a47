package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit sent to an incident, with the time of each status it reached.
 *
 * @param times when each status was reached, by its code, as the unit said it (not always in order)
 * @param overrideReason why it was sent although it was not available
 */
public record Assignment(
        String id,
        long version,
        String incidentId,
        String unitId,
        AssignmentStatus status,
        Map<String, Instant> times,
        String assignedBy,
        @Nullable String overrideReason,
        Map<String, Object> more) {

    /** Whether the unit still works there. */
    public boolean isOpen() {
        return !status.equals(AssignmentStatus.CLEARED);
    }
}
