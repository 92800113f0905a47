package uz.posbon.sdk.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/** What each event does to the picture. Not thread-safe; its owner holds the lock. */
final class Fold {
    /** So many closed incidents stay, so that a dispatcher still sees what he has just closed. */
    static final int CLOSED_KEPT = 200;
    /** So many ended shifts stay, so that whoever handed over sees that it was accepted. */
    static final int ENDED_KEPT = 20;
    /** So long it is remembered what an operator was looking at who has not said so again. */
    static final Duration PRESENT_KEPT = Duration.ofHours(1);

    /** So many of the newest messages stay when nobody is waited for. */
    static final int MESSAGES_KEPT = 100;

    final PictureParts parts = new PictureParts();
    /** Each alarm's id once, however many events of it are remembered to have come. */
    private final Map<String, String> ids = new HashMap<>();

    void start(PictureState state) {
        ids.clear();
        parts.closed = TreePVector.empty();
        parts.journal = Journal.begin();
        parts.log = state.log();
        parts.sequence = state.sequence();
        parts.time = state.time();
        parts.alarms = OperationalPicture.byId(state.alarms(), Alarm::id);
        parts.incidents = OperationalPicture.byId(state.incidents(), Incident::id);
        parts.assignments = HashTreePMap.empty();
        parts.byIncident = HashTreePMap.empty();
        state.assignments().forEach(this::put);
        parts.logs = logs(state.entries());
        parts.units = OperationalPicture.byId(state.units(), u -> u.id());
        parts.positions = OperationalPicture.byId(state.positions(), UnitPosition::unitId);
        parts.cameras = HashTreePMap.empty();
        parts.present = HashTreePMap.empty();
        parts.backendParts = HashTreePMap.empty();
        parts.catalogue = state.catalogue();
        parts.shifts = OperationalPicture.byId(state.shifts(), Shift::id);
        parts.endedShifts = TreePVector.empty();
        parts.walls = OperationalPicture.byId(state.walls(), Wall::id);
        parts.displays = OperationalPicture.byId(state.displays(), Display::key);
        parts.displaysSeen = HashTreePMap.empty();
        parts.messages = OperationalPicture.byId(state.messages(), RoomMessage::id);
        parts.refusedActs = OperationalPicture.byId(state.refusedActs(), RefusedAct::id);
        parts.training = state.training();
        parts.trainingEntries = TreePVector.from(state.trainingEntries());
    }

    void start(WholePicture whole) {
        start(whole.state());
        parts.closed = TreePVector.from(whole.closed());
        parts.endedShifts = TreePVector.from(whole.ended());
        whole.cameras().forEach(this::telemetry);
        whole.present().forEach(this::telemetry);
        whole.displaysSeen().forEach(this::telemetry);
    }

    /** The connection stays: it is this picture's own. */
    void start(PictureParts other) {
        ConnectionState connection = parts.connection;
        parts.take(other);
        parts.connection = connection;
        parts.journal = Journal.begin();
        ids.clear();
    }

    void durable(DurableEvent event) {
        long sequence = event.envelope().sequence();
        if (sequence <= parts.sequence) {
            return;
        }
        parts.sequence = sequence;
        parts.time = event.envelope().recordedTime();
        switch (event) {
            case DurableEvent.AlarmChanged e -> put(e.alarm());
            case DurableEvent.IncidentChanged e -> put(e.incident());
            case DurableEvent.AssignmentChanged e -> put(e.assignment());
            case DurableEvent.UnitChanged e -> parts.units = parts.units.plus(e.unit().id(), e.unit());
            case DurableEvent.ShiftChanged e -> put(e.shift());
            case DurableEvent.MessageChanged e -> put(e.message());
            case DurableEvent.TrainingChanged e -> parts.training = e.training();
            case DurableEvent.TrainingNoted e -> parts.trainingEntries = parts.trainingEntries.plus(e.entry());
            case DurableEvent.WallChanged e -> put(e.wall());
            case DurableEvent.DisplayChanged e -> parts.displays = parts.displays.plus(e.display().key(), e.display());
            case DurableEvent.ActRefused e -> put(e.act());
            case DurableEvent.CatalogueChanged e -> parts.catalogue = with(parts.catalogue, e.item());
            case DurableEvent.UnknownEvent e -> {}
        }
        IncidentLog.entry(event).filter(entry -> parts.incidents.containsKey(entry.incidentId())).ifPresent(this::append);
    }

    void telemetry(TelemetryEvent event) {
        switch (event) {
            // Which of two is newer the backend has decided for all desks alike.
            case TelemetryEvent.UnitMoved e -> parts.positions = parts.positions.plus(e.position().unitId(), e.position());
            case TelemetryEvent.CameraHealth e -> parts.cameras = parts.cameras.plus(e.cameraId(), e);
            case TelemetryEvent.OperatorPresent e -> put(e);
            case TelemetryEvent.DisplaySeen e -> parts.displaysSeen = parts.displaysSeen.plus(Display.key(e.seen().wallId(), e.seen().number()), e);
            case TelemetryEvent.BackendHealth e -> parts.backendParts = parts.backendParts.plus(e.health().part(), e.health());
            case TelemetryEvent.SourceHealth e -> {}
            case TelemetryEvent.Heartbeat e -> {}
            case TelemetryEvent.UnknownTelemetry e -> {}
        }
    }

    /** A window that was closed says nothing more, and each that is opened has a name of its own: what is long past leaves. */
    private void put(TelemetryEvent.OperatorPresent present) {
        Instant past = present.envelope().time().minus(PRESENT_KEPT);
        for (Map.Entry<String, TelemetryEvent.OperatorPresent> other : parts.present.entrySet()) {
            if (other.getValue().envelope().time().isBefore(past)) {
                parts.present = parts.present.minus(other.getKey());
            }
        }
        parts.present = parts.present.plus(present.operator() + "\u0000" + present.desk(), present);
    }

    private void put(Alarm alarm) {
        Incident incident = alarm.incidentId() == null ? null : parts.incidents.get(alarm.incidentId());
        boolean matters = alarm.isActive() || !alarm.isAcknowledged() || (incident != null && incident.isOpen());
        parts.alarms = matters ? parts.alarms.plus(alarm.id(), alarm) : parts.alarms.minus(alarm.id());
        String known = ids.putIfAbsent(alarm.id(), alarm.id());
        parts.journal = parts.journal.plus(known == null ? alarm.id() : known);
        if (!matters) {
            ids.remove(alarm.id());
        }
    }

    private void put(Incident incident) {
        Incident before = parts.incidents.get(incident.id());
        parts.incidents = parts.incidents.plus(incident.id(), incident);
        if (!incident.isOpen() && (before == null || before.isOpen())) {
            forgetAlarmsOf(incident);
            parts.closed = parts.closed.plus(incident.id());
            while (parts.closed.size() > CLOSED_KEPT) {
                forget(parts.closed.get(0));
                parts.closed = parts.closed.minus(0);
            }
        }
    }

    /** An alarm that mattered only because of this incident leaves with it. */
    private void forgetAlarmsOf(Incident incident) {
        for (String id : incident.alarmIds()) {
            Alarm alarm = parts.alarms.get(id);
            if (alarm != null) {
                put(alarm);
            }
        }
    }

    private void forget(String incidentId) {
        Incident incident = parts.incidents.get(incidentId);
        if (incident == null || incident.isOpen()) {
            return;
        }
        PSet<String> assignments = parts.byIncident.getOrDefault(incidentId, HashTreePSet.empty());
        parts.assignments = parts.assignments.minusAll(assignments);
        parts.byIncident = parts.byIncident.minus(incidentId);
        parts.logs = parts.logs.minus(incidentId);
        parts.incidents = parts.incidents.minus(incidentId);
    }

    private void put(Assignment assignment) {
        Assignment before = parts.assignments.get(assignment.id());
        if (before != null && !before.incidentId().equals(assignment.incidentId())) {
            // A merge moves open assignments to the incident that stays.
            PSet<String> old = parts.byIncident.getOrDefault(before.incidentId(), HashTreePSet.empty());
            parts.byIncident = parts.byIncident.plus(before.incidentId(), old.minus(assignment.id()));
        }
        parts.assignments = parts.assignments.plus(assignment.id(), assignment);
        if (before == null || !before.incidentId().equals(assignment.incidentId())) {
            PSet<String> ids = parts.byIncident.getOrDefault(assignment.incidentId(), HashTreePSet.empty());
            parts.byIncident = parts.byIncident.plus(assignment.incidentId(), ids.plus(assignment.id()));
        }
    }

    private void put(Shift shift) {
        if (shift.isOpen()) {
            parts.shifts = parts.shifts.plus(shift.id(), shift);
            return;
        }
        parts.shifts = parts.shifts.minus(shift.id());
        PVector<Shift> ended = parts.endedShifts.plus(shift);
        parts.endedShifts = ended.size() > ENDED_KEPT ? ended.minus(0) : ended;
    }

    private void put(RoomMessage message) {
        parts.messages = parts.messages.plus(message.id(), message);
        long newest = parts.messages.values().stream().mapToLong(RoomMessage::number).max().orElse(0);
        for (RoomMessage old : parts.messages.values()) {
            if (old.number() <= newest - MESSAGES_KEPT && old.missing().isEmpty()) {
                parts.messages = parts.messages.minus(old.id());
            }
        }
    }

    private void put(RefusedAct act) {
        parts.refusedActs = parts.refusedActs.plus(act.id(), act);
        if (parts.refusedActs.size() > RefusedAct.KEPT) {
            parts.refusedActs.values().stream().min(Comparator.comparing(RefusedAct::since).thenComparing(RefusedAct::id))
                    .ifPresent(oldest -> parts.refusedActs = parts.refusedActs.minus(oldest.id()));
        }
    }

    /** A display the wall has no longer leaves with that. */
    private void put(Wall wall) {
        parts.walls = parts.walls.plus(wall.id(), wall);
        for (Display display : parts.displays.values()) {
            if (display.wallId().equals(wall.id()) && !wall.has(display.number())) {
                parts.displays = parts.displays.minus(display.key());
                parts.displaysSeen = parts.displaysSeen.minus(display.key());
            }
        }
    }

    /** A picture has a thousand times as many lines as a change. */
    private static PMap<String, PVector<LogEntry>> logs(List<LogEntry> entries) {
        Map<String, List<LogEntry>> byIncident = new HashMap<>();
        entries.forEach(entry -> byIncident.computeIfAbsent(entry.incidentId(), first -> new ArrayList<>()).add(entry));
        PMap<String, PVector<LogEntry>> logs = HashTreePMap.empty();
        for (Map.Entry<String, List<LogEntry>> log : byIncident.entrySet()) {
            logs = logs.plus(log.getKey(), TreePVector.from(log.getValue()));
        }
        return logs;
    }

    private void append(LogEntry entry) {
        PVector<LogEntry> entries = parts.logs.getOrDefault(entry.incidentId(), TreePVector.empty());
        parts.logs = parts.logs.plus(entry.incidentId(), entries.plus(entry));
    }

    private static Catalogue with(Catalogue c, Object item) {
        return switch (item) {
            case Agency a -> new Catalogue(plus(c.agencies(), a.id(), a), c.cameras(), c.sites(), c.zones(), c.incidentTypes(), c.responsePlans());
            case Camera x -> new Catalogue(c.agencies(), plus(c.cameras(), x.id(), x), c.sites(), c.zones(), c.incidentTypes(), c.responsePlans());
            case Site s -> new Catalogue(c.agencies(), c.cameras(), plus(c.sites(), s.id(), s), c.zones(), c.incidentTypes(), c.responsePlans());
            case Zone z -> new Catalogue(c.agencies(), c.cameras(), c.sites(), plus(c.zones(), z.id(), z), c.incidentTypes(), c.responsePlans());
            case IncidentType t -> new Catalogue(c.agencies(), c.cameras(), c.sites(), c.zones(), plus(c.incidentTypes(), t.id(), t), c.responsePlans());
            case ResponsePlan p -> new Catalogue(c.agencies(), c.cameras(), c.sites(), c.zones(), c.incidentTypes(), plus(c.responsePlans(), p.id(), p));
            default -> c;
        };
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String id, V value) {
        if (map instanceof org.pcollections.PMap<String, V> persistent) {
            return persistent.plus(id, value);
        }
        return HashTreePMap.from(new HashMap<>(map)).plus(id, value);
    }
}
