package uz.posbon.benchmarks.continuity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.TemporaryFolder;

/**
 * {@code continuity}: a real backend process, a proxy with faults before it, two desks' pictures, three who work, and a workstation in a process
 * of its own that types into its outbox, through sequences of faults that a seed chooses (cut, freeze, half-open, delay, corrupt, kill -9 of the backend
 * or the workstation). After each, nothing may be lost or done twice, and all pictures have to be the backend's.
 */
public final class ContinuityBench implements Benchmark {
    private static final Logger LOG = LoggerFactory.getLogger(ContinuityBench.class);
    private static final String NAME = "continuity";
    private static final String SEQUENCES = "500";
    private static final int GAP = 100_000;

    private final int gap;

    public ContinuityBench() {
        this(GAP);
    }

    /** With a gap of so many events; 0 measures none. */
    ContinuityBench(int gap) {
        this.gap = gap;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(BenchOptions options, Consumer<Figure> figures) throws Exception {
        int sequences = Integer.parseInt(options.settings().getOrDefault("sequences", SEQUENCES));
        int missed = Integer.parseInt(options.settings().getOrDefault("gap", Integer.toString(gap)));
        long seed = Long.parseLong(options.settings().getOrDefault("seed", "1"));
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-continuity");
                Room room = Room.open(folder.path())) {
            report(rounds(room, sequences, seed), sequences, figures);
            if (missed > 0) {
                Gap.Measured measured = Gap.measure(room, missed);
                figures.accept(Figure.of(NAME, "gap_events", missed, "events", null));
                figures.accept(Figure.of(NAME, "gap_live_s", measured.live(), "s", "<= 3"));
                figures.accept(Figure.of(NAME, "gap_caught_up_s", measured.caughtUp(), "s", null));
            }
        }
    }

    private static Outcome rounds(Room room, int sequences, long seed) throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < sequences; i++) {
            Outcome outcome = new Round(room, seed + i).run();
            if (!outcome.isClean()) {
                LOG.error("seed {} shows a fault of ours: {}", seed + i, outcome);
            }
            outcomes.add(outcome);
        }
        return Outcome.of(outcomes);
    }

    private static void report(Outcome all, int sequences, Consumer<Figure> figures) {
        figures.accept(Figure.of(NAME, "sequences", sequences, "sequences", null));
        figures.accept(Figure.of(NAME, "events", all.events(), "events", null));
        figures.accept(Figure.of(NAME, "commands", all.commands(), "commands", null));
        figures.accept(Figure.of(NAME, "events_lost", all.eventsLost(), "events", "= 0"));
        figures.accept(Figure.of(NAME, "events_doubled", all.eventsDoubled(), "events", "= 0"));
        figures.accept(Figure.of(NAME, "commands_lost", all.commandsLost(), "commands", "= 0"));
        figures.accept(Figure.of(NAME, "commands_doubled", all.commandsDoubled(), "commands", "= 0"));
        figures.accept(Figure.of(NAME, "pictures_unequal", all.unequal(), "pictures", "= 0"));
        figures.accept(Figure.of(NAME, "starts_over", all.startsOver(), "times", "= 0"));
        figures.accept(Figure.of(NAME, "loss_shown_max_s", all.lossShown(), "s", "<= 5"));
        figures.accept(Figure.of(NAME, "recover_max_s", all.recover(), "s", "<= 3"));
    }
}
