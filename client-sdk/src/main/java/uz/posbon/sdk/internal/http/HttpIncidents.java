package uz.posbon.sdk.internal.http;

import static uz.posbon.sdk.internal.http.HttpGateway.encode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentApi;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.incident.StepOutcome;

/** Incidents and assignments of the Dispatch API over HTTP. */
public final class HttpIncidents implements IncidentApi {
    private record Page(List<Incident> items) {}

    private record LogPage(List<LogEntry> items) {}

    private record AssignmentPage(List<Assignment> items) {}

    private record Closing(Disposition disposition, @Nullable Instant time) {}

    private record Sending(
            String unitId, @Nullable String overrideReason, @Nullable Instant time, @Nullable Long holdSeconds) {}

    private record Reassigning(String operator, @Nullable String reason) {}

    private record Deciding(String decision, @Nullable String reason) {}

    private record Marking(String stepId, String outcome, @Nullable String reason) {}

    private record HandingOver(String agencyId, @Nullable String text) {}

    private record Accepting(String agencyId, @Nullable String acceptedBy) {}

    private record Report(AssignmentStatus status, @Nullable Instant time) {}

    private final HttpGateway http;

    public HttpIncidents(HttpGateway http) {
        this.http = http;
    }

    @Override
    public Incident create(NewIncident incident) {
        return http.post("incidents", incident, Incident.class);
    }

    @Override
    public Incident promote(String alarmId, @Nullable String typeId, @Nullable Integer priority, @Nullable String incidentId, @Nullable String language) {
        return http.post("alarms/" + encode(alarmId) + "/promote", new Promoting(incidentId, typeId, priority, language), Incident.class);
    }

    @Override
    public List<Incident> list(IncidentQuery query) {
        Query path = new Query("incidents")
                .add("status", query.status())
                .add("before", query.before())
                .add("limit", query.limit());
        return http.get(path.toString(), Page.class).items();
    }

    @Override
    public Incident read(String id) {
        return http.get("incidents/" + encode(id), Incident.class);
    }

    @Override
    public Incident change(String id, long version, IncidentEdit edit) {
        return http.patch("incidents/" + encode(id), version, edit, Incident.class);
    }

    @Override
    public Incident prioritise(String id, int priority, String reason) {
        return act(id, "priority", Map.of("priority", priority, "reason", reason));
    }

    @Override
    public Incident reassign(String id, String operator, @Nullable String reason) {
        return act(id, "operator", new Reassigning(operator, reason));
    }

    @Override
    public Incident ask(String id, NewApproval approval) {
        return act(id, "approvals", approval);
    }

    @Override
    public Incident approve(String id, String approvalId, @Nullable String reason) {
        return act(id, "approvals/" + encode(approvalId), new Deciding("Approve", reason));
    }

    @Override
    public Incident refuse(String id, String approvalId, String reason) {
        return act(id, "approvals/" + encode(approvalId), new Deciding("Refuse", reason));
    }

    @Override
    public Incident override(String id, String approvalId, String reason) {
        return act(id, "approvals/" + encode(approvalId), new Deciding("Override", reason));
    }

    @Override
    public Incident withdraw(String id, String approvalId) {
        return act(id, "approvals/" + encode(approvalId), new Deciding("Withdraw", null));
    }

    @Override
    public LogEntry note(String id, String text) {
        return http.post("incidents/" + encode(id) + "/notes", Map.of("text", text), LogEntry.class);
    }

    @Override
    public List<LogEntry> log(String id) {
        return http.get("incidents/" + encode(id) + "/log", LogPage.class).items();
    }

    @Override
    public Incident link(String id, String otherId) {
        return act(id, "link", Map.of("incidentId", otherId));
    }

    @Override
    public Incident merge(String id, String intoId) {
        return act(id, "merge", Map.of("intoId", intoId));
    }

    @Override
    public Incident close(String id, Disposition disposition, @Nullable Instant time) {
        return act(id, "close", new Closing(disposition, time));
    }

    @Override
    public List<Assignment> assignments(String incidentId) {
        return http.get("incidents/" + encode(incidentId) + "/assignments", AssignmentPage.class).items();
    }

    @Override
    public Assignment assignment(String id) {
        return http.get("assignments/" + encode(id), Assignment.class);
    }

    @Override
    public Assignment assign(String incidentId, String unitId, @Nullable String overrideReason, @Nullable Instant time) {
        return http.post("incidents/" + encode(incidentId) + "/assignments", new Sending(unitId, overrideReason, time, null), Assignment.class);
    }

    @Override
    public Assignment assignHeld(String incidentId, String unitId, @Nullable String overrideReason, Duration hold) {
        return http.post("incidents/" + encode(incidentId) + "/assignments",
                new Sending(unitId, overrideReason, null, hold.toSeconds()), Assignment.class);
    }

    @Override
    public Incident dispatch(String alarmId, Dispatch dispatch) {
        return http.post("alarms/" + encode(alarmId) + "/dispatch", Dispatching.of(dispatch), Incident.class);
    }

    @Override
    public Incident recall(String id, boolean withdraw) {
        return act(id, "recall", Map.of("withdraw", withdraw));
    }

    @Override
    public Incident mark(String id, String stepId, StepOutcome outcome, @Nullable String reason) {
        return act(id, "checklist", new Marking(stepId, outcome.code(), reason));
    }

    @Override
    public Incident unmark(String id, String stepId) {
        return act(id, "checklist", new Marking(stepId, "Open", null));
    }

    @Override
    public Incident attach(String id, String name, String mediaType, byte[] content, @Nullable String cameraId) {
        Query path = new Query("incidents/" + encode(id) + "/attachments").add("name", name).add("camera", cameraId);
        return http.postFile(path.toString(), content, mediaType, Incident.class);
    }

    @Override
    public byte[] attachment(String id, String attachmentId) {
        return http.getFile("incidents/" + encode(id) + "/attachments/" + encode(attachmentId));
    }

    @Override
    public Incident handOver(String id, String agencyId, @Nullable String text) {
        return act(id, "handovers", new HandingOver(agencyId, text));
    }

    @Override
    public Incident acceptHandover(String id, String agencyId, @Nullable String acceptedBy) {
        return act(id, "handovers/accept", new Accepting(agencyId, acceptedBy));
    }

    @Override
    public Assignment status(String assignmentId, AssignmentStatus status, @Nullable Instant time) {
        return http.post("assignments/" + encode(assignmentId) + "/status", new Report(status, time), Assignment.class);
    }

    private Incident act(String id, String action, Object body) {
        return http.post("incidents/" + encode(id) + "/" + action, body, Incident.class);
    }
}
