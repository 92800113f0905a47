package uz.posbon.backend.store.room;

import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
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

    private final Handle handle;
    private final Moments moments;
    private final RoomLimits limits;

    CaseTable(Handle handle, Moments moments, RoomLimits limits) {
        this.handle = handle;
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
        bind(incident, handle.createUpdate("""
                insert into room_case (id, number, still_open, priority, category, zone_id, type_id, operator, title, reported,
                    dispatch_limit, arrive_limit)
                values (:id, :number, :open, :priority, :category, :zone, :type, :operator, :title, :reported, :dispatch, :arrive)
                """)).bind("number", incident.number()).bind("operator", incident.createdBy()).execute();
    }

    /** Whose case it is stays as it was: only a shift's handing over changes that. */
    private void update(Incident incident) {
        bind(incident, handle.createUpdate("""
                update room_case set still_open = :open, priority = :priority, category = :category, zone_id = :zone, type_id = :type,
                    title = :title, reported = :reported, dispatch_limit = :dispatch, arrive_limit = :arrive
                where id = :id
                """)).execute();
    }

    private <T extends SqlStatement<T>> T bind(Incident incident, T statement) {
        return statement
                .bind("id", incident.id())
                .bind("open", incident.isOpen() ? 1 : 0)
                .bind("priority", incident.priority())
                .bind("category", incident.category().code())
                .bind("zone", incident.zoneId() == null ? Tally.NONE : incident.zoneId())
                .bind("type", incident.typeId())
                .bind("title", incident.title())
                .bind("reported", incident.reportedTime().toEpochMilli())
                .bind("dispatch", limits.toDispatch(incident.typeId()))
                .bind("arrive", limits.toArrive(incident.typeId()));
    }

    private void remove(String id) {
        handle.execute("delete from room_case where id = ?", id);
        moments.remove(Moment.OPENED, id);
        moments.remove(Moment.CLOSED, id);
        moments.remove(Moment.DISPATCHED, id);
        moments.remove(Moment.ARRIVED, id);
    }

    void take(String kind, Assignment assignment) {
        String before = handle.createQuery("select incident_id from room_sent where assignment_id = :id")
                .bind("id", assignment.id())
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        if (kind.equals("assignment.recalled")) {
            // A unit that was recalled before it was told was never sent.
            handle.execute("delete from room_sent where assignment_id = ?", assignment.id());
        } else {
            put(assignment);
        }
        measure(assignment.incidentId());
        if (before != null && !before.equals(assignment.incidentId())) {
            measure(before);
        }
    }

    private void put(Assignment assignment) {
        handle.createUpdate("""
                        insert into room_sent (assignment_id, incident_id, dispatched, arrived) values (:id, :incident, :dispatched, :arrived)
                        on conflict (assignment_id) do update set incident_id = excluded.incident_id, dispatched = excluded.dispatched,
                            arrived = excluded.arrived
                        """)
                .bind("id", assignment.id())
                .bind("incident", assignment.incidentId())
                .bind("dispatched", reached(assignment, AssignmentStatus.DISPATCHED))
                .bind("arrived", reached(assignment, AssignmentStatus.ON_SCENE))
                .execute();
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
        First first = handle.createQuery("select min(dispatched), min(arrived) from room_sent where incident_id = :id")
                .bind("id", incidentId)
                .map((r, c) -> new First(longOf(r.getObject(1)), longOf(r.getObject(2))))
                .one();
        if (!first.equals(new First(before.dispatched, before.arrived))) {
            handle.createUpdate("update room_case set dispatched = :dispatched, arrived = :arrived where id = :id")
                    .bind("id", incidentId)
                    .bind("dispatched", first.dispatched)
                    .bind("arrived", first.arrived)
                    .execute();
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
        return handle.createQuery("select type_id, reported, dispatched, arrived, dispatch_limit, arrive_limit from room_case where id = :id")
                .bind("id", incidentId)
                .map((r, c) -> new Known(r.getString(1), r.getLong(2), longOf(r.getObject(3)), longOf(r.getObject(4)), longOf(r.getObject(5)), longOf(r.getObject(6))))
                .findOne()
                .orElse(null);
    }
}
