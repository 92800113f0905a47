package uz.posbon.backend.store.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.room.RoomRow;

/** Reads rows of each kind: always a number, a title's source, a time, how long it took and might have taken. */
final class RowQueries {
    static final String RAISED = "raised";

    /** How many there are, and the first of them. */
    record Found(int total, List<RoomRow> rows) {}

    private final Handle handle;
    private final int limit;
    private final Function<String, Alarm> alarm;

    RowQueries(Handle handle, int limit, Function<String, Alarm> alarm) {
        this.handle = handle;
        this.limit = limit;
        this.alarm = alarm;
    }

    Found cases(Condition condition) {
        return found(condition, "select id, number, title, reported, null, null from " + condition.from() + " order by reported, id", RoomRow.INCIDENT);
    }

    Found caseMoments(Condition condition) {
        return found(condition, "select m.subject, c.number, c.title, m.happened, m.millis, m.limit_millis from (select * from "
                + condition.from() + ") m left join room_case c on c.id = m.subject order by m.happened desc, m.subject", RoomRow.INCIDENT);
    }

    Found alarms(Condition condition, String since) {
        return found(condition, "select id, number, title, " + since + ", null, null from " + condition.from() + " order by " + since + ", id", RoomRow.ALARM);
    }

    Found alarmMoments(Condition condition) {
        return found(condition, "select m.subject, a.number, a.document, m.happened, m.millis, m.limit_millis from (select * from "
                + condition.from() + ") m left join alarm a on a.id = m.subject order by m.happened desc, m.subject", (r, c) -> row(
                        r, RoomRow.ALARM, r.getString(3) == null ? "" : alarm.apply(r.getString(3)).title()));
    }

    Found units(Condition condition) {
        return found(condition, "select id, null, call_sign, since, null, null from " + condition.from() + " order by since, id", RoomRow.UNIT);
    }

    Found operators() {
        return found(new Condition("room_shift", Map.of()), "select operator, null, operator, started, null, null from room_shift order by number", RoomRow.OPERATOR);
    }

    Found sources(Condition condition, String since) {
        return found(condition, "select source, null, event, " + since + ", null, null from " + condition.from() + " order by " + since + ", source, event", RoomRow.SOURCE);
    }

    private Found found(Condition condition, String sql, String kind) {
        return found(condition, sql, (r, c) -> row(r, kind, r.getString(3) == null ? "" : r.getString(3)));
    }

    private Found found(Condition condition, String sql, RowMapper<RoomRow> mapper) {
        int total = condition.bind(handle.createQuery("select count(*) from " + condition.from())).mapTo(Integer.class).one();
        List<RoomRow> rows = condition.bind(handle.createQuery(sql + " limit :limit")).bind("limit", limit).map(mapper).list();
        return new Found(total, rows);
    }

    private static RoomRow row(ResultSet r, String kind, String title) throws SQLException {
        long number = r.getLong(2);
        Long given = r.wasNull() ? null : Long.valueOf(number);
        return new RoomRow(kind, r.getString(1), given, title, Instant.ofEpochMilli(r.getLong(4)), took(r, 5), took(r, 6));
    }

    private static @Nullable Duration took(ResultSet r, int column) throws SQLException {
        long millis = r.getLong(column);
        return r.wasNull() ? null : SpanCount.seconds(millis);
    }
}
