package uz.posbon.sdk.stream;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/**
 * The state a picture starts from, as {@code GET /picture} gives it: what stands at {@code sequence} of {@code log}.
 * It holds the alarms that matter (active, or not acknowledged, or linked to an open incident), the open
 * incidents with their assignments and logs, all units, the whole catalogue, the open shifts, the walls with what
 * they show, the newest messages, what was refused last, and the training session it holds with its log (a backend older than one of these gives none).
 */
public record PictureState(
        String log,
        long sequence,
        Instant time,
        List<Alarm> alarms,
        List<Incident> incidents,
        List<Assignment> assignments,
        List<LogEntry> entries,
        List<Unit> units,
        List<UnitPosition> positions,
        Catalogue catalogue,
        List<Shift> shifts,
        List<Wall> walls,
        List<Display> displays,
        List<RoomMessage> messages,
        @Nullable TrainingSession training,
        List<TrainingEntry> trainingEntries,
        List<RefusedAct> refusedActs) {
    /** The state of a room where nothing was refused. */
    public PictureState(
            String log, long sequence, Instant time, List<Alarm> alarms, List<Incident> incidents, List<Assignment> assignments, List<LogEntry> entries,
            List<Unit> units, List<UnitPosition> positions, Catalogue catalogue, List<Shift> shifts, List<Wall> walls, List<Display> displays,
            List<RoomMessage> messages, @Nullable TrainingSession training, List<TrainingEntry> trainingEntries) {
        this(log, sequence, time, alarms, incidents, assignments, entries, units, positions, catalogue, shifts, walls, displays, messages, training,
                trainingEntries, List.of());
    }

    /** The state of a room without walls, messages and training. */
    public PictureState(
            String log, long sequence, Instant time, List<Alarm> alarms, List<Incident> incidents, List<Assignment> assignments, List<LogEntry> entries,
            List<Unit> units, List<UnitPosition> positions, Catalogue catalogue, List<Shift> shifts) {
        this(log, sequence, time, alarms, incidents, assignments, entries, units, positions, catalogue, shifts, List.of(), List.of(), List.of(), null, List.of(), List.of());
    }

    /** The same with another catalogue and other lines of logs. */
    public PictureState with(Catalogue other, List<LogEntry> lines) {
        return new PictureState(log, sequence, time, alarms, incidents, assignments, lines, units, positions, other, shifts, walls, displays, messages,
                training, trainingEntries, refusedActs);
    }
}
