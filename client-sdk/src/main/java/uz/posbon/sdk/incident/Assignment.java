package uz.posbon.sdk.incident;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit sent to an incident, with the time of each status it reached.
 *
 * @param times when each status was reached, by its code, as the unit said it (not always in order)
 * @param overrideReason why it was sent although it was not available
 * @param heldUntil the unit is told then, and until then it can be recalled; null when it was told at once
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
        @Nullable Instant heldUntil,
        Map<String, Object> more) {

    /** Whether it can still be taken back at {@code now}, because the unit has not been told. */
    public boolean isHeld(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now) && status.equals(AssignmentStatus.DISPATCHED);
    }

    /** Whether the unit still works there. */
    public boolean isOpen() {
        return !status.equals(AssignmentStatus.CLEARED);
    }
}
