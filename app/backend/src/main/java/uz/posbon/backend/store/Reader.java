package uz.posbon.backend.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.room.FigureRows;
import uz.posbon.backend.store.room.RoomCount;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.session.RefusedAct;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftStatistics;
import uz.posbon.sdk.unit.UnitPosition;

/** Reads what is committed, as JSON documents. Safe from any thread; never waits for the writer. */
public final class Reader {
    private static final String OPEN = "(select id from incident where status = 'Active')";

    private record Entry(String collection, String id, String document) {}

    private final Database database;
    private final Documents documents;

    Reader(Database database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    public Optional<Stored> alarm(String id) {
        return one("alarm", id);
    }

    public Optional<Stored> incident(String id) {
        return one("incident", id);
    }

    public Optional<Stored> assignment(String id) {
        return one("assignment", id);
    }

    public Optional<Stored> unit(String id) {
        return one("unit", id);
    }

    public Optional<Stored> shift(String id) {
        return one("shift", id);
    }

    public Optional<Stored> message(String id) {
        return one("message", id);
    }

    /** The training session of this log. */
    public Optional<Stored> training() {
        return database.read(h -> h.createQuery("select version, document from training").map((r, c) -> new Stored(r.getLong(1), r.getString(2))).findOne());
    }

    /** Messages, newest first. */
    public List<String> messages(@Nullable Long before, int limit) {
        Conditions where = new Conditions();
        where.add(before, "number < :before", "before", before);
        return database.read(h -> where.bind(h.createQuery(
                "select document from message" + where + " order by number desc limit :limit"), limit));
    }

    public Optional<Stored> wall(String id) {
        return one("wall", id);
    }

    /** One display, by its key. */
    public Optional<Stored> display(String key) {
        return one("wall_display", key);
    }

    /** All walls, by id. */
    public List<String> walls() {
        return database.read(h -> documents(h, "select document from wall order by id"));
    }

    /** What the displays of a wall show, by number. */
    public List<String> displays(String wallId) {
        return database.read(h -> h.createQuery("select document from wall_display where wall_id = :id order by number")
                .bind("id", wallId)
                .mapTo(String.class)
                .list());
    }

    private Optional<Stored> one(String table, String id) {
        return database.read(h -> h.createQuery("select version, document from " + table + " where id = :id")
                .bind("id", id)
                .map((r, c) -> new Stored(r.getLong(1), r.getString(2)))
                .findOne());
    }

    public Optional<String> item(CatalogueCollection collection, String id) {
        return database.read(h -> h.createQuery("select document from catalogue_item where collection = :collection and id = :id")
                .bind("collection", collection.path())
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    public List<String> alarms(AlarmQuery query) {
        Conditions where = new Conditions();
        where.add(query.active(), "active = :active", "active", Boolean.TRUE.equals(query.active()) ? 1 : 0);
        where.add(query.acknowledged(), "acknowledged = :acknowledged", "acknowledged", Boolean.TRUE.equals(query.acknowledged()) ? 1 : 0);
        where.add(query.category(), "categories like :category", "category", "% " + query.category() + " %");
        where.add(query.incidentId(), "incident_id = :incident", "incident", query.incidentId());
        where.add(query.before(), "number < :before", "before", query.before());
        return database.read(h -> where.bind(h.createQuery(
                "select document from alarm" + where + " order by number desc limit :limit"), query.limit()));
    }

    public List<String> incidents(IncidentQuery query) {
        Conditions where = new Conditions();
        IncidentStatus status = query.status();
        where.add(status, "status = :status", "status", status == null ? "" : status.code());
        where.add(query.before(), "number < :before", "before", query.before());
        return database.read(h -> where.bind(h.createQuery(
                "select document from incident" + where + " order by number desc limit :limit"), query.limit()));
    }

    public List<String> units() {
        return database.read(h -> documents(h, "select document from unit order by id"));
    }

    public List<String> assignments(String incidentId) {
        return database.read(h -> h.createQuery("select document from assignment where incident_id = :id order by id")
                .bind("id", incidentId)
                .mapTo(String.class)
                .list());
    }

    /** Shifts, newest first; only open or only ended ones unless {@code open} is null. */
    public List<String> shifts(@Nullable Boolean open, @Nullable Long before, int limit) {
        Conditions where = new Conditions();
        where.add(open, "still_open = :open", "open", Boolean.TRUE.equals(open) ? 1 : 0);
        where.add(before, "number < :before", "before", before);
        return database.read(h -> where.bind(h.createQuery(
                "select document from shift" + where + " order by number desc limit :limit"), limit));
    }

    /** What the operator of {@code shift} did on it until {@code now}, or until it ended. */
    public ShiftStatistics statistics(Shift shift, Instant now) {
        return database.read(h -> new ShiftCounts(h, shift).at(now));
    }

    /** The room's figures at {@code now}; {@code shift} is what 'this shift' means, null for the open one that began first. */
    public RoomFigures figures(@Nullable Shift shift, Instant now) {
        return database.read(h -> new RoomCount(h, now).figures(shift));
    }

    /** What is behind one of them; empty when there is no such figure. */
    public Optional<RoomRows> rows(RoomFigure figure, @Nullable String of, @Nullable Shift shift, int limit, Instant now) {
        return database.read(h -> Optional.ofNullable(
                new FigureRows(h, now, shift, limit, document -> documents.read(document, Alarm.class)).rows(figure, of)));
    }

    /** The lines of an incident's log, oldest first. */
    public List<String> log(String incidentId) {
        return database.read(h -> h.createQuery("select entry from event where incident_id = :id order by sequence")
                .bind("id", incidentId)
                .mapTo(String.class)
                .list());
    }

    /** The latest position of every unit that has said one. */
    public List<UnitPosition> positions() {
        return database.read(h -> documents(h, "select document from unit_position order by unit_id")).stream()
                .map(document -> documents.read(document, UnitPosition.class))
                .toList();
    }

    /** Events after {@code sequence}, oldest first, at most {@code limit}. */
    public List<Frame> after(long sequence, int limit) {
        return database.read(h -> h.createQuery("select sequence, frame from event where sequence > :after order by sequence limit :limit")
                .bind("after", sequence)
                .bind("limit", limit)
                .map((r, c) -> new Frame(r.getLong(1), r.getString(2)))
                .list());
    }

    public String catalogue() {
        return database.read(this::catalogue);
    }

    private String catalogue(Handle handle) {
        Map<CatalogueCollection, Map<String, String>> all = new LinkedHashMap<>();
        for (CatalogueCollection collection : CatalogueCollection.values()) {
            all.put(collection, new LinkedHashMap<>());
        }
        List<Entry> entries = handle.createQuery("select collection, id, document from catalogue_item order by collection, id")
                .map((r, c) -> new Entry(r.getString(1), r.getString(2), r.getString(3)))
                .list();
        for (Entry entry : entries) {
            CatalogueCollection.ofPath(entry.collection())
                    .ifPresent(collection -> all.computeIfAbsent(collection, c -> new LinkedHashMap<>()).put(entry.id(), entry.document()));
        }
        StringBuilder text = new StringBuilder("{");
        all.forEach((collection, items) -> text.append(text.length() > 1 ? "," : "")
                .append('"').append(collection.property()).append("\":").append(documents.object(items)));
        return text.append('}').toString();
    }

    /** The picture a desk starts from ({@link uz.posbon.sdk.stream.PictureState}), all of one moment. */
    public String picture(String log, Instant now, boolean trainers) {
        return database.read(h -> {
            long sequence = h.createQuery("select coalesce(max(sequence), 0) from event").mapTo(Long.class).one();
            return "{\"log\":" + documents.text(log)
                    + ",\"sequence\":" + sequence
                    + ",\"time\":" + documents.text(now)
                    + ",\"alarms\":" + Documents.array(documents(h, "select document from alarm where active = 1"
                            + " union all select document from alarm where active = 0 and acknowledged = 0"
                            + " union all select document from alarm where active = 0 and acknowledged = 1 and incident_id in " + OPEN))
                    + ",\"incidents\":" + Documents.array(documents(h, "select document from incident where status = 'Active' order by number"))
                    + ",\"assignments\":" + Documents.array(documents(h, "select document from assignment where incident_id in " + OPEN + " order by id"))
                    + ",\"entries\":" + Documents.array(documents(h, "select entry from event where incident_id in " + OPEN + " order by sequence"))
                    + ",\"units\":" + Documents.array(documents(h, "select document from unit order by id"))
                    + ",\"positions\":" + Documents.array(documents(h, "select document from unit_position order by unit_id"))
                    + ",\"catalogue\":" + catalogue(h)
                    + ",\"shifts\":" + Documents.array(documents(h, "select document from shift where still_open = 1 order by number"))
                    + ",\"walls\":" + Documents.array(documents(h, "select document from wall order by id"))
                    + ",\"displays\":" + Documents.array(documents(h, "select document from wall_display order by wall_id, number"))
                    + ",\"messages\":" + Documents.array(documents(h, "select document from message where waiting = 1"
                            + " or number > (select max(number) from message) - 100 order by number"))
                    + ",\"refusedActs\":" + Documents.array(documents(h, "select document from refused_act order by since desc, id desc limit " + RefusedAct.KEPT))
                    + training(h, trainers)
                    + "}";
        });
    }

    private static String training(Handle h, boolean trainers) {
        List<String> session = documents(h, "select document from training");
        return session.isEmpty() ? "" : ",\"training\":" + session.getFirst()
                + ",\"trainingEntries\":" + Documents.array(trainers ? documents(h, "select document from training_entry order by number") : List.of());
    }

    private static List<String> documents(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }
}
