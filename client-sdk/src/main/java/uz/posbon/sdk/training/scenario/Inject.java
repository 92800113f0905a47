package uz.posbon.sdk.training.scenario;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;

/** What a step does to the played city. */
public sealed interface Inject {
    /** A source raises an alarm. */
    record RaiseAlarm(AlarmDraft alarm) implements Inject {}

    /** The condition behind the alarms of a step is over, as their source says; what was never raised stays so. */
    record ClearAlarm(String step) implements Inject {
        public ClearAlarm {
            Limits.id("the id of a step", step);
        }
    }

    /**
     * The caller, or the system behind an alarm, says more about it: an answer to what was done, or news. It is added to what was said, and to the log of the
     * incident the alarm is linked to. Where it is worse than before, the alarm waits to be acknowledged again.
     *
     * @param severity what it is now; null where that stays
     * @param position where it is now, as of one that moves; null where that stays
     */
    record SourceSays(AlarmChoice alarm, LocalText text, @Nullable Severity severity, @Nullable GeoPoint position) implements Inject {}

    /**
     * Many alarms within a short time. Moments, kinds and places are drawn evenly from the seed.
     *
     * @param count how many, 2 to {@link Limits#MOST_ALARMS}
     * @param over within how long, more than zero
     * @param area where those are whose draft has no place
     * @param parts of which kinds, at least one
     */
    record Flood(int count, Duration over, FloodArea area, List<FloodPart> parts) implements Inject {
        public Flood {
            parts = List.copyOf(parts);
            Limits.between("the number of alarms", count, 2, Limits.MOST_ALARMS);
            Limits.time("the time a flood takes", over, Duration.ofMillis(1));
            Limits.require(!parts.isEmpty(), "a flood must have a kind of alarm");
        }
    }

    /**
     * A unit breaks down: it leaves its incident and is out of service.
     *
     * @param lasts until it can be sent again; null for the rest of the scenario
     * @param reason what the crew says
     */
    record UnitFails(UnitChoice unit, @Nullable Duration lasts, LocalText reason) implements Inject {
        public UnitFails {
            lasting(lasts);
        }
    }

    /**
     * A unit comes no further where it is; its status stays.
     *
     * @param lasts until it drives on; null for the rest of the scenario
     * @param reason what the crew says
     */
    record UnitStuck(UnitChoice unit, @Nullable Duration lasts, LocalText reason) implements Inject {
        public UnitStuck {
            lasting(lasts);
        }
    }

    /**
     * A unit refuses the order it has and has not yet set out on, else the next one it gets: the assignment ends, the unit stays available.
     *
     * @param reason what the crew says
     */
    record UnitRefuses(UnitChoice unit, LocalText reason) implements Inject {}

    /** A crew says something about the incident it works on; a note in its log. A unit that has none says nothing. */
    record UnitReports(UnitChoice unit, LocalText text) implements Inject {}

    /**
     * A camera gives no picture.
     *
     * @param lasts until it does again; null for the rest of the scenario
     */
    record CameraLost(String cameraId, @Nullable Duration lasts) implements Inject {
        public CameraLost {
            Limits.present("the id of a camera", cameraId);
            lasting(lasts);
        }
    }

    /** The trainees' desks do not reach the backend, for so long. */
    record BackendOutage(Duration lasts) implements Inject {
        public BackendOutage {
            lasting(lasts);
        }
    }

    /** Something is said to all desks of the trainees. */
    record MessageToDesks(LocalText text) implements Inject {}

    private static void lasting(@Nullable Duration lasts) {
        if (lasts != null) {
            Limits.time("how long it lasts", lasts, Duration.ofMillis(1));
        }
    }
}
