package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Units;
import uz.posbon.backend.decide.Versions;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Documents;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.unit.UnitStatus;

/** Units of the Dispatch API. */
final class UnitRoutes {
    private record Report(UnitStatus status, @Nullable String reason) {}

    private record Positions(List<UnitPosition> positions) {}

    private final Router router;

    UnitRoutes(Router router) {
        this.router = router;
    }

    void register(RoutesConfig routes) {
        router.get(routes, "/units", x -> x.json(Documents.items(router.store().reader().units())));
        router.post(routes, "/units/positions", Role.INTEGRATOR, x -> {
            Positions p = x.body(Positions.class);
            x.report("unnamed", ledger -> {
                new Units(ledger).positions(p.positions());
                return Answer.empty();
            });
        });
        router.get(routes, "/units/{id}", x -> x.resource(router.store().reader().unit(x.path("id"))
                .orElseThrow(() -> Refusal.notFound("unit", x.path("id")))));
        router.put(routes, "/units/{id}", Role.ADMINISTRATOR, this::register);
        router.post(routes, "/units/{id}/status", this::status);
    }

    private void register(Exchange x) {
        NewUnit n = x.body(NewUnit.class);
        Long expected = x.expected();
        String id = Ids.check(x.path("id"));
        x.perform(ledger -> {
            Unit before = ledger.unit(id);
            Versions.check(expected, before == null ? 0 : before.version());
            Unit unit = new Units(ledger).register(id, n);
            return Answer.of(before == null ? 201 : 200, unit.version(), before == null ? Router.BASE + "/units/" + Ids.encode(id) : null, unit);
        });
    }

    private void status(Exchange x) {
        Report report = x.body(Report.class);
        Long expected = x.expected();
        String id = x.path("id");
        x.perform(ledger -> {
            Units units = new Units(ledger);
            Unit unit = units.require(id);
            Versions.check(expected, unit.version());
            Unit after = units.status(unit, report.status(), report.reason());
            return Answer.ok(after.version(), after);
        });
    }
}
