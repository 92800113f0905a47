package uz.posbon.sdk.shift;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator did on a shift, counted by the backend from its log. Medians and percentiles are values that
 * occurred (nearest rank), in whole seconds, null where nothing was to be measured.
 *
 * @param to until when it counts: now, or the shift's end
 * @param alarmsAcknowledged different alarms, each once
 * @param medianToAcknowledge from an alarm's report to its acknowledgement
 * @param p90ToAcknowledge nine of ten were acknowledged within this
 * @param medianToFirstUnit from an incident's report to its first unit, where the operator sent that
 * @param incidentsClosed merged ones too
 * @param onBreak all breaks together
 */
public record ShiftStatistics(
        String shiftId,
        Instant from,
        Instant to,
        int alarmsAcknowledged,
        @Nullable Duration medianToAcknowledge,
        @Nullable Duration p90ToAcknowledge,
        int incidentsOpened,
        int unitsSent,
        @Nullable Duration medianToFirstUnit,
        int incidentsClosed,
        Duration onBreak) {}
