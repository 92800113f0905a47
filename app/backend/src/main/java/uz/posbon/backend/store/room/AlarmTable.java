package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.Alarm;

/** Alarms that stand or wait, and how their sources behave. */
final class AlarmTable {
    /** ISA-18.2: raised three times within a minute, an alarm chatters. */
    private static final Duration CHATTERS_WITHIN = Duration.ofMinutes(1);

    private final Statements statements;
    private final Moments moments;
    private final RoomLimits limits;

    AlarmTable(Statements statements, Moments moments, RoomLimits limits) {
        this.statements = statements;
        this.moments = moments;
        this.limits = limits;
    }

    void take(RoomEvent event, Alarm alarm) {
        switch (event.kind()) {
            case "alarm.raised" -> {
                moments.put(Moment.of(Moment.RAISED, alarm), alarm.id(), Moment.NOBODY, alarm.reportedTime());
                if (Moment.isActual(alarm)) {
                    heard(alarm.source(), alarm.event(), alarm.reportedTime());
                }
            }
            // A later message may say that it is a test, or that it is none.
            case "alarm.updated" -> Moment.OF_ALARMS.forEach(kind -> moments.rename(
                    Moment.isActual(alarm) ? Moment.test(kind) : kind, Moment.of(kind, alarm), alarm.id()));
            case "alarm.acknowledged" -> moments.first(
                    Moment.of(Moment.ACKNOWLEDGED, alarm), alarm.id(), event.time(), alarm.reportedTime(), limits.toAcknowledge(alarm));
            case "alarm.marked" -> moments.put(Moment.of(Moment.NUISANCE, alarm), alarm.id(), Moment.NOBODY, event.time());
            case "alarm.unmarked" -> moments.remove(Moment.of(Moment.NUISANCE, alarm), alarm.id());
            default -> {}
        }
        if (alarm.isActive() || !alarm.isAcknowledged()) {
            put(alarm, event.recordedTime());
        } else {
            statements.run("delete from room_alarm where id = ?", alarm.id());
        }
    }

    /** It asks for notice since it was reported; if notice was taken and it asks again, since then. */
    private void put(Alarm alarm, Instant now) {
        statements.run("""
                insert into room_alarm (id, number, title, raised, asked, active, acknowledged, in_case, shelved_until, acknowledge_limit,
                    actual)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set title = excluded.title, raised = excluded.raised,
                    asked = case when room_alarm.acknowledged = 1 and excluded.acknowledged = 0 then ? else room_alarm.asked end,
                    active = excluded.active, acknowledged = excluded.acknowledged, in_case = excluded.in_case,
                    shelved_until = excluded.shelved_until, acknowledge_limit = excluded.acknowledge_limit, actual = excluded.actual
                """,
                alarm.id(), alarm.number(), alarm.title(), alarm.raisedTime().toEpochMilli(),
                (alarm.version() == 1 ? alarm.reportedTime() : now).toEpochMilli(), alarm.isActive() ? 1 : 0, alarm.isAcknowledged() ? 1 : 0,
                alarm.incidentId() == null ? 0 : 1, alarm.shelving() == null ? null : Long.valueOf(alarm.shelving().until().toEpochMilli()),
                limit(alarm), Moment.isActual(alarm) ? 1 : 0, now.toEpochMilli());
    }

    private @Nullable Long limit(Alarm alarm) {
        Duration limit = limits.toAcknowledge(alarm);
        return limit == null ? null : limit.toMillis();
    }

    /** The last two times tell whether the next one makes three within a minute. */
    private void heard(String source, String event, Instant at) {
        statements.run("""
                insert into room_source (source, event, last_raised) values (?1, ?2, ?3)
                on conflict (source, event) do update set
                    chattered = case when room_source.before_last >= ?3 - ?4 then ?3 else room_source.chattered end,
                    before_last = room_source.last_raised, last_raised = ?3
                """,
                source, event, at.toEpochMilli(), CHATTERS_WITHIN.toMillis());
    }
}
