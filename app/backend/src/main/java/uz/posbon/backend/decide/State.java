package uz.posbon.backend.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/** What stands, as far as decisions need to know it. */
public interface State {
    @Nullable Alarm alarm(String id);

    @Nullable Incident incident(String id);

    @Nullable Assignment assignment(String id);

    @Nullable Unit unit(String id);

    /** Where a unit said last that it is. */
    @Nullable UnitPosition position(String unitId);

    /** Assignments of an incident that are not cleared, oldest first. */
    List<Assignment> openOn(String incidentId);

    /** Assignments of a unit that are not cleared, oldest first. */
    List<Assignment> openOf(String unitId);

    /** The catalogue's entry of this type and id. */
    <T> @Nullable T item(Class<T> type, String id);

    /** All incident types, by id. */
    List<IncidentType> incidentTypes();

    /** All response plans, by id. */
    List<ResponsePlan> responsePlans();

    /** The district a point lies in. */
    @Nullable String zoneAt(GeoPoint point);

    /** What became of a message that was taken before. */
    @Nullable Message message(MessageId id);

    @Nullable Shift shift(String id);

    /** Shifts that have not ended, by number. */
    List<Shift> openShifts();

    /** A message to the room. */
    @Nullable RoomMessage roomMessage(String id);

    /** The training session this backend holds. */
    @Nullable TrainingSession training();

    @Nullable Wall wall(String id);

    /** All walls, by id. */
    List<Wall> walls();

    /** What a display of a wall shows. */
    @Nullable Display display(String wallId, int number);

    /** All cameras of the catalogue, by id. */
    List<Camera> cameras();

    /** Ids of the incidents that are not closed, by number. */
    List<String> openIncidents();

    long lastAlarmNumber();

    long lastIncidentNumber();

    long lastShiftNumber();

    long lastMessageNumber();

    /** Number of the last line in the log of the training session. */
    long lastTrainingEntry();

    /**
     * A message that was taken.
     *
     * @param outcome as in {@link uz.posbon.sdk.alarm.CapReport.Receipt}
     * @param alarmIds what it raised or acted on
     */
    record Message(MessageId id, String outcome, List<String> alarmIds) {}
}
