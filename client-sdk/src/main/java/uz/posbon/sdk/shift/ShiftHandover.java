package uz.posbon.sdk.shift;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer to hand the open cases over, and its acceptance.
 *
 * @param to operator it is for; null for anybody
 * @param text what to know of the shift as a whole
 * @param incidentIds cases that were open when it was offered, by number
 * @param notes what to know of single cases, at most one for each
 * @param acceptedTime when somebody took over; null while it waits
 * @param acceptedBy who took over; null while it waits
 */
public record ShiftHandover(
        @Nullable String to,
        @Nullable String text,
        List<String> incidentIds,
        List<HandoverNote> notes,
        Instant offeredTime,
        @Nullable Instant acceptedTime,
        @Nullable String acceptedBy) {

    /** Whether somebody took over. */
    public boolean isAccepted() {
        return acceptedTime != null;
    }

    /** Whether {@code operator} may accept it as far as {@link #to} says. */
    public boolean isFor(String operator) {
        return to == null || to.equals(operator);
    }

    /** The note on a case; null when there is none. */
    public @Nullable String note(String incidentId) {
        for (HandoverNote note : notes) {
            if (note.incidentId().equals(incidentId)) {
                return note.text();
            }
        }
        return null;
    }
}
