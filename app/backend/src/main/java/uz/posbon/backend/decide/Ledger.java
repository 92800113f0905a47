package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/**
 * The working sheet of one command: the state before it, seen through what the command has already decided. What it
 * holds at the end is the whole outcome; nothing outside it was touched.
 */
public final class Ledger implements State {
    private final State before;
    private final Act act;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<MessageId, Message> messages = new LinkedHashMap<>();
    /** By unit. */
    private final Map<String, UnitPosition> positions = new LinkedHashMap<>();
    private final Map<String, Alarm> alarms = new HashMap<>();
    private final Map<String, Incident> incidents = new HashMap<>();
    private final Map<String, Assignment> assignments = new LinkedHashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Shift> shifts = new HashMap<>();
    private final Map<String, RoomMessage> told = new HashMap<>();
    private @Nullable TrainingSession training;
    private long lastEntry = -1;
    private final Map<String, Wall> walls = new HashMap<>();
    private final Map<String, Display> displays = new HashMap<>();
    private String actor;
    private long alarmNumber = -1;
    private long incidentNumber = -1;

    public Ledger(State before, Act act) {
        this.before = before;
        this.act = act;
        this.actor = act.actor();
    }

    /** Who is behind what is written from here on. */
    public String actor() {
        return actor;
    }

    /** Writes in the name of {@code source} from here on: a feed is posted by one, its messages come from others. */
    public void speakFor(String source) {
        this.actor = source;
    }

    public Instant now() {
        return act.now();
    }

    public String newId() {
        return act.ids().get();
    }

    public long nextAlarmNumber() {
        alarmNumber = (alarmNumber < 0 ? before.lastAlarmNumber() : alarmNumber) + 1;
        return alarmNumber;
    }

    public long nextIncidentNumber() {
        incidentNumber = (incidentNumber < 0 ? before.lastIncidentNumber() : incidentNumber) + 1;
        return incidentNumber;
    }

    public Alarm write(String kind, Alarm alarm, @Nullable String incidentId, @Nullable String reason) {
        alarms.put(alarm.id(), alarm);
        facts.add(new Fact(kind, alarm.id(), alarm, now(), actor, incidentId, reason));
        return alarm;
    }

    public Incident write(String kind, Incident incident, boolean inLog, Instant time, @Nullable String reason) {
        incidents.put(incident.id(), incident);
        facts.add(new Fact(kind, incident.id(), incident, time, actor, inLog ? incident.id() : null, reason));
        return incident;
    }

    public Assignment write(String kind, Assignment assignment, Instant time, @Nullable String reason) {
        assignments.put(assignment.id(), assignment);
        facts.add(new Fact(kind, assignment.id(), assignment, time, actor, assignment.incidentId(), reason));
        return assignment;
    }

    public Unit write(String kind, Unit unit, Instant time, @Nullable String reason) {
        units.put(unit.id(), unit);
        facts.add(new Fact(kind, unit.id(), unit, time, actor, null, reason));
        return unit;
    }

    public Shift write(String kind, Shift shift, @Nullable String reason) {
        shifts.put(shift.id(), shift);
        facts.add(new Fact(kind, shift.id(), shift, now(), actor, null, reason));
        return shift;
    }

    /** A message to the room. */
    public RoomMessage write(String kind, RoomMessage message) {
        told.put(message.id(), message);
        facts.add(new Fact(kind, message.id(), message, now(), actor, null, null));
        return message;
    }

    public RefusedAct write(RefusedAct act) {
        facts.add(new Fact("access.refused", act.id(), act, now(), actor, null, null));
        return act;
    }

    public TrainingSession write(TrainingSession session) {
        training = session;
        facts.add(new Fact("training.changed", session.id(), session, now(), actor, null, null));
        return session;
    }

    public TrainingEntry write(TrainingEntry entry) {
        lastEntry = entry.number();
        facts.add(new Fact("training.noted", entry.id(), entry, entry.time(), actor, null, null));
        return entry;
    }

    public Wall write(String kind, Wall wall, @Nullable String reason) {
        walls.put(wall.id(), wall);
        facts.add(new Fact(kind, wall.id(), wall, now(), actor, null, reason));
        return wall;
    }

    public Display write(String kind, Display display) {
        displays.put(display.key(), display);
        facts.add(new Fact(kind, display.key(), display, now(), actor, null, null));
        return display;
    }

    /** A catalogue entry. Nothing in the same command reads it back. */
    public void writeItem(String id, Object item) {
        facts.add(new Fact("catalogue.changed", id, item, now(), actor, null, null));
    }

    public void write(Message message) {
        messages.put(message.id(), message);
    }

    public void write(UnitPosition position) {
        positions.put(position.unitId(), position);
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public List<Message> messages() {
        return List.copyOf(messages.values());
    }

    public List<UnitPosition> positions() {
        return List.copyOf(positions.values());
    }

    @Override
    public @Nullable Alarm alarm(String id) {
        Alarm written = alarms.get(id);
        return written == null ? before.alarm(id) : written;
    }

    @Override
    public @Nullable Incident incident(String id) {
        Incident written = incidents.get(id);
        return written == null ? before.incident(id) : written;
    }

    @Override
    public @Nullable Assignment assignment(String id) {
        Assignment written = assignments.get(id);
        return written == null ? before.assignment(id) : written;
    }

    @Override
    public @Nullable Unit unit(String id) {
        Unit written = units.get(id);
        return written == null ? before.unit(id) : written;
    }

    @Override
    public @Nullable UnitPosition position(String unitId) {
        UnitPosition written = positions.get(unitId);
        return written == null ? before.position(unitId) : written;
    }

    @Override
    public @Nullable Shift shift(String id) {
        Shift written = shifts.get(id);
        return written == null ? before.shift(id) : written;
    }

    @Override
    public List<Shift> openShifts() {
        Map<String, Shift> all = new LinkedHashMap<>();
        before.openShifts().forEach(shift -> all.put(shift.id(), shift));
        all.putAll(shifts);
        return all.values().stream().filter(Shift::isOpen).sorted(Comparator.comparing(Shift::number)).toList();
    }

    @Override
    public @Nullable RoomMessage roomMessage(String id) {
        RoomMessage written = told.get(id);
        return written == null ? before.roomMessage(id) : written;
    }

    @Override
    public @Nullable TrainingSession training() {
        return training == null ? before.training() : training;
    }

    @Override
    public long lastTrainingEntry() {
        return lastEntry < 0 ? before.lastTrainingEntry() : lastEntry;
    }

    @Override
    public @Nullable Wall wall(String id) {
        Wall written = walls.get(id);
        return written == null ? before.wall(id) : written;
    }

    @Override
    public List<Wall> walls() {
        if (walls.isEmpty()) {
            return before.walls();
        }
        Map<String, Wall> all = new TreeMap<>();
        before.walls().forEach(wall -> all.put(wall.id(), wall));
        all.putAll(walls);
        return List.copyOf(all.values());
    }

    @Override
    public @Nullable Display display(String wallId, int number) {
        Wall wall = wall(wallId);
        if (wall == null || !wall.has(number)) {
            return null;
        }
        Display written = displays.get(Display.key(wallId, number));
        return written == null ? before.display(wallId, number) : written;
    }

    @Override
    public List<Camera> cameras() {
        return before.cameras();
    }

    @Override
    public List<String> openIncidents() {
        return before.openIncidents();
    }

    @Override
    public List<Assignment> openOn(String incidentId) {
        return seenThrough(before.openOn(incidentId), a -> a.incidentId().equals(incidentId));
    }

    @Override
    public List<Assignment> openOf(String unitId) {
        return seenThrough(before.openOf(unitId), a -> a.unitId().equals(unitId));
    }

    private List<Assignment> seenThrough(List<Assignment> stored, Predicate<Assignment> belongs) {
        Map<String, Assignment> all = new LinkedHashMap<>();
        stored.forEach(a -> all.put(a.id(), a));
        all.putAll(assignments);
        return all.values().stream().filter(belongs).filter(Assignment::isOpen).sorted(Comparator.comparing(Assignment::id)).toList();
    }

    @Override
    public <T> @Nullable T item(Class<T> type, String id) {
        return before.item(type, id);
    }

    @Override
    public List<IncidentType> incidentTypes() {
        return before.incidentTypes();
    }

    @Override
    public List<ResponsePlan> responsePlans() {
        return before.responsePlans();
    }

    @Override
    public @Nullable String zoneAt(GeoPoint point) {
        return before.zoneAt(point);
    }

    @Override
    public @Nullable Message message(MessageId id) {
        Message written = messages.get(id);
        return written == null ? before.message(id) : written;
    }

    @Override
    public long lastAlarmNumber() {
        return alarmNumber < 0 ? before.lastAlarmNumber() : alarmNumber;
    }

    @Override
    public long lastShiftNumber() {
        return before.lastShiftNumber();
    }

    @Override
    public long lastMessageNumber() {
        return Math.max(before.lastMessageNumber(), told.values().stream().mapToLong(RoomMessage::number).max().orElse(0));
    }

    @Override
    public long lastIncidentNumber() {
        return incidentNumber < 0 ? before.lastIncidentNumber() : incidentNumber;
    }
}
