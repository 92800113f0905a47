package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.Coverage;
import uz.posbon.sdk.room.HourFlow;
import uz.posbon.sdk.room.LoadBand;
import uz.posbon.sdk.room.OpenCases;
import uz.posbon.sdk.room.OperatorLoad;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.ResponseTimes;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.Tally;
import uz.posbon.sdk.room.UnitFigures;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.unit.UnitStatus;

/** Counts the figures of one moment, in one read transaction. */
public final class RoomCount {
    private static final int HOURS = 24;

    private final Handle handle;
    private final Instant now;
    private final Conditions conditions;

    public RoomCount(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
        this.conditions = new Conditions(now);
    }

    /** All of them; {@code shift} is what 'this shift' means, or null for the open one that began first. */
    public RoomFigures figures(@Nullable Shift shift) {
        ShiftSpan span = ShiftSpan.of(handle, shift, now);
        List<OperatorLoad> operators = operators();
        int there = (int) operators.stream().filter(operator -> !operator.onBreak()).count();
        return new RoomFigures(
                now,
                handle.createQuery("select sequence from room_progress").mapTo(Long.class).one(),
                span == null ? null : span.shiftId(),
                open(),
                ResponseStep.KNOWN.stream().map(step -> times(step, span)).toList(),
                units(),
                operators,
                new AlarmCount(handle, conditions, now).figures(there),
                hours(),
                Map.of());
    }

    private OpenCases open() {
        List<Tally> byPriority = tallies("room_case", "priority", "where still_open = 1");
        return new OpenCases(
                byPriority.stream().mapToInt(Tally::count).sum(), byPriority,
                tallies("room_case", "category", "where still_open = 1"), tallies("room_case", "zone_id", "where still_open = 1"));
    }

    private List<Tally> tallies(String table, String column, String where) {
        return handle.createQuery("select " + column + ", count(*) from " + table + " " + where + " group by " + column + " order by " + column)
                .map((r, c) -> new Tally(r.getString(1), r.getInt(2)))
                .list();
    }

    private ResponseTimes times(ResponseStep step, @Nullable ShiftSpan shift) {
        return new ResponseTimes(
                step,
                new SpanCount(handle, step).in(List.of(Window.last(Window.HOUR, now))),
                shift == null ? null : new SpanCount(handle, step).in(List.of(shift.window())),
                new SpanCount(handle, step).in(Window.weeks(now)),
                count(conditions.waiting(step)),
                count(conditions.overdue(step)));
    }

    private int count(Condition condition) {
        return condition.bind(handle.createQuery("select count(*) from " + condition.from())).mapTo(Integer.class).one();
    }

    private UnitFigures units() {
        List<Tally> byStatus = tallies("room_unit", "status", "");
        Map<String, Integer> available = new HashMap<>();
        for (Tally tally : tallies("room_unit", "zone_id", "where status = '" + UnitStatus.AVAILABLE.code() + "'")) {
            available.put(tally.of(), tally.count());
        }
        // Every district is there: the one without a unit is the one to be seen. And whoever adds up the incidents of all misses none.
        List<Coverage> districts = handle.createQuery("""
                        select z.id, count(u.id) from (select id from room_district union select zone_id from room_unit union select zone_id from room_case where still_open = 1) z
                        left join room_unit u on u.zone_id = z.id group by z.id order by z.id
                        """)
                .map((r, c) -> new Coverage(r.getString(1), available.getOrDefault(r.getString(1), 0), r.getInt(2)))
                .list();
        return new UnitFigures(byStatus.stream().mapToInt(Tally::count).sum(), byStatus, districts);
    }

    private List<OperatorLoad> operators() {
        Map<String, Integer> cases = new HashMap<>();
        tallies("room_case", "operator", "where still_open = 1").forEach(tally -> cases.put(tally.of(), tally.count()));
        Map<String, Integer> alarms = new HashMap<>();
        Condition handled = conditions.happened(Moment.HANDLED, Window.last(Conditions.LOAD, now));
        handled.bind(handle.createQuery("select operator, count(*) from " + handled.from() + " group by operator"))
                .map((r, c) -> new Tally(r.getString(1), r.getInt(2)))
                .forEach(tally -> alarms.put(tally.of(), tally.count()));
        return handle.createQuery("select operator, id, started, on_break, last_action from room_shift order by number")
                .map((r, c) -> {
                    String operator = r.getString(1);
                    int load = alarms.getOrDefault(operator, 0);
                    long last = r.getLong(5);
                    Instant lastAction = r.wasNull() ? null : Instant.ofEpochMilli(last);
                    return new OperatorLoad(
                            operator, r.getString(2), Instant.ofEpochMilli(r.getLong(3)), r.getInt(4) == 1, load, LoadBand.of(load),
                            cases.getOrDefault(operator, 0), lastAction);
                })
                .list();
    }

    private List<HourFlow> hours() {
        Instant first = now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(HOURS - 1));
        Map<Long, Integer> raised = perHour(Moment.RAISED, first);
        Map<Long, Integer> opened = perHour(Moment.OPENED, first);
        Map<Long, Integer> closed = perHour(Moment.CLOSED, first);
        List<HourFlow> hours = new ArrayList<>();
        for (int i = 0; i < HOURS; i++) {
            Instant hour = first.plus(Duration.ofHours(i));
            long key = hour.getEpochSecond() / Duration.ofHours(1).toSeconds();
            hours.add(new HourFlow(hour, raised.getOrDefault(key, 0), opened.getOrDefault(key, 0), closed.getOrDefault(key, 0)));
        }
        return hours;
    }

    private Map<Long, Integer> perHour(String kind, Instant first) {
        Map<Long, Integer> counts = new HashMap<>();
        Condition happened = conditions.since(kind, first, first.plus(Duration.ofHours(HOURS)));
        happened.bind(handle.createQuery("select happened / 3600000, count(*) from " + happened.from() + " group by 1"))
                .map((r, c) -> counts.put(r.getLong(1), r.getInt(2)))
                .list();
        return counts;
    }
}
