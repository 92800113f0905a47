package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentStatus;

/** Closes incidents: with a disposition, or as the duplicate of another one. */
public final class IncidentEnding {
    /** EIDO common disposition registry: cancelled, duplicate call. */
    private static final Disposition DUPLICATE = new Disposition("22", null);

    private final Ledger ledger;

    public IncidentEnding(Ledger ledger) {
        this.ledger = ledger;
    }

    public Incident close(Incident incident, Disposition disposition, @Nullable Instant time) {
        Incidents.requireOpen(incident);
        Checks checks = new Checks();
        checks.text(disposition.code(), "/disposition/code", Checks.SHORT);
        checks.optional(disposition.text(), "/disposition/text", Checks.REMARK);
        checks.done();
        List<Assignment> open = ledger.openOn(incident.id());
        if (!open.isEmpty()) {
            throw Refusal.conflict("assignments-open", "Units still work on incident " + incident.number() + ": "
                    + String.join(", ", open.stream().map(Assignment::unitId).toList()) + ".");
        }
        return end(incident, disposition, time == null ? ledger.now() : time, null, "incident.closed");
    }

    /** Closes {@code incident} as a duplicate; its alarms and the units still on it move to {@code intoId}. */
    public Incident merge(Incident incident, String intoId) {
        Incident into = ledger.incident(intoId);
        Checks checks = new Checks();
        checks.that(into != null, "/intoId", "there is no incident '" + intoId + "'");
        checks.that(!intoId.equals(incident.id()), "/intoId", "must be another incident");
        checks.done();
        if (into == null) {
            throw new AssertionError("checked above");
        }
        Incidents.requireOpen(incident);
        Incidents.requireOpen(into);
        IncidentRevision richer = new IncidentRevision(into);
        for (String alarmId : incident.alarmIds()) {
            richer.alarmIds = IncidentRevision.plus(richer.alarmIds, alarmId);
        }
        for (String milestone : incident.milestones()) {
            richer.milestones = IncidentRevision.plus(richer.milestones, milestone);
        }
        richer.linkedIncidentIds = IncidentRevision.plus(into.linkedIncidentIds(), incident.id());
        richer.approvals = Stream.concat(into.approvals().stream(), incident.approvals().stream().filter(Approval::isWaiting)).toList();
        ledger.write("incident.changed", richer.done(ledger.now()), true, ledger.now(), null);
        // What is asked for goes on waiting with the case that stays, its message too.
        Incident bare = new IncidentRevision(incident).withoutWaiting();
        incident.alarmIds().forEach(alarmId -> moveAlarm(alarmId, intoId));
        ledger.openOn(incident.id()).forEach(assignment -> moveUnit(assignment, intoId));
        return end(bare, DUPLICATE, ledger.now(), intoId, "incident.merged");
    }

    private void moveAlarm(String alarmId, String intoId) {
        Alarm alarm = ledger.alarm(alarmId);
        if (alarm != null) {
            AlarmRevision next = new AlarmRevision(alarm);
            next.incidentId = intoId;
            ledger.write("alarm.linked", next.done(ledger.now()), intoId, null);
        }
    }

    private void moveUnit(Assignment assignment, String intoId) {
        boolean alreadyThere = ledger.openOf(assignment.unitId()).stream().anyMatch(a -> a.incidentId().equals(intoId));
        Assignments assignments = new Assignments(ledger);
        if (alreadyThere) {
            assignments.status(assignment, AssignmentStatus.CLEARED, null);
        } else {
            assignments.move(assignment, intoId);
        }
    }

    private Incident end(Incident incident, Disposition disposition, Instant time, @Nullable String intoId, String kind) {
        IncidentRevision next = new IncidentRevision(new Approvals(ledger).end(incident));
        next.status = IncidentStatus.CLOSED;
        next.closedTime = time;
        next.closedBy = ledger.actor();
        next.disposition = disposition;
        next.mergedIntoId = intoId;
        return ledger.write(kind, next.done(ledger.now()), true, time, disposition.text());
    }
}
