package uz.posbon.benchmarks.storm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.benchmarks.TemporaryFolder;
import uz.posbon.benchmarks.storm.screen.StormScreenMain;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.problem.PosbonException;

/**
 * {@code storm}: ten thousand alarms in ten seconds into a real desk at a real backend, while its operator works on: the most urgent alarm is chosen
 * and seen, its incident with the units that were sent is seen, again and again. Each step is measured from the key to the painted window.
 */
public final class StormBench implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(StormBench.class);
    private static final String NAME = "storm";
    private static final int ALARMS = 10_000;
    private static final int SECONDS = 10;
    private static final int WARM_ALARMS = 10_000;
    private static final int WARM_SECONDS = 60;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BenchOptions options, Consumer<Figure> figures) throws Exception {
        int seconds = Integer.parseInt(options.settings().getOrDefault("seconds", Integer.toString(SECONDS)));
        String profile = options.settings().get("profile");
        StormCity city = new StormCity();
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-storm");
                BackendProcess backend = BackendProcess.start(folder.path().resolve("backend"));
                PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("sources").build()) {
            city.build(client);
            city.report(client);
            List<String> desk = List.of(
                    "--data", folder.path().resolve("desk").toString(), "--backend", backend.address().toString(),
                    "--token-file", folder.path().resolve("backend").resolve("token").toString(), "--lang", "en", "--map", "schematic",
                    "--operator", "bench", "--size", "1920x1080");
            try (ScreenProcess screen = ScreenProcess.start(StormScreenMain.class, desk, profile == null ? null : Path.of(profile))) {
                measure(seconds, city, client, screen, figures);
            }
        }
    }

    private static void measure(int seconds, StormCity city, PosbonClient client, ScreenProcess screen, Consumer<Figure> figures) throws Exception {
        int alarms = ALARMS / SECONDS * seconds;
        AtomicInteger refused = new AtomicInteger();
        // A desk and a backend that have been in use for days: what JVMs do in their first minute is not what is measured.
        new Storm(20, 1).run(numbers -> raise(client, city, numbers));
        screen.order("begin");
        new Storm(WARM_ALARMS, WARM_SECONDS).run(numbers -> raise(client, city, numbers));
        screen.order("end");
        city.report(client);
        screen.order("begin");
        double took = new Storm(alarms, seconds).run(numbers -> refused.addAndGet(raise(client, city, numbers)));
        Map<String, String> seen = screen.order("end");
        int incidents = client.incidents().list(IncidentQuery.ALL).size();
        int expected = 20 + WARM_ALARMS + alarms - refused.get() - incidents;
        Map<String, String> settled = screen.order("settle", List.of(Integer.toString(expected), Integer.toString(incidents)));
        LOG.info("{} alarms in {} s, {} refused, {} incidents: {} {}", alarms, took, refused, incidents, seen, settled);
        List<Double> steps = new ArrayList<>();
        for (String step : List.of("select", "send")) {
            double p99 = number(seen, step + "_p99");
            // Where it went: until the key was taken, until it stood in the scene, until it was painted, and the FX thread's own work.
            for (String part : List.of("_key_p50", "_shown_p50", "_p50", "_fx_p50")) {
                figures.accept(Figure.of(NAME, step + part + "_ms", number(seen, step + part), "ms", null));
            }
            figures.accept(Figure.of(NAME, step + "_p99_ms", p99, "ms", null));
            steps.add(p99);
        }
        figures.accept(Figure.of(NAME, "step_p99_ms", steps.stream().mapToDouble(Double::doubleValue).max().orElseThrow(), "ms", "<= 200"));
        figures.accept(Figure.of(NAME, "steps", number(seen, "steps"), "steps", null));
        figures.accept(Figure.of(NAME, "alarms_per_s", alarms / took, "alarms/s", ">= 1000"));
        figures.accept(Figure.of(NAME, "fx_busy", number(seen, "fx_busy"), "share", null));
        figures.accept(Figure.of(NAME, "fx_longest_ms", number(seen, "fx_longest"), "ms", null));
        figures.accept(Figure.of(NAME, "desk_jit_ms", number(seen, "jit"), "ms", null));
        figures.accept(Figure.of(NAME, "behind_ms", number(settled, "behind"), "ms", null));
        figures.accept(Figure.of(NAME, "lost", refused.get() + number(settled, "lost"), "alarms", "= 0"));
    }

    /** How many of them were not taken. */
    private static int raise(PosbonClient client, StormCity city, List<Integer> numbers) {
        try {
            if (numbers.size() == 1) {
                client.alarms().raise(city.alarm(numbers.getFirst()));
                return 0;
            }
            return (int) client.alarms().raiseAll(numbers.stream().map(city::alarm).toList()).stream().filter(raised -> raised.alarm() == null).count();
        } catch (PosbonException e) {
            LOG.warn("refused", e);
            return numbers.size();
        }
    }

    private static double number(Map<String, String> measured, String name) {
        return Double.parseDouble(measured.getOrDefault(name, "NaN"));
    }
}
