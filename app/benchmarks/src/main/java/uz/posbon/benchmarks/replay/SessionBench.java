package uz.posbon.benchmarks.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import uz.posbon.assets.ScenarioTexts;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.backend.boot.SessionPlan;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.Median;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.ScenarioFiles;
import uz.posbon.sdk.training.scenario.ScenarioReading;

/**
 * A training session with twelve trainees, who each write a note every half second while the earthquake is played: how long it takes from the command to its
 * event on the trainee's own stream. Beside it one trainee alone, before the session runs.
 */
final class SessionBench {
    private static final int TRAINEES = 12;
    private static final int NOTES = 60;
    private static final String SCENARIO = "earthquake";

    private SessionBench() {}

    static void run(String name, Path folder, Consumer<Figure> figures) throws Exception {
        ScenarioReading reading = new ScenarioFiles().read(SCENARIO, ScenarioTexts.read(SCENARIO));
        SessionPlan plan = new SessionPlan(reading.scenario(), reading.text(), reading.scenario().seed(), "en");
        List<Typist> typists = new ArrayList<>();
        try (Backend backend = Backend.hold(plan, BackendOptions.embedded(folder));
                PosbonClient trainer = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build();
                ExecutorService hands = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int i = 0; i < TRAINEES; i++) {
                typists.add(Typist.join(backend, "Trainee " + (i + 1)));
            }
            typists.getFirst().type(NOTES / 3);
            List<Double> alone = typists.getFirst().type(NOTES);
            trainer.training().run(1);
            List<Double> all = together(hands, typists);
            figures.accept(Figure.overFloor(name, "session_command_p50_ms", Median.of(all), Median.of(alone), "ms", null));
            figures.accept(Figure.overFloor(name, "session_command_p99_ms", Percentile.of(all, 0.99), Percentile.of(alone, 0.99), "ms", "<= 100"));
            figures.accept(Figure.of(name, "session_commands", all.size(), "commands", null));
        } finally {
            for (Typist typist : typists) {
                typist.close();
            }
        }
    }

    private static List<Double> together(ExecutorService hands, List<Typist> typists) throws Exception {
        List<Future<List<Double>>> running = new ArrayList<>();
        for (Typist typist : typists) {
            Callable<List<Double>> typing = () -> typist.type(NOTES);
            running.add(hands.submit(typing));
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> one : running) {
            all.addAll(one.get());
        }
        return all;
    }
}
