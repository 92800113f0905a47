package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uz.posbon.backend.decide.Checks;
import uz.posbon.sdk.session.Health;
import uz.posbon.sdk.session.Presence;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.session.Session;

/** How the backend is, who is asking, and the picture to start from. */
final class SessionRoutes {
    private final Router router;
    private final PresentOperators present;

    SessionRoutes(Router router, PresentOperators present) {
        this.router = router;
        this.present = present;
    }

    void register(RoutesConfig routes) {
        Services s = router.services();
        router.get(routes, "/health", x -> {
            String problem = s.store().writer().failure();
            x.json(problem == null ? 200 : 503, s.json().text(
                    new Health(problem == null ? "ok" : "failing", s.version(), s.store().writer().sequence(), now(), problem)));
        });
        router.get(routes, "/session", x -> x.json(s.json().text(
                new Session(x.operator("unnamed"), x.roles(), s.version(), s.store().log(), now()))));
        router.post(routes, "/session/presence", Role.VIEWER, x -> {
            Presence presence = x.body(Presence.class);
            Checks checks = new Checks();
            checks.text(presence.desk(), "/desk", Checks.SHORT);
            checks.optional(presence.incidentId(), "/incidentId", Checks.ID);
            checks.optional(presence.alarmId(), "/alarmId", Checks.ID);
            checks.done();
            present.present(x.operator("unnamed"), presence);
            x.none();
        });
        router.get(routes, "/picture", x -> x.json(s.store().reader().picture(s.store().log(), now(), !x.visits())));
    }

    private Instant now() {
        return router.services().clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
