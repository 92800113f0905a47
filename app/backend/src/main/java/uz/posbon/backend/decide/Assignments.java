package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** Sends units and follows them. An assignment drives its unit's status and its incident's milestones. */
public final class Assignments {
    private static final String ASSIGNED = "ResourcesAssigned";
    private static final Map<AssignmentStatus, String> MILESTONES = Map.of(
            AssignmentStatus.DISPATCHED, ASSIGNED,
            AssignmentStatus.EN_ROUTE, "ResourcesEnroute",
            AssignmentStatus.ON_SCENE, "ResourcesOnscene");

    private static final int LONGEST_HOLD = 60;

    private final Ledger ledger;

    public Assignments(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The assignment a path names. */
    public Assignment require(String id) {
        Assignment assignment = ledger.assignment(id);
        if (assignment == null) {
            throw Refusal.notFound("assignment", id);
        }
        return assignment;
    }

    /**
     * Sends a unit.
     *
     * @param holdSeconds so long it can be recalled before it is told; null for at once
     */
    public Assignment assign(
            Incident incident, String unitId, @Nullable String overrideReason, @Nullable Instant time, @Nullable Integer holdSeconds) {
        Unit unit = ledger.unit(unitId);
        Checks checks = new Checks();
        checkHold(checks, holdSeconds);
        checks.that(unit != null, "/unitId", "there is no unit '" + unitId + "'");
        checks.that(overrideReason == null || !overrideReason.isBlank(), "/overrideReason", "must not be blank");
        checks.optional(overrideReason, "/overrideReason", Checks.REMARK);
        checks.done();
        if (unit == null) {
            throw new AssertionError("checked above");
        }
        Incidents.requireOpen(incident);
        for (Assignment open : ledger.openOf(unitId)) {
            if (open.incidentId().equals(incident.id())) {
                throw Refusal.conflict("already-assigned", "Unit " + unit.callSign() + " already works on incident " + incident.number() + ".");
            }
        }
        if (!unit.status().equals(UnitStatus.AVAILABLE) && overrideReason == null) {
            throw Refusal.conflict("unit-not-available", "Unit " + unit.callSign() + " is " + unit.status() + "; an overrideReason sends it all the same.");
        }
        Instant at = time == null ? ledger.now() : time;
        Assignment assignment = new Assignment(
                ledger.newId(), 1, incident.id(), unitId, AssignmentStatus.DISPATCHED,
                Map.of(AssignmentStatus.DISPATCHED.code(), at), ledger.actor(), overrideReason,
                holdSeconds == null || holdSeconds == 0 ? null : ledger.now().plusSeconds(holdSeconds), Map.of());
        ledger.write("assignment.created", assignment, at, overrideReason);
        drive(unit, UnitStatus.DISPATCHED, assignment, at);
        milestone(assignment, at);
        return assignment;
    }

    /** Times are taken as the unit says them, in whatever order they come; only Cleared is final. */
    public Assignment status(Assignment assignment, AssignmentStatus status, @Nullable Instant time) {
        if (!AssignmentStatus.KNOWN.contains(status)) {
            throw Refusal.invalid("/status", "must be one of " + AssignmentStatus.KNOWN);
        }
        if (!assignment.isOpen()) {
            throw Refusal.conflict("assignment-cleared", "Unit " + assignment.unitId() + " has left this incident.");
        }
        Instant at = time == null ? ledger.now() : time;
        Map<String, Instant> times = new HashMap<>(assignment.times());
        times.put(status.code(), at);
        Assignment next = new Assignment(
                assignment.id(), assignment.version() + 1, assignment.incidentId(), assignment.unitId(), status,
                Map.copyOf(times), assignment.assignedBy(), assignment.overrideReason(), assignment.heldUntil(), assignment.more());
        ledger.write("assignment.status", next, at, null);
        Unit unit = ledger.unit(assignment.unitId());
        if (unit != null && next.isOpen()) {
            drive(unit, new UnitStatus(status.code()), next, at);
        } else if (unit != null) {
            release(unit, at);
        }
        milestone(next, at);
        return next;
    }

    static void checkHold(Checks checks, @Nullable Integer holdSeconds) {
        checks.that(holdSeconds == null || (holdSeconds >= 0 && holdSeconds <= LONGEST_HOLD), "/holdSeconds",
                "must be 0 to " + LONGEST_HOLD);
    }

    /** Takes back a unit that has not been told; what the incident reached by it is undone. */
    void recall(Assignment assignment) {
        Instant at = ledger.now();
        Map<String, Instant> times = new HashMap<>(assignment.times());
        times.put(AssignmentStatus.CLEARED.code(), at);
        ledger.write("assignment.recalled", new Assignment(
                assignment.id(), assignment.version() + 1, assignment.incidentId(), assignment.unitId(), AssignmentStatus.CLEARED,
                Map.copyOf(times), assignment.assignedBy(), assignment.overrideReason(), assignment.heldUntil(), assignment.more()), at, null);
        Unit unit = ledger.unit(assignment.unitId());
        if (unit != null) {
            release(unit, at);
        }
        Incident incident = ledger.incident(assignment.incidentId());
        if (incident != null && ledger.openOn(incident.id()).isEmpty()) {
            IncidentRevision next = new IncidentRevision(incident);
            next.milestones = IncidentRevision.minus(incident.milestones(), ASSIGNED);
            ledger.write("incident.changed", next.done(at), false, at, null);
        }
    }

    /** Carries an open assignment over to the incident that its own was merged into. */
    void move(Assignment assignment, String incidentId) {
        Assignment next = new Assignment(
                assignment.id(), assignment.version() + 1, incidentId, assignment.unitId(), assignment.status(),
                assignment.times(), assignment.assignedBy(), assignment.overrideReason(), assignment.heldUntil(), assignment.more());
        ledger.write("assignment.status", next, ledger.now(), null);
        Unit unit = ledger.unit(assignment.unitId());
        if (unit != null && assignment.id().equals(unit.assignmentId())) {
            drive(unit, unit.status(), next, unit.statusTime());
        }
    }

    private void drive(Unit unit, UnitStatus status, Assignment assignment, Instant at) {
        ledger.write("unit.status", Units.next(unit, status, at, assignment.incidentId(), assignment.id()), at, null);
    }

    /** A unit that is done goes back to what else it has to do, or is available. */
    private void release(Unit unit, Instant at) {
        List<Assignment> others = ledger.openOf(unit.id());
        if (!others.isEmpty()) {
            Assignment other = others.getLast();
            drive(unit, new UnitStatus(other.status().code()), other, at);
        } else {
            UnitStatus rest = unit.status().equals(UnitStatus.OUT_OF_SERVICE) ? UnitStatus.OUT_OF_SERVICE : UnitStatus.AVAILABLE;
            ledger.write("unit.status", Units.next(unit, rest, at, null, null), at, null);
        }
    }

    private void milestone(Assignment assignment, Instant at) {
        String reached = MILESTONES.get(assignment.status());
        Incident incident = ledger.incident(assignment.incidentId());
        if (reached == null || incident == null || incident.milestones().contains(reached)) {
            return;
        }
        IncidentRevision next = new IncidentRevision(incident);
        next.milestones = IncidentRevision.plus(incident.milestones(), reached);
        ledger.write("incident.changed", next.done(ledger.now()), false, at, null);
    }
}
