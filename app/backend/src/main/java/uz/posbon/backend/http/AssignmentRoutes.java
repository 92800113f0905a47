package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Approvals;
import uz.posbon.backend.decide.Assignments;
import uz.posbon.backend.decide.Incidents;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.store.Answer;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;

/** Assignments of the Dispatch API. */
final class AssignmentRoutes {
    private record Sending(String unitId, @Nullable String overrideReason, @Nullable Instant time, @Nullable Integer holdSeconds) {}

    private record Report(AssignmentStatus status, @Nullable Instant time) {}

    private final Router router;

    AssignmentRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/incidents/{id}/assignments", this::assign);
        router.get(routes, "/assignments/{id}", x -> x.resource(router.store().reader().assignment(x.path("id"))
                .orElseThrow(() -> Refusal.notFound("assignment", x.path("id")))));
        router.post(routes, "/assignments/{id}/status", this::status);
    }

    private void assign(Exchange x) {
        Sending s = x.body(Sending.class);
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(ledger -> {
            Incident incident = new Incidents(ledger).require(id);
            Versions.check(expected, incident.version());
            Assignment assignment = new Approvals(ledger).assign(incident, s.unitId(), s.overrideReason(), s.time(), s.holdSeconds());
            return Answer.of(201, assignment.version(), Router.BASE + "/assignments/" + assignment.id(), assignment);
        });
    }

    private void status(Exchange x) {
        Report report = x.body(Report.class);
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(ledger -> {
            Assignments assignments = new Assignments(ledger);
            Assignment assignment = assignments.require(id);
            Versions.check(expected, assignment.version());
            Assignment after = assignments.status(assignment, report.status(), report.time());
            return Answer.ok(after.version(), after);
        });
    }
}
