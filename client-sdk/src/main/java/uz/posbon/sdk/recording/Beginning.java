package uz.posbon.sdk.recording;

import java.time.Instant;

/**
 * Where in a recording something begins that can be gone to.
 *
 * @param id of the incident or alarm
 * @param number as operators say it
 * @param time the moment of the recording from which on it is on the picture
 * @param title as it was called then
 */
public record Beginning(Kind kind, String id, long number, Instant time, String title) {
    /** What begins. */
    public enum Kind {
        /** An incident was opened. */
        INCIDENT,
        /** An alarm was raised. */
        ALARM
    }
}
