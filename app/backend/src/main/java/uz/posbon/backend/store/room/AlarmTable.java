package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.MessageStatus;

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
        if (!alarm.status().equals(MessageStatus.ACTUAL)) {
            remove(alarm.id());
            return;
        }
        switch (event.kind()) {
            case "alarm.raised" -> {
                moments.put(Moment.RAISED, alarm.id(), Moment.NOBODY, alarm.reportedTime());
                heard(alarm.source(), alarm.event(), alarm.reportedTime());
            }
            case "alarm.acknowledged" -> moments.first(Moment.ACKNOWLEDGED, alarm.id(), event.time(), alarm.reportedTime(), limits.toAcknowledge(alarm));
            case "alarm.marked" -> moments.put(Moment.NUISANCE, alarm.id(), Moment.NOBODY, event.time());
            case "alarm.unmarked" -> moments.remove(Moment.NUISANCE, alarm.id());
            default -> {}
        }
        if (alarm.isActive() || !alarm.isAcknowledged()) {
            put(alarm, event.recordedTime());
        } else {
            statements.run("delete from room_alarm where id = ?", alarm.id());
        }
    }

    private void remove(String id) {
        statements.run("delete from room_alarm where id = ?", id);
        moments.remove(Moment.RAISED, id);
        moments.remove(Moment.ACKNOWLEDGED, id);
        moments.remove(Moment.NUISANCE, id);
        moments.remove(Moment.HANDLED, id);
    }

    /** It asks for notice since it was reported; if notice was taken and it asks again, since then. */
    private void put(Alarm alarm, Instant now) {
        statements.run("""
                insert into room_alarm (id, number, title, raised, asked, active, acknowledged, in_case, shelved_until, acknowledge_limit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set title = excluded.title, raised = excluded.raised,
                    asked = case when room_alarm.acknowledged = 1 and excluded.acknowledged = 0 then ? else room_alarm.asked end,
                    active = excluded.active, acknowledged = excluded.acknowledged, in_case = excluded.in_case,
                    shelved_until = excluded.shelved_until, acknowledge_limit = excluded.acknowledge_limit
                """,
                alarm.id(), alarm.number(), alarm.title(), alarm.raisedTime().toEpochMilli(),
                (alarm.version() == 1 ? alarm.reportedTime() : now).toEpochMilli(), alarm.isActive() ? 1 : 0, alarm.isAcknowledged() ? 1 : 0,
                alarm.incidentId() == null ? 0 : 1, alarm.shelving() == null ? null : Long.valueOf(alarm.shelving().until().toEpochMilli()),
                limit(alarm), now.toEpochMilli());
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
