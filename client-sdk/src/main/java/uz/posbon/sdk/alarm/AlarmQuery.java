package uz.posbon.sdk.alarm;

import org.jspecify.annotations.Nullable;

/**
 * Which alarms to list, newest first; a null says 'any'.
 *
 * @param before page on: only alarms with a smaller number
 * @param limit at most this many, 1 to 1000
 */
public record AlarmQuery(
        @Nullable Boolean active,
        @Nullable Boolean acknowledged,
        @Nullable Category category,
        @Nullable String incidentId,
        @Nullable Long before,
        int limit) {
    /** Everything, first page. */
    public static final AlarmQuery ALL = new AlarmQuery(null, null, null, null, null, 200);
}
