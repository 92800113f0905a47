package uz.posbon.backend.store.room;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.room.Tally;

/** Incidents, the units sent to them, and how long these took. */
final class CaseTable {
    /** What is known of a case and of the first unit. */
    private record Known(String typeId, long reported, @Nullable Long dispatched, @Nullable Long arrived, @Nullable Long dispatchLimit, @Nullable Long arriveLimit) {}

    private record First(@Nullable Long dispatched, @Nullable Long arrived) {}

    private final Statements statements;
    private final Moments moments;
    private final RoomLimits limits;

    CaseTable(Statements statements, Moments moments, RoomLimits limits) {
        this.statements = statements;
        this.moments = moments;
        this.limits = limits;
    }

    void take(Incident incident) {
        if (!incident.drill().equals(MessageStatus.ACTUAL)) {
            remove(incident.id());
            return;
        }
        Known before = known(incident.id());
        if (before == null) {
            insert(incident);
            moments.put(Moment.OPENED, incident.id(), Moment.NOBODY, incident.createdTime());
            measure(incident.id());
        } else {
            update(incident);
            if (!before.typeId.equals(incident.typeId()) || before.reported != incident.reportedTime().toEpochMilli()) {
                write(incident.id(), before.dispatched, before.arrived);
            }
        }
        if (incident.closedTime() != null) {
            moments.put(Moment.CLOSED, incident.id(), Moment.NOBODY, incident.closedTime());
        }
    }

    private void insert(Incident incident) {
        statements.run("""
                insert into room_case (id, number, still_open, priority, category, zone_id, type_id, operator, title, reported,
                    dispatch_limit, arrive_limit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                incident.id(), incident.number(), incident.isOpen() ? 1 : 0, incident.priority(), incident.category().code(), zone(incident),
                incident.typeId(), incident.worker(), incident.title(), incident.reportedTime().toEpochMilli(),
                limits.toDispatch(incident.typeId()), limits.toArrive(incident.typeId()));
    }

    /** Where nobody was named since it was opened, whose case it is stays as it was: a shift's handing over may have changed that. */
    private void update(Incident incident) {
        statements.run("""
                update room_case set still_open = ?, priority = ?, category = ?, zone_id = ?, type_id = ?, title = ?, reported = ?,
                    dispatch_limit = ?, arrive_limit = ?, operator = coalesce(?, operator)
                where id = ?
                """,
                incident.isOpen() ? 1 : 0, incident.priority(), incident.category().code(), zone(incident), incident.typeId(), incident.title(),
                incident.reportedTime().toEpochMilli(), limits.toDispatch(incident.typeId()), limits.toArrive(incident.typeId()), incident.operator(), incident.id());
    }

    private static String zone(Incident incident) {
        return incident.zoneId() == null ? Tally.NONE : incident.zoneId();
    }

    private void remove(String id) {
        statements.run("delete from room_case where id = ?", id);
        moments.remove(Moment.OPENED, id);
        moments.remove(Moment.CLOSED, id);
        moments.remove(Moment.DISPATCHED, id);
        moments.remove(Moment.ARRIVED, id);
    }

    void take(String kind, Assignment assignment) {
        String before = statements.first("select incident_id from room_sent where assignment_id = ?", row -> row.getString(1), assignment.id());
        if (kind.equals("assignment.recalled")) {
            // A unit that was recalled before it was told was never sent.
            statements.run("delete from room_sent where assignment_id = ?", assignment.id());
        } else {
            put(assignment);
        }
        measure(assignment.incidentId());
        if (before != null && !before.equals(assignment.incidentId())) {
            measure(before);
        }
    }

    private void put(Assignment assignment) {
        statements.run("""
                insert into room_sent (assignment_id, incident_id, dispatched, arrived) values (?, ?, ?, ?)
                on conflict (assignment_id) do update set incident_id = excluded.incident_id, dispatched = excluded.dispatched,
                    arrived = excluded.arrived
                """,
                assignment.id(), assignment.incidentId(), reached(assignment, AssignmentStatus.DISPATCHED), reached(assignment, AssignmentStatus.ON_SCENE));
    }

    private static @Nullable Long reached(Assignment assignment, AssignmentStatus status) {
        return assignment.times().containsKey(status.code()) ? Long.valueOf(assignment.times().get(status.code()).toEpochMilli()) : null;
    }

    /** The first unit of all that were sent; times may be told late, be corrected, or move to another case with their unit. */
    private void measure(String incidentId) {
        Known before = known(incidentId);
        if (before == null) {
            return;
        }
        First first = statements.first("select min(dispatched), min(arrived) from room_sent where incident_id = ?",
                row -> new First(longOf(row.getObject(1)), longOf(row.getObject(2))), incidentId);
        if (first != null && !first.equals(new First(before.dispatched, before.arrived))) {
            statements.run("update room_case set dispatched = ?, arrived = ? where id = ?", first.dispatched, first.arrived, incidentId);
            write(incidentId, first.dispatched, first.arrived);
        }
    }

    private static @Nullable Long longOf(@Nullable Object number) {
        return number == null ? null : ((Number) number).longValue();
    }

    private void write(String incidentId, @Nullable Long dispatched, @Nullable Long arrived) {
        Known now = Objects.requireNonNull(known(incidentId));
        moments.measured(Moment.DISPATCHED, incidentId, dispatched, now.reported, now.dispatchLimit);
        moments.measured(Moment.ARRIVED, incidentId, arrived, now.reported, now.arriveLimit);
    }

    private @Nullable Known known(String incidentId) {
        return statements.first("select type_id, reported, dispatched, arrived, dispatch_limit, arrive_limit from room_case where id = ?",
                row -> new Known(row.getString(1), row.getLong(2), longOf(row.getObject(3)), longOf(row.getObject(4)), longOf(row.getObject(5)), longOf(row.getObject(6))),
                incidentId);
    }
}
