package uz.posbon.benchmarks.wall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.internal.json.PosbonJson;

/** The rows one incident leaves, written many at a time. */
final class HistoryRows implements AutoCloseable {
    static final List<String> DISTRICTS = List.of(
            "bektemir", "chilonzor", "mirobod", "mirzo-ulugbek", "olmazor", "sergeli", "shayxontohur", "uchtepa", "yakkasaroy", "yangihayot",
            "yashnobod", "yunusobod");
    static final List<HistoryType> TYPES = List.of(
            type("FIRE", Category.FIRE, 30, 90, 480), type("MED", Category.HEALTH, 30, 120, 600), type("CRIME", Category.SECURITY, 60, 180, 720),
            type("CRASH", Category.TRANSPORT, 60, 120, 600), type("GAS", Category.INFRA, 60, 180, 900));
    private static final int BATCH = 5000;

    private final Connection connection;
    private final PosbonJson json;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private int waiting;

    HistoryRows(Connection connection, PosbonJson json) {
        this.connection = connection;
        this.json = json;
    }

    private static HistoryType type(String id, Category category, int acknowledge, int dispatch, int arrive) {
        return new HistoryType(id, category, Duration.ofSeconds(acknowledge), Duration.ofSeconds(dispatch), Duration.ofSeconds(arrive));
    }

    void district(String id) {
        add("room_district (id)", id);
    }

    void unit(String id, String status, String district, Instant since) {
        add("room_unit (id, call_sign, status, since, zone_id)", id, id, status, since.toEpochMilli(), district);
    }

    void shift(String id, int number, String operator, Instant started, boolean onBreak, Instant lastAction) {
        add("room_shift (id, number, operator, started, on_break, last_action)", id, number, operator, started.toEpochMilli(), onBreak ? 1 : 0, lastAction.toEpochMilli());
    }

    void source(String source, Instant heard) {
        add("room_source (source, event, last_raised)", source, "Smoke", heard.toEpochMilli());
    }

    /** What of the incident has happened by {@code now}. */
    void write(HistoryIncident i, Instant now) {
        boolean open = i.closed() == null || i.after(i.closed()).isAfter(now);
        boolean acknowledged = !i.after(i.acknowledged()).isAfter(now);
        HistoryType type = i.type();
        Long dispatched = reached(i.after(i.dispatched()), now);
        Long arrived = reached(i.after(i.arrived()), now);
        moment("raised", i.alarmId(), i.raised(), null, null, now);
        moment("acknowledge", i.alarmId(), i.after(i.acknowledged()), i.acknowledged(), type.acknowledge(), now);
        moment("opened", i.id(), i.after(i.acknowledged()), null, null, now);
        moment("dispatch", i.id(), i.after(i.dispatched()), i.dispatched(), type.dispatch(), now);
        moment("arrive", i.id(), i.after(i.arrived()), i.arrived(), type.arrive(), now);
        if (i.closed() != null) {
            moment("closed", i.id(), i.after(i.closed()), null, null, now);
        }
        add("room_case (id, number, still_open, priority, category, zone_id, type_id, operator, title, reported, dispatch_limit, arrive_limit, dispatched, arrived)",
                i.id(), i.number() + 1, open ? 1 : 0, i.priority(), type.category().code(), i.district(), type.id(), i.operator(), "Case " + i.number(),
                i.raised().toEpochMilli(), type.dispatch().toMillis(), type.arrive().toMillis(), dispatched, arrived);
        add("room_sent (assignment_id, incident_id, dispatched, arrived)", "x" + i.id(), i.id(), dispatched, arrived);
        add("incident (id, number, version, status, document)", i.id(), i.number() + 1, 1, open ? "Active" : "Closed", json.text(incident(i, open)));
        add("alarm (id, number, version, active, acknowledged, categories, incident_id, document)", i.alarmId(), i.number() + 1, 1, open ? 1 : 0,
                acknowledged ? 1 : 0, " " + type.category().code() + " ", i.id(), json.text(alarm(i, open, acknowledged)));
        if (open || !acknowledged) {
            add("room_alarm (id, number, title, raised, asked, active, acknowledged, in_case, acknowledge_limit)", i.alarmId(), i.number() + 1, "Alarm " + i.number(),
                    i.raised().toEpochMilli(), i.raised().toEpochMilli(), open ? 1 : 0, acknowledged ? 1 : 0, 1, type.acknowledge().toMillis());
        }
    }

    private static @Nullable Long reached(Instant at, Instant now) {
        return at.isAfter(now) ? null : Long.valueOf(at.toEpochMilli());
    }

    private void moment(String kind, String subject, Instant at, @Nullable Duration took, @Nullable Duration limit, Instant now) {
        if (!at.isAfter(now)) {
            add("room_moment (kind, subject, operator, happened, millis, limit_millis)", kind, subject, "", at.toEpochMilli(),
                    took == null ? null : took.toMillis(), limit == null ? null : limit.toMillis());
        }
    }

    private static Incident incident(HistoryIncident i, boolean open) {
        Instant ended = i.closed() == null ? null : i.after(i.closed());
        return new Incident(
                i.id(), i.number() + 1, 1, open ? IncidentStatus.ACTIVE : IncidentStatus.CLOSED, List.of(), MessageStatus.ACTUAL, i.type().id(),
                i.type().category(), i.priority(), null, "Case " + i.number(), null, null, "Amir Temur 107", i.district(), null, null, List.of(i.alarmId()),
                List.of(), null, i.raised(), i.after(i.acknowledged()), i.operator(), null, i.after(i.arrived()), open ? null : ended, open ? null : i.operator(),
                null, Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    private static Alarm alarm(HistoryIncident i, boolean open, boolean acknowledged) {
        Instant at = i.after(i.acknowledged());
        return new Alarm(
                i.alarmId(), i.number() + 1, 1, "panel-" + i.number() % 500, null, MessageStatus.ACTUAL, List.of(i.type().category()), "Smoke", null,
                Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, "Alarm " + i.number(), null, null, null, null, null, null, null, i.district(), Map.of(),
                i.raised(), i.raised(), at, open ? null : new Clearance(at, i.operator()), acknowledged ? new Acknowledgement(at, i.operator()) : null, null,
                List.of(), i.id(), null, null, Map.of());
    }

    private void add(String target, @Nullable Object... values) {
        try {
            PreparedStatement statement = statements.get(target);
            if (statement == null) {
                statement = connection.prepareStatement("insert into " + target + " values (" + "?,".repeat(values.length - 1) + "?)");
                statements.put(target, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the history cannot be written", e);
        }
    }

    private void flush() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
