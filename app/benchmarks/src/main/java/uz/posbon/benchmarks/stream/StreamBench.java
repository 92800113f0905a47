package uz.posbon.benchmarks.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.Median;
import uz.posbon.benchmarks.stream.Frames.Frame;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.internal.json.EventDecoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.stream.PictureState;

/**
 * {@code stream}: how many events a desk decodes and folds into its picture each second on one core, beside the floor:
 * the same bytes parsed by Jackson into the same records, in the same run. Rounds of both alternate, so that a slow
 * moment of the machine hits both; medians are compared.
 */
public final class StreamBench implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(StreamBench.class);
    private static final int INCIDENTS = 2_000;
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 25;
    private static final Instant BEGIN = Instant.parse("2026-11-24T04:00:00Z");

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public void run(BenchOptions options, Consumer<Figure> figures) {
        List<Frame> frames = new Frames().of(Shift.events(INCIDENTS, BEGIN));
        LOG.info("{} frames of {} bytes on average", frames.size(),
                frames.stream().mapToInt(f -> f.bytes().length).sum() / frames.size());
        EventDecoder decoder = new EventDecoder(new PosbonJson());
        List<Double> folded = new ArrayList<>();
        List<Double> parsed = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double floor = perSecond(frames, StreamBench::parse);
            double value = perSecond(frames, all -> fold(decoder, all));
            if (round >= WARM_UP) {
                parsed.add(floor);
                folded.add(value);
            }
        }
        double value = Median.of(folded);
        double floor = Median.of(parsed);
        figures.accept(Figure.overFloor(name(), "events_per_s", value, floor, "events/s", null));
        figures.accept(Figure.overFloor(name(), "fold_ratio", value / floor, 1, "ratio", ">= 0.6"));
    }

    private static double perSecond(List<Frame> frames, ToLongFunction<List<Frame>> work) {
        long begun = System.nanoTime();
        long last = work.applyAsLong(frames);
        long took = System.nanoTime() - begun;
        if (last != frames.size()) {
            throw new IllegalStateException("read up to event " + last + " of " + frames.size());
        }
        return frames.size() / (took / 1e9);
    }

    private static long parse(List<Frame> frames) {
        long last = 0;
        for (Frame frame : frames) {
            last = frame.parse().envelope().sequence();
        }
        return last;
    }

    private static long fold(EventDecoder decoder, List<Frame> frames) {
        OperationalPicture picture = new OperationalPicture();
        picture.onStart(new PictureState(
                "bench", 0, BEGIN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Catalogue.EMPTY, List.of()));
        for (Frame frame : frames) {
            picture.onEvent(decoder.decode(frame.bytes()));
        }
        return picture.snapshot().sequence();
    }
}
