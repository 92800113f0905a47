package uz.posbon.backend.store.room;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import uz.posbon.sdk.room.AlarmFigures;
import uz.posbon.sdk.room.ResponseStep;

/** Counts how the room's alarms behave. */
final class AlarmCount {
    /** ISA-18.2: more in ten minutes are a flood for one operator. */
    private static final int FLOOD = 10;

    private final Handle handle;
    private final Conditions conditions;
    private final Instant now;

    AlarmCount(Handle handle, Conditions conditions, Instant now) {
        this.handle = handle;
        this.conditions = conditions;
        this.now = now;
    }

    AlarmFigures figures(int operatorsThere) {
        int raised = count("*", conditions.happened(Moment.RAISED, Window.last(Conditions.LOAD, now)));
        return new AlarmFigures(
                raised,
                count("*", conditions.happened(Moment.RAISED, Window.last(Window.HOUR, now))),
                raised > FLOOD * Math.max(1, operatorsThere),
                count("*", conditions.waiting(ResponseStep.ACKNOWLEDGE)),
                count("*", conditions.standing()),
                count("*", conditions.chattering()),
                count("*", conditions.nuisance()),
                count("*", conditions.shelved()),
                count("distinct source", conditions.heard()),
                count("distinct source", conditions.silent()));
    }

    private int count(String what, Condition condition) {
        return condition.bind(handle.createQuery("select count(" + what + ") from " + condition.from())).mapTo(Integer.class).one();
    }
}
