package uz.posbon.workstation.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.HourFlow;
import uz.posbon.sdk.room.LoadBand;
import uz.posbon.sdk.room.OpenCases;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.room.TimeSpan;
import uz.posbon.sdk.room.UnitFigures;

/** Figures of a room at noon. */
public final class RoomSamples {
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private RoomSamples() {}

    public static RoomFigures figures(int open, int late, int overdue, int alarmsOfDilnoza, int freeInNorth) {
        TimeSpan hour = span(NOON.minusSeconds(3600), 10, late, Duration.ofSeconds(130));
        TimeSpan weeks = span(NOON.minus(Duration.ofDays(28)), 40, 2, Duration.ofSeconds(100));
        return new RoomFigures(
                NOON, 4711, "s1",
                new OpenCases(open, List.of(new Tally("1", 1), new Tally("3", open - 1)), List.of(new Tally("Fire", open)), List.of(new Tally("north", open))),
                ResponseStep.KNOWN.stream().map(step -> new ResponseTimes(step, hour, hour, weeks, 2, overdue)).toList(),
                new UnitFigures(3, List.of(new Tally("Available", freeInNorth), new Tally("EnRoute", 3 - freeInNorth)),
                        List.of(new Coverage("north", freeInNorth, 3), new Coverage("south", 0, 0))),
                List.of(new OperatorLoad("Dilnoza", "s1", NOON.minusSeconds(7200), false, alarmsOfDilnoza, LoadBand.of(alarmsOfDilnoza), open, NOON.minusSeconds(95))),
                new AlarmFigures(4, 20, false, 1, 0, 1, 0, 0, 12, 1),
                List.of(new HourFlow(NOON.minusSeconds(3600), 5, 2, 1), new HourFlow(NOON, 0, 0, 0)), Map.of());
    }

    private static TimeSpan span(Instant from, int measured, int late, @Nullable Duration p90) {
        return new TimeSpan(from, NOON, measured, Duration.ofSeconds(48), p90, measured, late, Duration.ofSeconds(90), Duration.ofSeconds(300));
    }
}
