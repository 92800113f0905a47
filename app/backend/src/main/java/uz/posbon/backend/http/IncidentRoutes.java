package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Approvals;
import uz.posbon.backend.decide.CaseWork;
import uz.posbon.backend.decide.IncidentEnding;
import uz.posbon.backend.decide.Incidents;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Documents;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.session.Role;

/** Incidents of the Dispatch API. */
final class IncidentRoutes {
    private record Priority(int priority, String reason) {}

    private record Reassigning(String operator, @Nullable String reason) {}

    private record Deciding(String decision, @Nullable String reason) {}

    private record Note(String text) {}

    private record Link(String incidentId) {}

    private record Merge(String intoId) {}

    private record Closing(Disposition disposition, @Nullable Instant time) {}

    private final Router router;

    IncidentRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/incidents", x -> {
            NewIncident opened = x.body(NewIncident.class);
            x.perform(ledger -> {
                Incident incident = new Incidents(ledger).create(opened);
                return Answer.of(201, incident.version(), Router.BASE + "/incidents/" + incident.id(), incident);
            });
        });
        router.get(routes, "/incidents", this::list);
        router.get(routes, "/incidents/{id}", x -> x.resource(router.store().reader().incident(x.path("id"))
                .orElseThrow(() -> Refusal.notFound("incident", x.path("id")))));
        router.get(routes, "/incidents/{id}/log", x -> {
            require(x.path("id"));
            x.json(Documents.items(router.store().reader().log(x.path("id"))));
        });
        router.get(routes, "/incidents/{id}/assignments", x -> {
            require(x.path("id"));
            x.json(Documents.items(router.store().reader().assignments(x.path("id"))));
        });
        router.patch(routes, "/incidents/{id}", x -> {
            x.requireExpected();
            IncidentEdit edit = x.body(IncidentEdit.class);
            act(x, (l, i) -> new Incidents(l).change(i, edit));
        });
        router.post(routes, "/incidents/{id}/priority", x -> {
            Priority p = x.body(Priority.class);
            act(x, (l, i) -> new Approvals(l).prioritise(i, p.priority(), p.reason()));
        });
        router.post(routes, "/incidents/{id}/operator", Role.SUPERVISOR, x -> {
            Reassigning r = x.body(Reassigning.class);
            act(x, "", (l, i) -> new CaseWork(l).reassign(i, r.operator(), r.reason()));
        });
        router.post(routes, "/incidents/{id}/approvals", x -> {
            NewApproval n = x.body(NewApproval.class);
            act(x, "", (l, i) -> new Approvals(l).ask(i, n));
        });
        router.post(routes, "/incidents/{id}/approvals/{approval}", x -> {
            Deciding d = x.body(Deciding.class);
            if (Approvals.isJudgement(d.decision())) {
                x.require(Role.SUPERVISOR);
            }
            act(x, "", (l, i) -> new Approvals(l).decide(i, x.path("approval"), d.decision(), d.reason()));
        });
        router.post(routes, "/incidents/{id}/notes", this::note);
        router.post(routes, "/incidents/{id}/link", x -> {
            Link link = x.body(Link.class);
            act(x, (l, i) -> new Incidents(l).link(i, link.incidentId()));
        });
        router.post(routes, "/incidents/{id}/merge", x -> {
            Merge merge = x.body(Merge.class);
            act(x, (l, i) -> new IncidentEnding(l).merge(i, merge.intoId()));
        });
        router.post(routes, "/incidents/{id}/close", x -> {
            Closing c = x.body(Closing.class);
            act(x, (l, i) -> new IncidentEnding(l).close(i, c.disposition(), c.time()));
        });
    }

    private void list(Exchange x) {
        QueryParameters q = x.query();
        String status = q.text("status");
        IncidentQuery query = new IncidentQuery(status == null ? null : new IncidentStatus(status), q.number("before"), q.limit());
        q.done();
        x.json(Documents.items(router.store().reader().incidents(query)));
    }

    private void require(String id) {
        if (router.store().reader().incident(id).isEmpty()) {
            throw Refusal.notFound("incident", id);
        }
    }

    private void note(Exchange x) {
        Note note = x.body(Note.class);
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(ledger -> {
            Incidents incidents = new Incidents(ledger);
            Incident incident = incidents.require(id);
            Versions.check(expected, incident.version());
            incidents.note(incident, note.text());
            return new Answer(201, null, null, entries -> entries.getLast());
        });
    }

    static void act(Exchange x, BiFunction<Ledger, Incident, Incident> action) {
        act(x, "unnamed", action);
    }

    /** @param otherwise who acts when the request does not say */
    static void act(Exchange x, String otherwise, BiFunction<Ledger, Incident, Incident> action) {
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(otherwise, ledger -> {
            Incident incident = new Incidents(ledger).require(id);
            Versions.check(expected, incident.version());
            Incident after = action.apply(ledger, incident);
            return Answer.ok(after.version(), after);
        });
    }
}
