package uz.posbon.sdk.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one step after {@code from} and not after {@code to}. Percentiles are values that occurred (nearest
 * rank), rounded to whole seconds; nothing is estimated.
 *
 * @param measured how many reached the step in that time
 * @param p50 half took no longer; null where nothing was measured
 * @param p90 nine of ten took no longer; null where nothing was measured
 * @param limited of those measured, how many had a limit by their response plan
 * @param late of those limited, how many took longer
 */
public record TimeSpan(
        Instant from,
        Instant to,
        int measured,
        @Nullable Duration p50,
        @Nullable Duration p90,
        int limited,
        int late,
        @Nullable Duration shortestLimit,
        @Nullable Duration longestLimit) {}
