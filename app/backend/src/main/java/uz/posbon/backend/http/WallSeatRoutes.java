package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import uz.posbon.backend.decide.Checks;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.SeenReport;

/** What seats say of the displays of a wall: telemetry, nothing of it is written down. */
final class WallSeatRoutes {
    private static final int LARGEST_THUMBNAIL = 40_000;
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_PROBLEM = 500;
    private static final String JPEG = "image/jpeg";

    private final Router router;
    private final WallSeats seats;

    WallSeatRoutes(Router router, WallSeats seats) {
        this.router = router;
        this.seats = seats;
    }

    void register(RoutesConfig routes) {
        router.post(routes, "/walls/{id}/displays/{number}/seen", Role.VIEWER, this::seen);
        router.put(routes, "/walls/{id}/displays/{number}/thumbnail", Role.VIEWER, this::keep);
        router.get(routes, "/walls/{id}/displays/{number}/thumbnail", x -> x.file(JPEG, seats.thumbnail(x.path("id"), WallRoutes.number(x))
                .orElseThrow(() -> Refusal.notFound("thumbnail of display", Display.key(x.path("id"), WallRoutes.number(x))))));
    }

    private void seen(Exchange x) {
        int number = require(x);
        SeenReport report = x.body(SeenReport.class);
        Checks checks = new Checks();
        checks.text(report.seat(), "/seat", Checks.SHORT);
        checks.that(report.sequence() >= 0, "/sequence", "must not be negative");
        checks.optional(report.scene(), "/scene", Checks.SHORT);
        checks.that(report.problems().size() <= MOST_PROBLEMS, "/problems", "must not hold more than " + MOST_PROBLEMS);
        report.problems().forEach(problem -> checks.text(problem, "/problems", LONGEST_PROBLEM));
        checks.that(report.width() == null || report.width() > 0, "/width", "must be more than 0");
        checks.that(report.height() == null || report.height() > 0, "/height", "must be more than 0");
        checks.done();
        seats.seen(x.path("id"), number, report);
        x.none();
    }

    private void keep(Exchange x) {
        int number = require(x);
        byte[] jpeg = x.bytes(LARGEST_THUMBNAIL);
        if (!x.contentType().equals(JPEG)) {
            throw Refusal.of(415, "wrong-media-type", "Wrong media type", "A thumbnail is sent as " + JPEG + ".");
        }
        if (jpeg.length < 3 || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != 0xD8 || (jpeg[2] & 0xFF) != 0xFF) {
            throw Refusal.invalid("body", "is no JPEG");
        }
        seats.thumbnail(x.path("id"), number, jpeg);
        x.none();
    }

    /** Only a display that is there has something to show. */
    private int require(Exchange x) {
        int number = WallRoutes.number(x);
        if (router.store().reader().display(Display.key(x.path("id"), number)).isEmpty()) {
            throw Refusal.notFound("display of " + x.path("id"), x.path("number"));
        }
        return number;
    }
}
