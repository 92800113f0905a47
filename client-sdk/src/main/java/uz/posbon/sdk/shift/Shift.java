package uz.posbon.sdk.shift;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The time an operator is on duty, from his taking over to his handing over.
 *
 * @param id given by the backend, for ever
 * @param number the running number of all shifts
 * @param version grows by one with every change; the ETag
 * @param operator whose shift it is
 * @param breaks oldest first; the last one may still last
 * @param handover what was offered, and whether it was accepted; null while nothing is offered
 * @param endedTime when it ended; null while it lasts
 * @param more fields of a newer contract, kept as they came
 */
public record Shift(
        String id,
        long number,
        long version,
        String operator,
        Instant startedTime,
        List<Break> breaks,
        @Nullable ShiftHandover handover,
        @Nullable Instant endedTime,
        Map<String, Object> more) {

    /** Whether it has not ended. */
    public boolean isOpen() {
        return endedTime == null;
    }

    /** The break that lasts; null when the operator is at work or the shift has ended. */
    public @Nullable Break currentBreak() {
        return !isOpen() || breaks.isEmpty() || breaks.getLast().endedTime() != null ? null : breaks.getLast();
    }

    /** Whether the operator is in the room: the shift is open and he is not on a break. */
    public boolean isPresent() {
        return isOpen() && currentBreak() == null;
    }

    /** The offer that waits for somebody to accept it; null when there is none. */
    public @Nullable ShiftHandover offer() {
        return handover != null && isOpen() && !handover.isAccepted() ? handover : null;
    }
}
