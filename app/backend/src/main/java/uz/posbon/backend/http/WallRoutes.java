package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.decide.WallScenes;
import uz.posbon.backend.decide.WallTours;
import uz.posbon.backend.decide.Walls;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Documents;
import uz.posbon.backend.store.Reader;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewTour;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.Wall;

/** Walls of the Dispatch API, and what their displays show. */
final class WallRoutes {
    private record Locking(String reason) {}

    private record Unlocking(@Nullable String reason) {}

    /** Versions by the display's number. */
    private record Seen(Map<Integer, Long> seen) {}

    private record Items(List<Display> items) {}

    private static final Unlocking WITHOUT_A_WORD = new Unlocking(null);
    private static final Seen WHATEVER_STANDS = new Seen(Map.of());

    private final Router router;

    WallRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.get(routes, "/walls", x -> x.json(Documents.items(reader().walls())));
        router.get(routes, "/walls/{id}", x -> x.resource(reader().wall(x.path("id")).orElseThrow(() -> Refusal.notFound("wall", x.path("id")))));
        router.put(routes, "/walls/{id}", Role.SUPERVISOR, this::define);
        router.post(routes, "/walls/{id}/lock", Role.SUPERVISOR, x -> {
            Locking l = x.body(Locking.class);
            act(x, (ledger, wall) -> new Walls(ledger).lock(wall, l.reason()));
        });
        router.post(routes, "/walls/{id}/unlock", Role.SUPERVISOR, x -> {
            Unlocking u = x.body(Unlocking.class, WITHOUT_A_WORD);
            act(x, (ledger, wall) -> new Walls(ledger).unlock(wall, u.reason()));
        });
        router.post(routes, "/walls/{id}/presets/{preset}/apply", Role.SUPERVISOR, this::apply);
        router.post(routes, "/walls/{id}/undo", Role.SUPERVISOR, x -> several(x, (ledger, wall, seen) -> new WallScenes(ledger).undo(wall, seen)));
        router.get(routes, "/walls/{id}/displays", this::displays);
        router.get(routes, "/walls/{id}/displays/{number}", x -> x.resource(reader().display(Display.key(x.path("id"), number(x)))
                .orElseThrow(() -> Refusal.notFound("display of " + x.path("id"), x.path("number")))));
        router.put(routes, "/walls/{id}/displays/{number}/scene", Role.SUPERVISOR, x -> {
            Scene scene = x.body(Scene.class);
            change(x, (ledger, display) -> new WallScenes(ledger).show(display, scene));
        });
        router.post(routes, "/walls/{id}/displays/{number}/tour", Role.SUPERVISOR, x -> {
            NewTour tour = x.body(NewTour.class);
            change(x, (ledger, display) -> new WallTours(ledger).start(display, tour));
        });
        router.post(routes, "/walls/{id}/displays/{number}/tour/pause", Role.SUPERVISOR, x -> change(x, (ledger, display) -> new WallTours(ledger).pause(display)));
        router.post(routes, "/walls/{id}/displays/{number}/tour/resume", Role.SUPERVISOR, x -> change(x, (ledger, display) -> new WallTours(ledger).resume(display)));
        router.post(routes, "/walls/{id}/displays/{number}/tour/stop", Role.SUPERVISOR, x -> change(x, (ledger, display) -> new WallTours(ledger).stop(display)));
        router.post(routes, "/walls/{id}/displays/{number}/undo", Role.SUPERVISOR, x -> change(x, (ledger, display) -> new WallScenes(ledger).undo(display)));
    }

    private Reader reader() {
        return router.store().reader();
    }

    /** The number in the path; there is no display of any other. */
    static int number(Exchange x) {
        try {
            return Integer.parseInt(x.path("number"));
        } catch (NumberFormatException e) {
            throw Refusal.notFound("display of " + x.path("id"), x.path("number"));
        }
    }

    private void define(Exchange x) {
        NewWall n = x.body(NewWall.class);
        Long expected = x.expected();
        String id = Ids.check(x.path("id"));
        x.perform(ledger -> {
            Wall before = ledger.wall(id);
            Versions.check(expected, before == null ? 0 : before.version());
            Wall wall = new Walls(ledger).define(id, n);
            return Answer.of(before == null ? 201 : 200, wall.version(), before == null ? Router.BASE + "/walls/" + Ids.encode(id) : null, wall);
        });
    }

    private void displays(Exchange x) {
        String id = x.path("id");
        if (reader().wall(id).isEmpty()) {
            throw Refusal.notFound("wall", id);
        }
        x.json(Documents.items(reader().displays(id)));
    }

    private void apply(Exchange x) {
        String preset = x.path("preset");
        several(x, (ledger, wall, seen) -> new WallScenes(ledger).apply(wall, preset, seen));
    }

    private interface Several {
        List<Display> decide(Ledger ledger, Wall wall, Map<Integer, Long> seen);
    }

    /** Changes several displays at once, or none of them. */
    private static void several(Exchange x, Several change) {
        Long expected = x.expected();
        String id = x.path("id");
        Seen seen = x.body(Seen.class, WHATEVER_STANDS);
        x.perform(ledger -> {
            Wall wall = new Walls(ledger).require(id);
            Versions.check(expected, wall.version());
            return Answer.of(200, null, null, new Items(change.decide(ledger, wall, seen.seen())));
        });
    }

    /** A lock is somebody's: a request that names no operator cannot have one. */
    private static void act(Exchange x, BiFunction<Ledger, Wall, Wall> decide) {
        Long expected = x.expected();
        String id = x.path("id");
        x.perform("", ledger -> {
            Wall wall = new Walls(ledger).require(id);
            Versions.check(expected, wall.version());
            Wall after = decide.apply(ledger, wall);
            return Answer.ok(after.version(), after);
        });
    }

    private static void change(Exchange x, BiFunction<Ledger, Display, Display> decide) {
        Long expected = x.expected();
        String id = x.path("id");
        int number = number(x);
        x.perform(ledger -> {
            Display display = new WallScenes(ledger).require(id, number);
            Versions.check(expected, display.version());
            Display after = decide.apply(ledger, display);
            return Answer.ok(after.version(), after);
        });
    }
}
