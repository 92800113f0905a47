package uz.posbon.backend.http;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Checks;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.backend.decide.Trainings;
import uz.posbon.backend.store.Answer;
import uz.posbon.backend.store.Command;
import uz.posbon.backend.store.Reader;
import uz.posbon.backend.training.SessionHost;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.problem.Problem.FieldError;
import uz.posbon.sdk.training.Joined;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioException;
import uz.posbon.sdk.unit.Unit;

/** The training session of the Dispatch API. */
final class TrainingRoutes {
    /** Open to whoever knows the code. */
    static final String JOIN = "/training/join";

    private record Pace(boolean running, @Nullable Double pace) {}

    private record NewInject(@Nullable String stepId, @Nullable String scenario) {}

    private record Note(@Nullable String trainee, String text, @Nullable Integer points) {}

    private record Hands(long keys, long clicks) {}

    private record Joining(String code, String name) {}

    private final Router router;
    private final Supplier<@Nullable SessionHost> host;

    TrainingRoutes(Router router, Supplier<@Nullable SessionHost> host) {
        this.router = router;
        this.host = host;
    }

    void register(RoutesConfig routes) {
        router.get(routes, "/training", x -> x.resource(router.store().reader().training().orElseThrow(Trainings::none)));
        router.get(routes, "/training/scenario", x -> {
            x.requireTrainer();
            x.text("application/yaml", require().text());
        });
        router.post(routes, "/training/pace", x -> {
            Pace pace = x.body(Pace.class);
            change(x, trainings -> trainings.pace(pace.running(), pace.pace()));
        });
        router.post(routes, "/training/end", x -> change(x, Trainings::end));
        router.post(routes, "/training/injects", this::inject);
        router.post(routes, "/training/notes", this::note);
        router.post(routes, "/training/hands", this::hands);
        router.post(routes, JOIN, this::join);
    }

    private SessionHost require() {
        SessionHost session = host.get();
        if (session == null) {
            throw Trainings.none();
        }
        return session;
    }

    private void change(Exchange x, Function<Trainings, TrainingSession> change) {
        x.requireTrainer();
        require();
        x.perform("", ledger -> {
            TrainingSession after = change.apply(new Trainings(named(ledger)));
            return Answer.ok(after.version(), after);
        });
    }

    private void inject(Exchange x) {
        NewInject n = x.body(NewInject.class);
        x.requireTrainer();
        SessionHost session = require();
        String by = name(x.operator(""));
        Checks checks = new Checks();
        checks.that((n.stepId() == null) != (n.scenario() == null), "/stepId", "is needed, or a scenario, and not both");
        checks.done();
        TrainingEntry entry = n.stepId() == null ? session.inject(madeUp(String.valueOf(n.scenario())), String.valueOf(n.scenario()), by) : session.fire(n.stepId(), by);
        x.json(201, router.services().json().text(entry));
    }

    private Inject madeUp(String text) {
        PosbonJson json = router.services().json();
        Reader reader = router.store().reader();
        List<Unit> units = reader.units().stream().map(document -> json.read(document, Unit.class)).toList();
        try {
            return new ScenarioFiles().read("scenario", text, ScenarioCity.of(json.read(reader.catalogue(), Catalogue.class), units)).scenario()
                    .steps().getFirst().inject();
        } catch (ScenarioException e) {
            throw Refusal.invalid(e.problems().stream().map(problem -> new FieldError("/scenario" + problem.pointer(), problem.english())).toList());
        }
    }

    private void note(Exchange x) {
        Note n = x.body(Note.class);
        x.requireTrainer();
        require();
        x.perform("", ledger -> created(new Trainings(named(ledger)).note(n.trainee(), n.text(), n.points())));
    }

    private void hands(Exchange x) {
        Hands n = x.body(Hands.class);
        require();
        x.perform("", ledger -> {
            new Trainings(named(ledger)).hands(n.keys(), n.clicks());
            return Answer.empty();
        });
    }

    private void join(Exchange x) {
        Joining n = x.body(Joining.class);
        SessionHost session = require();
        session.door().check(n.code(), x.address());
        Checks checks = new Checks();
        checks.text(n.name(), "/name", Checks.SHORT);
        checks.that(!n.name().equals(TrainingEntry.SCENARIO), "/name", "is taken");
        checks.done();
        router.store().writer().perform(new Command(n.name(), null, "", ledger -> {
            new Trainings(ledger).join(n.name());
            return Answer.empty();
        }));
        PosbonJson json = router.services().json();
        TrainingSession joined = json.read(router.store().reader().training().orElseThrow(Trainings::none).document(), TrainingSession.class);
        x.json(201, json.text(new Joined(session.door().admit(n.name()), n.name(), joined)));
    }

    private static Answer created(TrainingEntry entry) {
        return Answer.of(201, null, null, entry);
    }

    /** What a trainer does is somebody's. */
    private static Ledger named(Ledger ledger) {
        name(ledger.actor());
        return ledger;
    }

    private static String name(String operator) {
        Checks checks = new Checks();
        checks.text(operator, "Posbon-Operator", Checks.SHORT);
        checks.done();
        return operator;
    }
}
