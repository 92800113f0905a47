package uz.posbon.backend.store.room;

import org.jdbi.v3.core.Handle;
import uz.posbon.backend.decide.State;
import uz.posbon.sdk.alarm.Alarm;
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
    private final Handle handle;
    private final State state;
    private final RoomLimits limits;
    private final CaseTable cases;
    private final AlarmTable alarms;
    private final UnitTable units;
    private final ShiftTable shifts;

    /** Tables on the writer's connection; {@code state} is what stands, for the limits of the plans and the districts. */
    public RoomTables(Handle handle, State state) {
        this.handle = handle;
        this.state = state;
        this.limits = new RoomLimits(state);
        Moments moments = new Moments(handle);
        this.cases = new CaseTable(handle, moments, limits);
        this.alarms = new AlarmTable(handle, moments, limits);
        this.units = new UnitTable(handle);
        this.shifts = new ShiftTable(handle, moments);
    }

    /** Forgets what it remembers, because it may not be what is on disk. */
    public void forget() {
        limits.forget();
        units.forget();
        shifts.forget();
    }

    /** Takes one event, in the order of the log. */
    public void take(RoomEvent event) {
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

    /** Takes where a unit is. */
    public void moved(UnitPosition position) {
        units.moved(position.unitId(), state.zoneAt(position.point()));
    }

    /** Last event of the log that is in the tables. */
    public long progress() {
        return handle.createQuery("select sequence from room_progress").mapTo(Long.class).one();
    }

    /** Says that everything up to {@code sequence} is in the tables. */
    public void reached(long sequence) {
        handle.createUpdate("update room_progress set sequence = :sequence").bind("sequence", sequence).execute();
    }
}
