package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.ShiftHandovers;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Shifts;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Documents;
import uz.posbon.backend.store.Stored;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;

/** Shifts of the Dispatch API. */
final class ShiftRoutes {
    private record Leaving(@Nullable String reason) {}

    private static final Leaving WITHOUT_A_WORD = new Leaving(null);

    private final Router router;

    ShiftRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        // A shift is somebody's: a request that names no operator cannot have one.
        router.post(routes, "/shifts", x -> x.perform("", ledger -> {
            Shift shift = new Shifts(ledger).start();
            return Answer.of(201, shift.version(), Router.BASE + "/shifts/" + shift.id(), shift);
        }));
        router.get(routes, "/shifts", this::list);
        router.get(routes, "/shifts/{id}", x -> x.resource(require(x.path("id"))));
        router.get(routes, "/shifts/{id}/statistics", this::statistics);
        router.post(routes, "/shifts/{id}/break", x -> {
            Leaving leaving = x.body(Leaving.class, WITHOUT_A_WORD);
            act(x, (l, s) -> new Shifts(l).startBreak(s, leaving.reason()));
        });
        router.post(routes, "/shifts/{id}/back", x -> act(x, (l, s) -> new Shifts(l).endBreak(s)));
        router.post(routes, "/shifts/{id}/offer", x -> {
            NewHandover offered = x.body(NewHandover.class);
            act(x, (l, s) -> new ShiftHandovers(l).offer(s, offered));
        });
        router.post(routes, "/shifts/{id}/withdraw", x -> act(x, (l, s) -> new ShiftHandovers(l).withdraw(s)));
        router.post(routes, "/shifts/{id}/accept", x -> act(x, (l, s) -> new ShiftHandovers(l).accept(s)));
        router.post(routes, "/shifts/{id}/end", x -> {
            Leaving leaving = x.body(Leaving.class, WITHOUT_A_WORD);
            act(x, (l, s) -> new Shifts(l).end(s, leaving.reason()));
        });
    }

    private void list(Exchange x) {
        QueryParameters q = x.query();
        Boolean open = q.flag("open");
        Long before = q.number("before");
        int limit = q.limit();
        q.done();
        x.json(Documents.items(router.store().reader().shifts(open, before, limit)));
    }

    private Stored require(String id) {
        return router.store().reader().shift(id).orElseThrow(() -> Refusal.notFound("shift", id));
    }

    private void statistics(Exchange x) {
        Services s = router.services();
        Shift shift = s.json().read(require(x.path("id")).document(), Shift.class);
        x.json(s.json().text(s.store().reader().statistics(shift, s.clock().instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    private static void act(Exchange x, BiFunction<Ledger, Shift, Shift> decide) {
        Long expected = x.expected();
        String id = x.path("id");
        x.perform("", ledger -> {
            Shift shift = new Shifts(ledger).require(id);
            Versions.check(expected, shift.version());
            Shift after = decide.apply(ledger, shift);
            return Answer.ok(after.version(), after);
        });
    }
}
