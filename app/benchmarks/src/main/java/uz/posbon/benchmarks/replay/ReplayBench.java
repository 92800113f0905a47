package uz.posbon.benchmarks.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.Median;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.benchmarks.TemporaryFolder;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.recording.Recording;
import uz.posbon.sdk.recording.Replay;

/**
 * {@code replay}: a recorded day of 1,000,000 durable events and 10,000,000 positions: how large its file is, how long it takes to open it and to go
 * anywhere in it, and how fast it plays on one core. The pictures sought are compared with ones folded from the start while the day was written.
 */
public final class ReplayBench implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayBench.class);
    private static final Duration DAY = Duration.ofHours(24);
    /** Each is told by nineteen events. */
    private static final int CASES = 52_700;
    private static final int PER_CASE = 190;
    private static final int PICTURES = 40;
    private static final int OPENINGS = 20;
    private static final int SEEKS = 300;
    private static final int WARM_UP = 30;
    private static final Duration PLAYED = Duration.ofHours(2);
    /** What a twentieth of a second is at 64 times the speed. */
    private static final Duration TICK = Duration.ofMillis(3200);

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public void run(BenchOptions options, Consumer<Figure> figures) throws Exception {
        String part = options.settings().getOrDefault("part", "all");
        if (!part.equals("recording")) {
            try (TemporaryFolder folder = TemporaryFolder.create("posbon-session")) {
                SessionBench.run(name(), folder.path().resolve("session"), figures);
            }
        }
        if (!part.equals("session")) {
            recording(options, figures);
        }
    }

    private void recording(BenchOptions options, Consumer<Figure> figures) throws IOException {
        int cases = Integer.parseInt(options.settings().getOrDefault("incidents", Integer.toString(CASES)));
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-replay")) {
            Path file = folder.path().resolve("day" + RecordingFiles.ENDING);
            long begun = System.nanoTime();
            Day.Written day = Day.write(file, DAY, cases, (long) cases * PER_CASE, PICTURES);
            LOG.info("{} events and {} positions written in {} s", day.info().events(), day.info().positions(), (System.nanoTime() - begun) / 1_000_000_000);
            figures.accept(Figure.of(name(), "events", day.info().events(), "events", null));
            figures.accept(Figure.of(name(), "positions", day.info().positions(), "positions", null));
            figures.accept(Figure.overFloor(name(), "file_mb", Files.size(file) / 1e6, day.bytes() / 1e6, "MB", "<= 300"));
            open(file, figures);
            try (Recording recording = new RecordingFiles().open(file)) {
                seek(recording, day, figures);
                play(recording, figures);
            }
        }
    }

    private void open(Path file, Consumer<Figure> figures) throws IOException {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            long begun = System.nanoTime();
            try (Recording recording = new RecordingFiles().open(file)) {
                recording.replay();
                took.add((System.nanoTime() - begun) / 1e6);
            }
        }
        figures.accept(Figure.of(name(), "open_first_ms", took.getFirst(), "ms", "<= 1000"));
        figures.accept(Figure.of(name(), "open_ms", Median.of(took), "ms", "<= 1000"));
    }

    private void seek(Recording recording, Day.Written day, Consumer<Figure> figures) throws IOException {
        Replay replay = recording.replay();
        Random random = new Random(3);
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < WARM_UP + SEEKS; i++) {
            Instant moment = recording.info().from().plusMillis(random.nextLong(DAY.toMillis()));
            long begun = System.nanoTime();
            replay.seek(moment);
            replay.picture().snapshot();
            if (i >= WARM_UP) {
                took.add((System.nanoTime() - begun) / 1e6);
            }
        }
        long unequal = 0;
        for (Map.Entry<Instant, Picture> seen : day.seen().entrySet()) {
            replay.seek(seen.getKey());
            unequal += same(replay.picture().snapshot(), seen.getValue()) ? 0 : 1;
        }
        figures.accept(Figure.of(name(), "seek_p50_ms", Median.of(took), "ms", null));
        figures.accept(Figure.of(name(), "seek_p99_ms", Percentile.of(took, 0.99), "ms", "<= 200"));
        figures.accept(Figure.of(name(), "seek_compared", day.seen().size(), "pictures", null));
        figures.accept(Figure.of(name(), "seek_unequal", unequal, "pictures", "= 0"));
    }

    private void play(Recording recording, Consumer<Figure> figures) throws IOException {
        Replay replay = recording.replay();
        Instant from = recording.info().from().plus(Duration.ofHours(10));
        replay.seek(from);
        List<Double> ticks = new ArrayList<>();
        long begun = System.nanoTime();
        for (Instant at = from; at.isBefore(from.plus(PLAYED)); at = at.plus(TICK)) {
            long tick = System.nanoTime();
            replay.advance(at);
            replay.picture().snapshot();
            ticks.add((System.nanoTime() - tick) / 1e6);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        figures.accept(Figure.of(name(), "max_speed", PLAYED.toSeconds() / seconds, "times", ">= 64"));
        figures.accept(Figure.of(name(), "tick_p99_ms", Percentile.of(ticks, 0.99), "ms", "<= 50"));
    }

    private static boolean same(Picture one, Picture other) {
        return one.sequence() == other.sequence() && Objects.equals(one.time(), other.time())
                && one.alarms().equals(other.alarms()) && one.incidents().equals(other.incidents()) && one.assignments().equals(other.assignments())
                && one.units().equals(other.units()) && one.positions().equals(other.positions()) && one.shifts().equals(other.shifts())
                && one.incidents().keySet().stream().allMatch(id -> one.log(id).equals(other.log(id)));
    }
}
