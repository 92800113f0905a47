package uz.posbon.sdk.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the room at one moment: what it has to do, how fast it does it, and who does it. Exercises and tests are
 * in none of them.
 *
 * @param time the moment, by the backend's clock
 * @param sequence last event of the log that was counted
 * @param shiftId the shift that 'this shift' means; null when nobody is on shift
 * @param response one for each step, in the order of the steps
 * @param operators of every open shift, by its number
 * @param hours from 23 hours ago to the hour that runs, oldest first
 * @param more fields of a newer contract, kept as they came
 */
public record RoomFigures(
        Instant time,
        long sequence,
        @Nullable String shiftId,
        OpenCases open,
        List<ResponseTimes> response,
        UnitFigures units,
        List<OperatorLoad> operators,
        AlarmFigures alarms,
        List<HourFlow> hours,
        Map<String, Object> more) {}
