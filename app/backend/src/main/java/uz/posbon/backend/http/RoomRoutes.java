package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.problem.Problem.FieldError;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.sdk.shift.Shift;

/** Figures of the room, and what is behind each. */
final class RoomRoutes {
    private final Router router;

    RoomRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.get(routes, "/room/figures", this::figures);
        router.get(routes, "/room/rows", this::rows);
    }

    private void figures(Exchange x) {
        QueryParameters q = x.query();
        String shift = q.text("shift");
        q.done();
        x.json(router.services().json().text(router.store().reader().figures(shift(shift), now())));
    }

    private void rows(Exchange x) {
        QueryParameters q = x.query();
        String figure = q.text("figure");
        String of = q.text("of");
        String shift = q.text("shift");
        int limit = q.limit();
        if (figure == null) {
            q.wrong("figure", "is missing");
        }
        q.done();
        RoomFigure asked = new RoomFigure(String.valueOf(figure));
        RoomRows rows = router.store().reader().rows(asked, of, shift(shift), limit, now()).orElseThrow(() -> none(
                of == null ? "is none, or one that needs an 'of'" : "is none that has such an 'of'"));
        x.json(router.services().json().text(rows));
    }

    private static Refusal none(String reason) {
        return new Refusal(400, "bad-parameter", "Bad parameter", "A query parameter is wrong.", List.of(new FieldError("figure", reason)));
    }

    private @Nullable Shift shift(@Nullable String id) {
        return id == null ? null : router.services().json().read(
                router.store().reader().shift(id).orElseThrow(() -> Refusal.notFound("shift", id)).document(), Shift.class);
    }

    private Instant now() {
        return router.services().clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
