package uz.posbon.sdk.incident;

import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list, newest first; a null says 'any'.
 *
 * @param before page on: only incidents with a smaller number
 * @param limit at most this many, 1 to 1000
 */
public record IncidentQuery(@Nullable IncidentStatus status, @Nullable Long before, int limit) {
    /** Everything, first page. */
    public static final IncidentQuery ALL = new IncidentQuery(null, null, 200);
}
