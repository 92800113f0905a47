package uz.posbon.sdk.internal.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.Joined;
import uz.posbon.sdk.training.TrainingApi;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Scenario;
import uz.posbon.sdk.training.scenario.ScenarioStep;
import uz.posbon.sdk.training.scenario.ScenarioUnits;
import uz.posbon.sdk.training.scenario.When;

/** The training session of the Dispatch API over HTTP. */
public final class HttpTraining implements TrainingApi {
    private record Pace(boolean running, @Nullable Double pace) {}

    private record NewInject(@Nullable String stepId, @Nullable String scenario) {}

    private static final String INJECTED = "injected";

    private record Note(@Nullable String trainee, String text, @Nullable Integer points) {}

    private record Hands(long keys, long clicks) {}

    private record Joining(String code, String name) {}

    private final HttpGateway http;

    public HttpTraining(HttpGateway http) {
        this.http = http;
    }

    @Override
    public TrainingSession session() {
        return http.get("training", TrainingSession.class);
    }

    @Override
    public TrainingSession run() {
        return http.postNow("training/pace", new Pace(true, null), TrainingSession.class);
    }

    @Override
    public TrainingSession run(double pace) {
        return http.postNow("training/pace", new Pace(true, pace), TrainingSession.class);
    }

    @Override
    public TrainingSession freeze() {
        return http.postNow("training/pace", new Pace(false, null), TrainingSession.class);
    }

    @Override
    public TrainingSession end() {
        return http.postNow("training/end", null, TrainingSession.class);
    }

    @Override
    public TrainingEntry fire(String stepId) {
        return http.postNow("training/injects", new NewInject(stepId, null), TrainingEntry.class);
    }

    @Override
    public TrainingEntry inject(Inject inject) {
        ScenarioStep step = new ScenarioStep(INJECTED, new When.At(Duration.ZERO), inject);
        Scenario scenario = new Scenario(
                INJECTED, LocalText.of(INJECTED), LocalText.of(INJECTED), Set.of(Category.OTHER), LocalDateTime.of(2000, 1, 1, 0, 0), Duration.ofHours(1), 0,
                ScenarioUnits.ALL, List.of(step), List.of());
        return http.postNow("training/injects", new NewInject(null, new ScenarioFiles().text(scenario)), TrainingEntry.class);
    }

    @Override
    public TrainingEntry note(@Nullable String trainee, String text) {
        return http.postNow("training/notes", new Note(trainee, text, null), TrainingEntry.class);
    }

    @Override
    public TrainingEntry mark(@Nullable String trainee, int points, String text) {
        return http.postNow("training/notes", new Note(trainee, text, points), TrainingEntry.class);
    }

    @Override
    public void hands(long keys, long clicks) {
        http.tell("training/hands", new Hands(keys, clicks));
    }

    @Override
    public String scenario() {
        return new String(http.getFile("training/scenario"), StandardCharsets.UTF_8);
    }

    @Override
    public Joined join(String code, String name) {
        return http.postNow("training/join", new Joining(code, name), Joined.class);
    }
}
