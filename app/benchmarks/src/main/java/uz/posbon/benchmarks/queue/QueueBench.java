package uz.posbon.benchmarks.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.ScreenProcess;
import uz.posbon.benchmarks.queue.screen.QueueScreenMain;

/**
 * {@code queue}: a hundred thousand rows and a thousand changes a second, from the picture to the window: how soon a pressed key is seen, how busy
 * the FX thread is, how old what is shown is, and whether anything is lost. Beside it, for a shorter while because it hardly answers, a table as
 * it is usually written.
 */
public final class QueueBench implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(QueueBench.class);
    private static final String NAME = "queue";
    private static final String OURS = "ours";
    private static final int PEER_SECONDS = 15;
    private static final int WARM_SECONDS = 20;

    private final int rows;

    public QueueBench() {
        this(100_000);
    }

    QueueBench(int rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BenchOptions options, Consumer<Figure> figures) throws Exception {
        int seconds = Integer.parseInt(options.settings().getOrDefault("seconds", "60"));
        String profile = options.settings().get("profile");
        Map<String, String> ours = measure(OURS, seconds, profile == null ? null : Path.of(profile));
        Map<String, String> peer = measure("plain", Math.min(seconds, PEER_SECONDS), null);
        beside(figures, "select_p99_ms", "select_p99", ours, peer, "ms", "<= 100");
        beside(figures, "select_p50_ms", "select_p50", ours, peer, "ms", null);
        beside(figures, "fx_busy", "fx_busy", ours, peer, "share", "<= 0.20");
        beside(figures, "fx_longest_ms", "fx_longest", ours, peer, "ms", "<= 100");
        beside(figures, "age_p99_ms", "age_p99", ours, peer, "ms", "<= 250");
        beside(figures, "age_p50_ms", "age_p50", ours, peer, "ms", null);
        figures.accept(Figure.of(NAME, "changes_per_s", number(ours, "changes") / seconds, "changes/s", null));
        figures.accept(Figure.of(NAME, "selections", number(ours, "selections"), "keys", null));
        figures.accept(Figure.of(NAME, "lost", number(ours, "lost"), "rows", "= 0"));
    }

    private Map<String, String> measure(String list, int seconds, @Nullable Path profile) throws IOException, InterruptedException {
        try (ScreenProcess screen = ScreenProcess.start(QueueScreenMain.class, List.of(list, Integer.toString(rows)), profile)) {
            if (list.equals(OURS)) {
                // A desk has been in use for a while: what a JVM does in its first seconds is not what is measured. The peer would no longer answer.
                screen.order("begin");
                TimeUnit.SECONDS.sleep(WARM_SECONDS);
                screen.order("end");
            }
            screen.order("begin");
            TimeUnit.SECONDS.sleep(seconds);
            Map<String, String> measured = new HashMap<>(screen.order("end"));
            LOG.info("{}: {}", list, measured);
            if (list.equals(OURS)) {
                measured.putAll(screen.order("lost"));
            }
            return measured;
        }
    }

    private static double number(Map<String, String> measured, String name) {
        return Double.parseDouble(measured.getOrDefault(name, "NaN"));
    }

    private static void beside(
            Consumer<Figure> figures, String metric, String name, Map<String, String> ours, Map<String, String> peer, String unit, @Nullable String goal) {
        figures.accept(Figure.overFloor(NAME, metric, number(ours, name), number(peer, name), unit, goal));
    }
}
