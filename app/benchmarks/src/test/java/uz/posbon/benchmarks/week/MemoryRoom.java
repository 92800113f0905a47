package uz.posbon.benchmarks.week;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.problem.ConflictException;
import uz.posbon.sdk.problem.Problem;

/** The Dispatch API's rules in memory, as far as a replay meets them; a test may spoil what it keeps. */
final class MemoryRoom implements IncidentApi {
    final Map<String, Incident> incidents = new HashMap<>();
    final List<Assignment> assignments = new ArrayList<>();
    final List<LogEntry> log = new ArrayList<>();

    @Override
    public synchronized Incident create(NewIncident n) {
        long number = incidents.size() + 1L;
        Instant now = Instant.EPOCH;
        Incident incident = new Incident(
                "in-" + number, number, 1, IncidentStatus.ACTIVE, List.of(), MessageStatus.ACTUAL, n.typeId(), Category.OTHER,
                n.priority() == null ? 3 : n.priority(), null, n.title() == null ? "" : n.title(), n.description(), n.position(), n.address(),
                null, n.siteId(), n.caller(), List.of(), List.of(), null, n.reportedTime() == null ? now : n.reportedTime(), now, "test", null, now,
                null, null, null, n.references(), List.of(), List.of(), List.of(), List.of(), Map.of());
        incidents.put(incident.id(), incident);
        write(incident.id(), "incident.created");
        return incident;
    }

    @Override
    public synchronized Assignment assign(String incidentId, String unitId, @Nullable String overrideReason, @Nullable Instant time) {
        List<Assignment> open = assignments.stream().filter(a -> a.unitId().equals(unitId) && a.isOpen()).toList();
        if (open.stream().anyMatch(a -> a.incidentId().equals(incidentId)) || (!open.isEmpty() && overrideReason == null)) {
            throw refused("unit-not-available");
        }
        Assignment assignment = new Assignment(
                "as-" + assignments.size(), 1, incidentId, unitId, AssignmentStatus.DISPATCHED, Map.of("Dispatched", time), "test",
                overrideReason, null, Map.of());
        assignments.add(assignment);
        write(incidentId, "assignment.created");
        return assignment;
    }

    @Override
    public synchronized Assignment status(String assignmentId, AssignmentStatus status, @Nullable Instant time) {
        int index = Integer.parseInt(assignmentId.substring(3));
        Assignment a = assignments.get(index);
        if (!a.isOpen()) {
            throw refused("already-cleared");
        }
        Map<String, Instant> times = new HashMap<>(a.times());
        times.put(status.code(), time);
        Assignment changed = new Assignment(
                a.id(), a.version() + 1, a.incidentId(), a.unitId(), status, times, a.assignedBy(), a.overrideReason(), null, a.more());
        assignments.set(index, changed);
        write(a.incidentId(), "assignment.status");
        return changed;
    }

    @Override
    public synchronized Incident close(String id, Disposition disposition, @Nullable Instant time) {
        if (assignments.stream().anyMatch(a -> a.incidentId().equals(id) && a.isOpen())) {
            throw refused("open-assignments");
        }
        Incident i = incidents.get(id);
        Incident closed = new Incident(
                i.id(), i.number(), i.version() + 1, IncidentStatus.CLOSED, i.milestones(), i.drill(), i.typeId(), i.category(), i.priority(),
                null, i.title(), i.description(), i.position(), i.address(), i.zoneId(), i.siteId(), i.caller(), i.alarmIds(), List.of(), null,
                i.reportedTime(), i.createdTime(), i.createdBy(), i.operator(), i.changedTime(), time, "test", disposition, i.references(), List.of(), List.of(), List.of(), List.of(), i.more());
        incidents.put(id, closed);
        write(id, "incident.closed");
        return closed;
    }

    @Override
    public List<Incident> list(IncidentQuery query) {
        return incidents.values().stream()
                .filter(i -> query.before() == null || i.number() < query.before())
                .sorted(Comparator.comparing(Incident::number).reversed())
                .limit(query.limit())
                .toList();
    }

    @Override
    public Incident read(String id) {
        return incidents.get(id);
    }

    @Override
    public List<Assignment> assignments(String incidentId) {
        return assignments.stream().filter(a -> a.incidentId().equals(incidentId)).toList();
    }

    @Override
    public List<LogEntry> log(String id) {
        return log.stream().filter(entry -> entry.incidentId().equals(id)).toList();
    }

    private void write(String incidentId, String kind) {
        log.add(new LogEntry(log.size() + 1L, incidentId, Instant.EPOCH, Instant.EPOCH, "test", kind, null, Map.of()));
    }

    private static ConflictException refused(String slug) {
        return new ConflictException(new Problem(URI.create("urn:posbon:problem:" + slug), slug, 409, null, null, List.of()));
    }

    @Override
    public Incident promote(String alarmId, @Nullable String typeId, @Nullable Integer priority, @Nullable String incidentId, @Nullable String language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident change(String id, long version, IncidentEdit edit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident prioritise(String id, int priority, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LogEntry note(String id, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident link(String id, String otherId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident merge(String id, String intoId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Assignment assignment(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident dispatch(String alarmId, Dispatch dispatch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident recall(String id, boolean withdraw) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident mark(String id, String stepId, StepOutcome outcome, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident unmark(String id, String stepId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident attach(String id, String name, String mediaType, byte[] content, @Nullable String cameraId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] attachment(String id, String attachmentId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident reassign(String id, String operator, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident ask(String id, NewApproval approval) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident approve(String id, String approvalId, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident refuse(String id, String approvalId, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident override(String id, String approvalId, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident withdraw(String id, String approvalId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident handOver(String id, String agencyId, @Nullable String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Incident acceptHandover(String id, String agencyId, @Nullable String acceptedBy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Assignment assignHeld(String incidentId, String unitId, @Nullable String overrideReason, Duration hold) {
        throw new UnsupportedOperationException();
    }
}
