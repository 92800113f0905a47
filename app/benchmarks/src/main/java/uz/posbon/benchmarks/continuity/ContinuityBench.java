package uz.posbon.benchmarks.continuity;

import java.util.function.Consumer;
import uz.posbon.benchmarks.BenchOptions;
import uz.posbon.benchmarks.Benchmark;
import uz.posbon.benchmarks.Figure;
import uz.posbon.benchmarks.Footprint;
import uz.posbon.benchmarks.Growth;
import uz.posbon.benchmarks.TemporaryFolder;

/**
 * {@code continuity}: a real backend process, a proxy with faults before it, two desks' pictures, three who work, and a workstation in a process
 * of its own that types into its outbox, through sequences of faults that a seed chooses (cut, freeze, half-open, delay, corrupt, overtake, kill -9 of the
 * backend or the workstation). A sequence is mostly waiting, so that several such rooms go through them at once. After each, nothing may be lost or done twice, and all pictures have to be the backend's.
 */
public final class ContinuityBench implements Benchmark {
    private static final String NAME = "continuity";
    private static final String SEQUENCES = "500";
    private static final String ROOMS = "3";
    private static final int GAP = 100_000;
    private static final int HOURS = 24;

    private final int gap;
    private final int hours;

    public ContinuityBench() {
        this(GAP, HOURS);
    }

    /** With a gap of so many events and a day of so many hours unless something else is asked for; 0 leaves them out. */
    ContinuityBench(int gap, int hours) {
        this.gap = gap;
        this.hours = hours;
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
        int day = Integer.parseInt(options.settings().getOrDefault("hours", Integer.toString(hours)));
        int rooms = Integer.parseInt(options.settings().getOrDefault("rooms", ROOMS));
        if (sequences > 0) {
            report(new Rounds(seed, sequences).in(rooms), sequences, figures);
        }
        try (TemporaryFolder folder = TemporaryFolder.create("posbon-continuity")) {
            if (missed > 0) {
                gap(folder, missed, figures);
            }
            if (day > 0) {
                report(Day.of(folder.path(), day), day, figures);
            }
        }
    }

    private static void gap(TemporaryFolder folder, int missed, Consumer<Figure> figures) throws Exception {
        try (Room room = Room.open(folder.path())) {
            Gap.Measured measured = Gap.measure(room, missed);
            figures.accept(Figure.of(NAME, "gap_events", missed, "events", null));
            figures.accept(Figure.of(NAME, "gap_live_s", measured.live(), "s", "<= 3"));
            figures.accept(Figure.of(NAME, "gap_caught_up_s", measured.caughtUp(), "s", null));
        }
    }

    private static void report(Day.Marks marks, int hours, Consumer<Figure> figures) {
        figures.accept(Figure.of(NAME, "day_hours", hours, "hours", "= 24"));
        figures.accept(Figure.of(NAME, "day_events", marks.events(), "events", null));
        figures.accept(Figure.of(NAME, "heap_growth", Growth.of(marks.desk(), Footprint::heap), "ratio", "<= 1.05"));
        figures.accept(Figure.of(NAME, "threads_growth", Growth.of(marks.desk(), Footprint::threads), "ratio", "<= 1"));
        figures.accept(Figure.of(NAME, "descriptors_growth", Growth.of(marks.desk(), Footprint::descriptors), "ratio", "<= 1"));
        figures.accept(Figure.of(NAME, "backend_heap_growth", Growth.of(marks.backend(), Footprint::heap), "ratio", "<= 1.05"));
        figures.accept(Figure.of(NAME, "backend_threads_growth", Growth.of(marks.backend(), Footprint::threads), "ratio", "<= 1"));
        figures.accept(Figure.of(NAME, "backend_descriptors_growth", Growth.of(marks.backend(), Footprint::descriptors), "ratio", "<= 1"));
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
