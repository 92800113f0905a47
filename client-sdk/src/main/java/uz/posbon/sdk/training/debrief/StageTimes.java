package uz.posbon.sdk.training.debrief;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a stage took. Percentiles are values that occurred (nearest rank); nothing is estimated.
 *
 * @param count how many reached it
 * @param median half took no longer; null where none reached it
 * @param p90 nine of ten took no longer; null where none reached it
 * @param limited of these, how many had a limit by the response plan of their type
 * @param late of those limited, how many took longer
 */
public record StageTimes(Stage stage, int count, @Nullable Duration median, @Nullable Duration p90, int limited, int late) {}
