package uz.posbon.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.continuity.ContinuityBench;
import uz.posbon.benchmarks.map.MapBench;
import uz.posbon.benchmarks.queue.QueueBench;
import uz.posbon.benchmarks.replay.ReplayBench;
import uz.posbon.benchmarks.storm.StormBench;
import uz.posbon.benchmarks.stream.StreamBench;
import uz.posbon.benchmarks.video.VideoBench;
import uz.posbon.benchmarks.wall.WallBench;
import uz.posbon.benchmarks.week.WeekBench;

/** The harness: runs benchmarks by name and prints one JSON line for each figure. */
public final class Bench {
    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    private static final int WRONG_USE = 2;

    private final Map<String, Benchmark> benchmarks;
    private final PrintStream figures;

    Bench(List<Benchmark> benchmarks, PrintStream figures) {
        this.benchmarks = benchmarks.stream().collect(Collectors.toMap(Benchmark::name, Function.identity()));
        this.figures = figures;
    }

    public static void main(String[] arguments) {
        // Figures go to the raw stream: whatever a library prints must not stand between them.
        PrintStream figures = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Bench(List.of(new StreamBench(), new MapBench(), new QueueBench(), new StormBench(), new VideoBench(), new WeekBench(), new ContinuityBench(), new WallBench(), new ReplayBench()), figures).run(arguments));
    }

    /** The exit status: 0 when every benchmark ran, whatever it measured. */
    int run(String... arguments) {
        BenchOptions options;
        try {
            options = BenchOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            LOG.error("{}", e.getMessage());
            return WRONG_USE;
        }
        int status = 0;
        for (String name : options.names()) {
            Benchmark benchmark = benchmarks.get(name);
            if (benchmark == null) {
                LOG.error("no benchmark {}; there are {}", name, benchmarks.keySet().stream().sorted().toList());
                status = WRONG_USE;
            } else if (!ran(benchmark, options)) {
                status = 1;
            }
        }
        return status;
    }

    private boolean ran(Benchmark benchmark, BenchOptions options) {
        try {
            benchmark.run(options, figure -> figures.println(figure.line()));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.error("{} was interrupted", benchmark.name());
        } catch (Exception e) {
            LOG.error("{} could not run: {}", benchmark.name(), e.getMessage());
            LOG.debug("{} failed", benchmark.name(), e);
        }
        return false;
    }
}
