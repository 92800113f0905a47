package uz.posbon.backend.store.room;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigure.Span;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.unit.UnitStatus;

/** Lists what a figure has counted, from the same conditions. */
public final class FigureRows {
    private static final Condition NOTHING = new Condition("room_case where 1 = 0", Map.of());

    private final Instant now;
    private final Conditions conditions;
    private final RowQueries rows;
    private final @Nullable ShiftSpan shift;

    /** Rows at one moment, in one read transaction; {@code alarm} reads an alarm's document. */
    public FigureRows(Handle handle, Instant now, @Nullable Shift shift, int limit, Function<String, Alarm> alarm) {
        this.now = now;
        this.conditions = new Conditions(now);
        this.shift = ShiftSpan.of(handle, shift, now);
        this.rows = new RowQueries(handle, limit, alarm);
    }

    /** The rows; null when there is no such figure, or it wants an {@code of} and has none. */
    public @Nullable RoomRows rows(RoomFigure figure, @Nullable String of) {
        RowQueries.Found found = of == null ? one(figure.code()) : several(figure.code(), of);
        return found == null ? null : new RoomRows(figure, of, found.total(), found.rows());
    }

    private RowQueries.@Nullable Found one(String figure) {
        return switch (figure) {
            case "open" -> cases("", Map.of());
            case "units" -> rows.units(new Condition("room_unit where 1 = 1", Map.of()));
            case "operators" -> rows.operators();
            case "alarms.raised" -> rows.alarmMoments(conditions.happened(Moment.RAISED, Window.last(Conditions.LOAD, now)));
            case "alarms.raised.hour" -> rows.alarmMoments(conditions.happened(Moment.RAISED, Window.last(Window.HOUR, now)));
            case "alarms.unacknowledged" -> rows.alarms(conditions.waiting(ResponseStep.ACKNOWLEDGE), "asked");
            case "alarms.standing" -> rows.alarms(conditions.standing(), RowQueries.RAISED);
            case "alarms.shelved" -> rows.alarms(conditions.shelved(), RowQueries.RAISED);
            case "alarms.nuisance" -> rows.alarmMoments(conditions.nuisance());
            case "alarms.chattering" -> rows.sources(conditions.chattering(), "chattered");
            case "sources" -> rows.sources(conditions.heard(), "last_raised");
            case "sources.silent" -> rows.sources(conditions.silent(), "last_raised");
            case "opened.shift" -> rows.caseMoments(onShift(Moment.OPENED));
            case "closed.shift" -> rows.caseMoments(onShift(Moment.CLOSED));
            default -> step(figure);
        };
    }

    private RowQueries.@Nullable Found several(String figure, String of) {
        return switch (figure) {
            case "open.priority" -> cases(" and cast(priority as varchar(40)) = :of", Map.of("of", of));
            case "open.category" -> cases(" and category = :of", Map.of("of", of));
            case "open.district" -> cases(" and zone_id = :of", Map.of("of", of));
            case "operator.cases" -> cases(" and operator = :of", Map.of("of", of));
            case "operator.alarms" -> {
                Condition handled = conditions.happened(Moment.HANDLED, Window.last(Conditions.LOAD, now));
                yield rows.alarmMoments(and(handled, " and operator = :of", Map.of("of", of)));
            }
            case "units.status" -> rows.units(new Condition("room_unit where status = :of", Map.of("of", of)));
            case "units.district" -> rows.units(new Condition("room_unit where zone_id = :of", Map.of("of", of)));
            case "units.available.district" -> rows.units(new Condition(
                    "room_unit where zone_id = :of and status = :status", Map.of("of", of, "status", UnitStatus.AVAILABLE.code())));
            default -> flow(figure, of);
        };
    }

    /** Of one hour; null when {@code of} is none that has begun. */
    private RowQueries.@Nullable Found flow(String figure, String of) {
        Instant hour = hour(of);
        return hour == null ? null : switch (figure) {
            case "flow.raised" -> rows.alarmMoments(conditions.since(Moment.RAISED, hour, hour.plus(Window.HOUR)));
            case "flow.opened" -> rows.caseMoments(conditions.since(Moment.OPENED, hour, hour.plus(Window.HOUR)));
            case "flow.closed" -> rows.caseMoments(conditions.since(Moment.CLOSED, hour, hour.plus(Window.HOUR)));
            default -> null;
        };
    }

    private @Nullable Instant hour(String of) {
        try {
            Instant hour = Instant.parse(of);
            // Times of other ages are times, too, but not in milliseconds.
            return hour.isAfter(now) || hour.isBefore(Instant.EPOCH) ? null : hour.truncatedTo(ChronoUnit.HOURS);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private RowQueries.@Nullable Found step(String figure) {
        for (ResponseStep step : ResponseStep.KNOWN) {
            if (figure.equals(RoomFigure.waiting(step).code())) {
                return waiting(step, conditions.waiting(step));
            }
            if (figure.equals(RoomFigure.overdue(step).code())) {
                return waiting(step, conditions.overdue(step));
            }
            for (Span span : Span.values()) {
                Condition reached = reached(step, span);
                if (figure.equals(RoomFigure.reached(step, span).code())) {
                    return moments(step, reached);
                }
                if (figure.equals(RoomFigure.late(step, span).code())) {
                    return moments(step, and(reached, " and millis > limit_millis", Map.of()));
                }
            }
        }
        return null;
    }

    private RowQueries.Found waiting(ResponseStep step, Condition condition) {
        return step.equals(ResponseStep.ACKNOWLEDGE) ? rows.alarms(condition, "asked") : rows.cases(condition);
    }

    private RowQueries.Found moments(ResponseStep step, Condition condition) {
        return step.equals(ResponseStep.ACKNOWLEDGE) ? rows.alarmMoments(condition) : rows.caseMoments(condition);
    }

    private Condition reached(ResponseStep step, Span span) {
        return switch (span) {
            case NOW -> conditions.happened(step.code(), Window.last(Window.HOUR, now));
            case SHIFT -> onShift(step.code());
            case WEEKS -> conditions.happened(step.code(), Window.weeks(now));
        };
    }

    private Condition onShift(String kind) {
        return shift == null ? NOTHING : conditions.happened(kind, shift.window());
    }

    private RowQueries.Found cases(String where, Map<String, Object> values) {
        return rows.cases(new Condition("room_case where still_open = 1" + where, values));
    }

    private static Condition and(Condition condition, String more, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(condition.values());
        all.putAll(values);
        return new Condition(condition.from() + more, all);
    }
}
