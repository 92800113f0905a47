package uz.posbon.sdk.room;

import org.jspecify.annotations.Nullable;

/**
 * How long one step takes.
 *
 * @param now the last hour
 * @param shift this shift; null when nobody is on shift
 * @param weeks the same hour 7, 14, 21 and 28 days ago, together
 * @param waiting incidents or alarms that have the step still before them
 * @param overdue of these, beyond their limit already
 */
public record ResponseTimes(ResponseStep step, TimeSpan now, @Nullable TimeSpan shift, TimeSpan weeks, int waiting, int overdue) {}
