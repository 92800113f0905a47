package uz.posbon.sdk.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;

/**
 * The one reading of events as lines of an incident's log: the backend answers {@code GET /incidents/{id}/log} with
 * it, the picture keeps the logs of open incidents by it. Pure.
 */
public final class IncidentLog {
    private IncidentLog() {}

    /** The line {@code event} writes, if it stands in an incident's log. */
    public static Optional<LogEntry> entry(DurableEvent event) {
        Envelope envelope = event.envelope();
        if (envelope.incidentId() == null) {
            return Optional.empty();
        }
        return Optional.of(new LogEntry(
                envelope.sequence(),
                envelope.incidentId(),
                envelope.time(),
                envelope.recordedTime(),
                envelope.actor(),
                envelope.kind(),
                envelope.reason(),
                details(event)));
    }

    private static Map<String, String> details(DurableEvent event) {
        Map<String, String> details = new HashMap<>();
        switch (event) {
            case DurableEvent.AlarmChanged e -> alarm(details, e.alarm());
            case DurableEvent.IncidentChanged e -> {
                incident(details, e.incident());
                newest(details, e.envelope().kind(), e.incident());
            }
            case DurableEvent.AssignmentChanged e -> assignment(details, e.assignment());
            case DurableEvent.UnitChanged e -> {
                details.put("unit", e.unit().id());
                details.put("status", e.unit().status().code());
            }
            case DurableEvent.ShiftChanged e -> {}
            case DurableEvent.MessageChanged e -> {}
            case DurableEvent.ActRefused e -> {}
            case DurableEvent.TrainingChanged e -> {}
            case DurableEvent.TrainingNoted e -> {}
            case DurableEvent.WallChanged e -> {}
            case DurableEvent.DisplayChanged e -> {}
            case DurableEvent.CatalogueChanged e -> {}
            case DurableEvent.UnknownEvent e -> {}
        }
        return Map.copyOf(details);
    }

    private static void alarm(Map<String, String> details, Alarm alarm) {
        details.put("alarm", Long.toString(alarm.number()));
        details.put("title", alarm.title());
        details.put("severity", alarm.severity().code());
    }

    private static void incident(Map<String, String> details, Incident incident) {
        details.put("incident", Long.toString(incident.number()));
        details.put("title", incident.title());
        details.put("priority", Integer.toString(incident.priority()));
        details.put("type", incident.typeId());
        if (incident.disposition() != null) {
            details.put("disposition", incident.disposition().code());
        }
        if (!incident.milestones().isEmpty()) {
            details.put("milestone", incident.milestones().getLast());
        }
    }

    /** What the event added is the last of its list. */
    private static void newest(Map<String, String> details, String kind, Incident incident) {
        switch (kind) {
            case "incident.step" -> {
                if (!incident.checklist().isEmpty()) {
                    details.put("step", incident.checklist().getLast().stepId());
                    details.put("outcome", incident.checklist().getLast().outcome().code());
                }
            }
            case "incident.reassigned" -> details.put("operator", incident.worker());
            case "incident.approval-asked", "incident.approved", "incident.approval-refused", "incident.overridden", "incident.approval-withdrawn" -> {
                if (!incident.approvals().isEmpty()) {
                    approval(details, incident.approvals().getLast());
                }
            }
            case "incident.attached" -> {
                if (!incident.attachments().isEmpty()) {
                    details.put("file", incident.attachments().getLast().name());
                }
            }
            case "incident.offered", "incident.accepted" -> {
                if (!incident.handovers().isEmpty()) {
                    details.put("agency", incident.handovers().getLast().agencyId());
                }
            }
            default -> { }
        }
    }

    private static void approval(Map<String, String> details, Approval approval) {
        details.put("act", approval.act().code());
        details.put("units", String.join(" ", approval.unitIds()));
        details.put("askedBy", approval.askedBy());
        if (approval.priority() != null) {
            details.put("asked", approval.priority().toString());
        }
        if (approval.stepId() != null) {
            details.put("step", approval.stepId());
        }
    }

    private static void assignment(Map<String, String> details, Assignment assignment) {
        details.put("unit", assignment.unitId());
        details.put("status", assignment.status().code());
        if (assignment.overrideReason() != null) {
            details.put("override", assignment.overrideReason());
        }
    }
}
