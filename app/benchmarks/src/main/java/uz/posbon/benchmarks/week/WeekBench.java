package uz.posbon.benchmarks.week;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BackendProcess;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.TemporaryFolder;
import uz.posbon.sdk.PosbonClient;

/** {@code week}: real dispatching goes through the public API and is read back; nothing may be lost, doubled or different. */
public final class WeekBench implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(WeekBench.class);
    private static final int SENDERS = 8;
    private static final String NONE = "= 0";

    @Override
    public String name() {
        return "week";
    }

    @Override
    public void run(BenchOptions options, Consumer<Figure> figures) throws Exception {
        if (options.files().isEmpty()) {
            throw new IOException("week needs --file FILE");
        }
        for (Path file : options.files()) {
            List<CallRow> rows = CallFile.read(file);
            URI backend = options.backend();
            Path tokenFile = options.tokenFile();
            if (backend != null && tokenFile != null) {
                replay(rows, backend, Files.readString(tokenFile).strip()).forEach(figures);
            } else {
                try (TemporaryFolder data = TemporaryFolder.create("posbon-week");
                        BackendProcess process = BackendProcess.start(data.path())) {
                    replay(rows, process.address(), process.token()).forEach(figures);
                }
            }
        }
    }

    private List<Figure> replay(List<CallRow> rows, URI address, String token) {
        String replay = UUID.randomUUID().toString();
        WeekPlan plan = WeekPlanner.plan(rows, replay);
        try (PosbonClient client = PosbonClient.builder().address(address).token(token).operator("week").build();
                ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            prepare(client, plan);
            LOG.info("sending {} commands of {} rows", plan.steps().size(), plan.rows());
            long begun = System.nanoTime();
            List<String> refused = new Replay(client.incidents(), senders).run(plan.steps());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            refused.stream().limit(20).forEach(refusal -> LOG.warn("refused: {}", refusal));
            LOG.info("sent in {} s, {} refused; reading back", took.toSeconds(), refused.size());
            Tally tally = Comparison.compare(plan.expected().values(), ReadBack.read(client.incidents(), replay));
            tally.remarks().forEach(LOG::warn);
            double perSecond = plan.steps().size() / (took.toNanos() / 1e9);
            return List.of(
                    Figure.of(name(), "rows", plan.rows(), "rows", null),
                    Figure.of(name(), "lost", tally.lost(), "facts", NONE),
                    Figure.of(name(), "doubled", tally.doubled(), "facts", NONE),
                    Figure.of(name(), "different", tally.different(), "facts", NONE),
                    Figure.of(name(), "commands_per_s", perSecond, "commands/s", null));
        }
    }

    static void prepare(PosbonClient client, WeekPlan plan) {
        client.catalogue().put(plan.agency());
        plan.types().forEach(type -> client.catalogue().put(type));
        plan.units().forEach((id, unit) -> client.units().register(id, unit));
    }
}
