package uz.posbon.sdk.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident handed over to another agency.
 *
 * @param text what was said with it
 * @param acceptedTime when that agency took it; null while it has not
 * @param acceptedBy who took it there
 */
public record Handover(
        String agencyId,
        Instant time,
        String by,
        @Nullable String text,
        @Nullable Instant acceptedTime,
        @Nullable String acceptedBy) {

    /** Whether that agency has taken it. */
    public boolean isAccepted() {
        return acceptedTime != null;
    }
}
