package uz.posbon.sdk.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 envelope of an event.
 *
 * @param sequence place in the backend's log, 1 and up; 0 for telemetry
 * @param type e.g. {@code uz.posbon.alarm.raised}
 * @param subject id of what it is about
 * @param time when it happened
 * @param recordedTime when the backend wrote it down
 * @param actor operator or source behind it
 * @param incidentId incident in whose log it stands
 * @param reason the operator's reason or words
 */
public record Envelope(
        String id,
        long sequence,
        String type,
        String source,
        @Nullable String subject,
        Instant time,
        Instant recordedTime,
        String actor,
        @Nullable String incidentId,
        @Nullable String reason) {

    /** What all types of this contract begin with. */
    public static final String PREFIX = "uz.posbon.";

    /** The type without its prefix, e.g. {@code alarm.raised}. */
    public String kind() {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }
}
