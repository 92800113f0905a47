package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.AlarmGroups;
import uz.posbon.backend.decide.AlarmLife;
import uz.posbon.backend.decide.AlarmRaising;
import uz.posbon.backend.decide.Alarms;
import uz.posbon.backend.decide.Dispatches;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Promotion;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Documents;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmQuery;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.session.Role;

/** The Alarm API in JSON. */
final class AlarmRoutes {
    private record Comment(String text) {}

    private record Shelving(Instant until, String reason) {}

    private record Marking(String reason) {}

    private record Link(String incidentId) {}

    private record Grouping(String parentId, List<String> ids) {}

    private record AlarmIds(List<String> ids) {}

    private record Promoting(@Nullable String id, @Nullable String typeId, @Nullable Integer priority, @Nullable String language) {}

    private record Dispatching(
            @Nullable String id, @Nullable String typeId, @Nullable Integer priority, List<String> unitIds, @Nullable Integer holdSeconds,
            @Nullable String language) {}

    private record Items(List<Alarm> items) {}

    private final Router router;

    AlarmRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/alarms", Role.INTEGRATOR, this::raise);
        router.post(routes, "/alarms/batch", Role.INTEGRATOR, new AlarmBatch(router.services())::raise);
        router.get(routes, "/alarms", this::list);
        router.post(routes, "/alarms/group", x -> {
            Grouping g = x.body(Grouping.class);
            x.perform(ledger -> Answer.of(200, null, null, new Items(new AlarmGroups(ledger).group(g.parentId(), g.ids()))));
        });
        router.post(routes, "/alarms/ungroup", x -> {
            AlarmIds g = x.body(AlarmIds.class);
            x.perform(ledger -> Answer.of(200, null, null, new Items(new AlarmGroups(ledger).ungroup(g.ids()))));
        });
        router.post(routes, "/alarms/acknowledge", x -> {
            AlarmIds g = x.body(AlarmIds.class);
            x.perform(ledger -> Answer.of(200, null, null, new Items(new AlarmLife(ledger).acknowledge(g.ids()))));
        });
        router.get(routes, "/alarms/{id}", x -> x.resource(router.store().reader().alarm(x.path("id"))
                .orElseThrow(() -> Refusal.notFound("alarm", x.path("id")))));
        router.post(routes, "/alarms/{id}/acknowledge", x -> act(x, (l, a) -> new AlarmLife(l).acknowledge(a)));
        router.post(routes, "/alarms/{id}/unacknowledge", x -> act(x, (l, a) -> new AlarmLife(l).unacknowledge(a)));
        router.post(routes, "/alarms/{id}/clear", Role.INTEGRATOR, x -> act(x, (l, a) -> new AlarmLife(l).clear(a)));
        router.post(routes, "/alarms/{id}/unshelve", x -> act(x, (l, a) -> new AlarmLife(l).unshelve(a)));
        router.post(routes, "/alarms/{id}/unlink", x -> act(x, (l, a) -> new Alarms(l).unlink(a)));
        router.post(routes, "/alarms/{id}/comment", x -> {
            Comment c = x.body(Comment.class);
            act(x, (l, a) -> new AlarmLife(l).comment(a, c.text()));
        });
        router.post(routes, "/alarms/{id}/shelve", x -> {
            Shelving s = x.body(Shelving.class);
            act(x, (l, a) -> new AlarmLife(l).shelve(a, s.until(), s.reason()));
        });
        router.post(routes, "/alarms/{id}/nuisance", x -> {
            Marking m = x.body(Marking.class);
            act(x, (l, a) -> new AlarmLife(l).markNuisance(a, m.reason()));
        });
        router.post(routes, "/alarms/{id}/unnuisance", x -> act(x, (l, a) -> new AlarmLife(l).unmarkNuisance(a)));
        router.post(routes, "/alarms/{id}/link", x -> {
            Link link = x.body(Link.class);
            act(x, (l, a) -> new Alarms(l).link(a, link.incidentId()));
        });
        router.post(routes, "/alarms/{id}/promote", this::promote);
        router.post(routes, "/alarms/{id}/dispatch", this::dispatch);
    }

    private void raise(Exchange x) {
        NewAlarm report = x.body(NewAlarm.class);
        x.report(report.source(), raising(report));
    }

    static Function<Ledger, Answer> raising(NewAlarm report) {
        return ledger -> {
            Alarm alarm = new AlarmRaising(ledger).raise(report);
            int status = ledger.facts().isEmpty() ? 200 : 201;
            return Answer.of(status, alarm.version(), Router.BASE + "/alarms/" + alarm.id(), alarm);
        };
    }

    private void list(Exchange x) {
        QueryParameters q = x.query();
        String category = q.text("category");
        AlarmQuery query = new AlarmQuery(
                q.flag("active"), q.flag("acknowledged"), category == null ? null : new Category(category),
                q.text("incident"), q.number("before"), q.limit());
        q.done();
        x.json(Documents.items(router.store().reader().alarms(query)));
    }

    private void promote(Exchange x) {
        Promoting p = x.body(Promoting.class, new Promoting(null, null, null, null));
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(ledger -> {
            Alarm alarm = new Alarms(ledger).require(id);
            Versions.check(expected, alarm.version());
            Incident incident = new Promotion(ledger, p.language()).promote(alarm, p.typeId(), p.priority(), p.id());
            return Answer.of(201, incident.version(), Router.BASE + "/incidents/" + incident.id(), incident);
        });
    }

    private void dispatch(Exchange x) {
        Dispatching d = x.body(Dispatching.class);
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(ledger -> {
            Alarm alarm = new Alarms(ledger).require(id);
            Versions.check(expected, alarm.version());
            Incident incident = new Dispatches(ledger, d.language()).dispatch(alarm, d.id(), d.typeId(), d.priority(), d.unitIds(), d.holdSeconds());
            return Answer.of(201, incident.version(), Router.BASE + "/incidents/" + incident.id(), incident);
        });
    }

    private static void act(Exchange x, BiFunction<Ledger, Alarm, Alarm> action) {
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(ledger -> {
            Alarm alarm = new Alarms(ledger).require(id);
            Versions.check(expected, alarm.version());
            Alarm after = action.apply(ledger, alarm);
            return Answer.ok(after.version(), after);
        });
    }
}
