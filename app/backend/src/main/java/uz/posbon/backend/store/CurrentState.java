package uz.posbon.backend.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.State;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.backend.zone.ZoneIndex;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageId;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Wall;

/**
 * The state tables as decisions see them, on the writer's connection. What was read or written last is kept as
 * records, because the next command is most often about the same things.
 */
final class CurrentState implements State {
    private static final int KEPT = 20_000;

    private final Statements statements;
    private final Documents documents;
    private final Map<String, Object> recent = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<String, Object> catalogue = new HashMap<>();
    private @Nullable ZoneIndex zones;
    private @Nullable List<Shift> openShifts;
    private @Nullable List<Wall> walls;
    private @Nullable List<Camera> cameras;
    private @Nullable TrainingSession training;
    private boolean trainingRead;
    private long lastEntry = -1;
    private long lastAlarm = -1;
    private long lastIncident = -1;

    CurrentState(Statements statements, Documents documents) {
        this.statements = statements;
        this.documents = documents;
    }

    /** Forgets everything that was kept, because it may not be what is on disk. */
    void forget() {
        recent.clear();
        catalogue.clear();
        zones = null;
        openShifts = null;
        walls = null;
        cameras = null;
        lastAlarm = -1;
        lastIncident = -1;
        training = null;
        trainingRead = false;
        lastEntry = -1;
    }

    /** Keeps what was just written. */
    void keep(Object state) {
        switch (state) {
            case Alarm a -> {
                remember("alarm " + a.id(), a);
                lastAlarm = lastAlarm < 0 ? -1 : Math.max(lastAlarm, a.number());
            }
            case Incident i -> {
                remember("incident " + i.id(), i);
                lastIncident = lastIncident < 0 ? -1 : Math.max(lastIncident, i.number());
            }
            case Assignment a -> remember("assignment " + a.id(), a);
            case Unit u -> recent.put("unit " + u.id(), u);
            case UnitPosition p -> recent.put("unit_position " + p.unitId(), p);
            case Shift s -> {
                recent.put("shift " + s.id(), s);
                openShifts = null;
            }
            case RoomMessage m -> recent.put("message " + m.id(), m);
            case TrainingSession t -> {
                training = t;
                trainingRead = true;
            }
            case TrainingEntry e -> lastEntry = e.number();
            case Wall w -> {
                recent.put("wall " + w.id(), w);
                // A display it has no longer must not come back as it was.
                recent.keySet().removeIf(key -> key.startsWith("wall_display " + w.id() + "/"));
                walls = null;
            }
            case Display d -> recent.put("wall_display " + d.key(), d);
            default -> {
                catalogue.clear();
                cameras = state instanceof Camera ? null : cameras;
                if (state instanceof Zone) {
                    zones = null;
                }
            }
        }
    }

    @Override
    public @Nullable Alarm alarm(String id) {
        return one("alarm", id, Alarm.class);
    }

    @Override
    public @Nullable Incident incident(String id) {
        return one("incident", id, Incident.class);
    }

    @Override
    public @Nullable Assignment assignment(String id) {
        return one("assignment", id, Assignment.class);
    }

    @Override
    public @Nullable UnitPosition position(String unitId) {
        return one("unit_position", "unit_id", unitId, UnitPosition.class);
    }

    @Override
    public @Nullable Unit unit(String id) {
        return one("unit", id, Unit.class);
    }

    @Override
    public @Nullable Shift shift(String id) {
        return one("shift", id, Shift.class);
    }

    /** Kept, because whatever an operator does is counted for his shift. */
    @Override
    public List<Shift> openShifts() {
        if (openShifts == null) {
            openShifts = records(Shift.class, "select document from shift where still_open = 1 order by number");
        }
        return openShifts;
    }

    @Override
    public @Nullable TrainingSession training() {
        if (!trainingRead) {
            trainingRead = true;
            training = statements.first("select document from training", row -> documents.read(row.getString(1), TrainingSession.class));
        }
        return training;
    }

    @Override
    public long lastTrainingEntry() {
        if (lastEntry < 0) {
            lastEntry = lastNumber("training_entry");
        }
        return lastEntry;
    }

    @Override
    public @Nullable RoomMessage roomMessage(String id) {
        return one("message", id, RoomMessage.class);
    }

    @Override
    public List<String> openIncidents() {
        return statements.all("select id from incident where status = 'Active' order by number", row -> row.getString(1));
    }

    @Override
    public @Nullable Wall wall(String id) {
        return one("wall", id, Wall.class);
    }

    /** Kept, because every change of an incident asks for them. */
    @Override
    public List<Wall> walls() {
        if (walls == null) {
            walls = records(Wall.class, "select document from wall order by id");
        }
        return walls;
    }

    @Override
    public @Nullable Display display(String wallId, int number) {
        return one("wall_display", Display.key(wallId, number), Display.class);
    }

    @Override
    public List<Camera> cameras() {
        if (cameras == null) {
            cameras = items(CatalogueCollection.CAMERAS, Camera.class);
        }
        return cameras;
    }

    /** What is over is hardly ever asked for again: it is left to the disk, or a day of it would fill the memory. */
    private void remember(String key, Object state) {
        boolean over = switch (state) {
            case Alarm a -> !a.isActive() && a.isAcknowledged();
            case Incident i -> !i.isOpen();
            case Assignment a -> !a.isOpen();
            default -> false;
        };
        if (over) {
            recent.remove(key);
        } else {
            recent.put(key, state);
        }
    }

    /** How many records are in memory. */
    int kept() {
        return recent.size();
    }

    private <T> @Nullable T one(String table, String id, Class<T> type) {
        return one(table, "id", id, type);
    }

    private <T> @Nullable T one(String table, String key, String id, Class<T> type) {
        Object known = recent.get(table + " " + id);
        if (known != null) {
            return type.cast(known);
        }
        T read = record(type, "select document from " + table + " where " + key + " = ?", id);
        if (read != null) {
            remember(table + " " + id, read);
        }
        return read;
    }

    @Override
    public List<Assignment> openOn(String incidentId) {
        return open("incident_id", incidentId);
    }

    @Override
    public List<Assignment> openOf(String unitId) {
        return open("unit_id", unitId);
    }

    private List<Assignment> open(String column, String id) {
        return records(Assignment.class, "select document from assignment where " + column + " = ? and still_open = 1 order by id", id);
    }

    @Override
    public <T> @Nullable T item(Class<T> type, String id) {
        String collection = CatalogueCollection.of(type).path();
        Object item = catalogue.computeIfAbsent(collection + " " + id, key ->
                record(type, "select document from catalogue_item where collection = ? and id = ?", collection, id));
        return item == null ? null : type.cast(item);
    }

    @Override
    public List<IncidentType> incidentTypes() {
        return items(CatalogueCollection.INCIDENT_TYPES, IncidentType.class);
    }

    @Override
    public List<ResponsePlan> responsePlans() {
        return items(CatalogueCollection.RESPONSE_PLANS, ResponsePlan.class);
    }

    private <T> List<T> items(CatalogueCollection collection, Class<T> type) {
        return records(type, "select document from catalogue_item where collection = ? order by id", collection.path());
    }

    private <T> @Nullable T record(Class<T> type, String sql, @Nullable Object... values) {
        return statements.first(sql, row -> documents.read(row.getString(1), type), values);
    }

    private <T> List<T> records(Class<T> type, String sql, @Nullable Object... values) {
        return statements.all(sql, row -> documents.read(row.getString(1), type), values);
    }

    @Override
    public @Nullable String zoneAt(GeoPoint point) {
        if (zones == null) {
            zones = new ZoneIndex(items(CatalogueCollection.ZONES, Zone.class));
        }
        return zones.at(point);
    }

    @Override
    public @Nullable Message message(MessageId id) {
        return statements.first("select outcome, alarm_ids from cap_message where identifier = ? and sender = ? and sent = ?",
                row -> new Message(id, row.getString(1), Arrays.stream(row.getString(2).split(" ")).filter(s -> !s.isEmpty()).toList()),
                id.identifier(), id.sender(), id.sent().toString());
    }

    @Override
    public long lastAlarmNumber() {
        if (lastAlarm < 0) {
            lastAlarm = lastNumber("alarm");
        }
        return lastAlarm;
    }

    @Override
    public long lastIncidentNumber() {
        if (lastIncident < 0) {
            lastIncident = lastNumber("incident");
        }
        return lastIncident;
    }

    @Override
    public long lastShiftNumber() {
        return lastNumber("shift");
    }

    @Override
    public long lastMessageNumber() {
        return lastNumber("message");
    }

    private long lastNumber(String table) {
        return statements.number("select max(number) from " + table);
    }
}
