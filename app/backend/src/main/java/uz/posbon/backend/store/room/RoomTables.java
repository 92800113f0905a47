package uz.posbon.backend.store.room;

import uz.posbon.backend.decide.State;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * What the room's figures are counted from, brought up to date event by event inside the transaction that writes the event:
 * each costs a few rows, whatever the length of the log. One thread only.
 */
public final class RoomTables {
    private final Statements statements;
    private final State state;
    private final RoomLimits limits;
    private final CaseTable cases;
    private final AlarmTable alarms;
    private final UnitTable units;
    private final ShiftTable shifts;

    /** Tables on the writer's connection; {@code state} is what stands, for the limits of the plans and the districts. */
    public RoomTables(Statements statements, State state) {
        this.statements = statements;
        this.state = state;
        this.limits = new RoomLimits(state);
        Moments moments = new Moments(statements);
        this.cases = new CaseTable(statements, moments, limits);
        this.alarms = new AlarmTable(statements, moments, limits);
        this.units = new UnitTable(statements);
        this.shifts = new ShiftTable(statements, moments);
    }

    /** Forgets what it remembers, because it may not be what is on disk. */
    public void forget() {
        limits.forget();
        units.forget();
        shifts.forget();
    }

    /** Takes one event, in the order of the log. */
    public void take(RoomEvent told) {
        RoomEvent event = state.training() == null ? told : played(told);
        switch (event.state()) {
            case Alarm a -> alarms.take(event, a);
            case Incident i -> cases.take(i);
            case Assignment a -> cases.take(event.kind(), a);
            case Unit u -> units.take(u);
            case Shift s -> shifts.take(s);
            case Zone z when z.kind().equals(Zone.DISTRICT) -> units.district(z.id());
            case IncidentType t -> limits.forget();
            case ResponsePlan p -> limits.forget();
            default -> {}
        }
        shifts.acted(event);
    }

    /** In a training session exercises are what is counted: whoever trains on the room's figures is to see some. */
    private static RoomEvent played(RoomEvent event) {
        Object counted = switch (event.state()) {
            case Alarm a when a.status().equals(MessageStatus.EXERCISE) -> a.as(MessageStatus.ACTUAL);
            case Incident i when i.drill().equals(MessageStatus.EXERCISE) -> i.as(MessageStatus.ACTUAL);
            default -> event.state();
        };
        return new RoomEvent(event.kind(), counted, event.time(), event.recordedTime(), event.actor());
    }

    /** Takes where a unit is. */
    public void moved(UnitPosition position) {
        units.moved(position.unitId(), state.zoneAt(position.point()));
    }

    /** Last event of the log that is in the tables. */
    public long progress() {
        return statements.number("select sequence from room_progress");
    }

    /** Says that everything up to {@code sequence} is in the tables. */
    public void reached(long sequence) {
        statements.run("update room_progress set sequence = ?", sequence);
    }
}
