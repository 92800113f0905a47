package uz.posbon.ui.video.wall;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.VideoSource;

/**
 * The tours of one wall. A pinned tile, a tile given to pop-in and a tile with a tour of its own are not touched by the page's tour; a tile's own tour
 * waits while its tile is pinned, given away or hidden; all wait while a tile is enlarged. Knows no scene graph; confined to one thread.
 */
final class TourRuns {

    private final WallSlots slots;
    private final Clock clock;
    private final Function<String, Optional<VideoSource>> resolver;
    private final BooleanSupplier held;
    /** By tile, so that a tour moves with its picture. */
    private final Map<Integer, TourRun> runs = new HashMap<>();
    private @Nullable TourRun page;

    /** @param held whether the operator looks at one tile now and nothing may change */
    TourRuns(WallSlots slots, Clock clock, Function<String, Optional<VideoSource>> resolver, BooleanSupplier held) {
        this.slots = slots;
        this.clock = clock;
        this.resolver = resolver;
        this.held = held;
    }

    /** @param number a slot, or {@link WallTours#PAGE} */
    void start(Tour tour, int number) {
        TourRun run = new TourRun(tour);
        if (number == WallTours.PAGE) {
            page = run;
        } else {
            runs.put(slots.get(number).tile(), run);
        }
        step(number, 1);
    }

    /** Steps by hand, 1 on or -1 back; a pinned tile stays as it is. */
    void step(int number, int by) {
        TourRun run = run(number);
        if (run == null) {
            return;
        }
        OptionalInt next = run.next(by, this::playable);
        if (number == WallTours.PAGE) {
            showPage(run, next);
        } else if (!slots.get(number).pinned()) {
            showTile(run, next, number);
        }
    }

    void pause(int number, boolean paused) {
        TourRun run = run(number);
        if (run != null) {
            run.pause(paused, clock.instant());
        }
    }

    /** The pictures of the last step stay. */
    void stop(int number) {
        if (number == WallTours.PAGE) {
            page = null;
        } else {
            runs.remove(slots.get(number).tile());
        }
    }

    void stopAll() {
        page = null;
        runs.clear();
    }

    boolean any() {
        return page != null || !runs.isEmpty();
    }

    /** The operator put something here himself: this tile's tour ends, and the page's waits for him. */
    void taken(int number) {
        if (runs.remove(slots.get(number).tile()) == null && page != null && !slots.get(number).pinned() && !slots.get(number).follow()) {
            page.pause(true, clock.instant());
        }
    }

    /** Shows what is due; true when something changed. */
    boolean tick() {
        Instant now = clock.instant();
        boolean changed = false;
        for (Map.Entry<Integer, TourRun> entry : runs.entrySet()) {
            int number = slots.slotOf(entry.getKey());
            if (waits(entry.getValue(), number)) {
                entry.getValue().linger(now);
            } else if (entry.getValue().due(now)) {
                showTile(entry.getValue(), entry.getValue().next(1, this::playable), number);
                changed = true;
            }
        }
        if (page != null && waits(page)) {
            page.linger(now);
        } else if (page != null && page.due(now)) {
            showPage(page, page.next(1, this::playable));
            changed = true;
        }
        return changed;
    }

    /** What will be shown where within a moment, to be opened before its turn. */
    Map<Integer, VideoSource> upcoming() {
        Instant now = clock.instant();
        Map<Integer, VideoSource> sources = new HashMap<>();
        runs.forEach((tile, run) -> {
            int number = slots.slotOf(tile);
            if (!waits(run, number) && run.nearlyDue(now)) {
                run.next(1, this::playable).ifPresent(next -> sources.put(number, known(run.ids(next)).getFirst()));
            }
        });
        TourRun run = page;
        if (run != null && !waits(run) && run.nearlyDue(now)) {
            List<Integer> driven = driven();
            run.next(1, this::playable).ifPresent(next -> {
                for (int i = 0; i < Math.min(driven.size(), run.ids(next).size()); i++) {
                    int number = driven.get(i);
                    resolver.apply(run.ids(next).get(i)).ifPresent(source -> sources.put(number, source));
                }
            });
        }
        return sources;
    }

    /** The tour that drives a slot: its own, else the page's. */
    @Nullable TourStatus status(int number) {
        TourRun own = runs.get(slots.get(number).tile());
        if (own != null) {
            return own.status();
        }
        return page == null || !driven().contains(number) ? null : page.status();
    }

    /** The tour started on this slot, or on the page, itself. */
    @Nullable TourStatus own(int number) {
        TourRun run = run(number);
        return run == null ? null : run.status();
    }

    private @Nullable TourRun run(int number) {
        return number == WallTours.PAGE ? page : runs.get(slots.get(number).tile());
    }

    private boolean waits(TourRun run) {
        return run.paused() || held.getAsBoolean();
    }

    private boolean waits(TourRun run, int number) {
        return waits(run) || number > slots.count() || slots.get(number).pinned() || slots.get(number).follow();
    }

    private List<Integer> driven() {
        return slots.numbers()
                .filter(number -> !slots.get(number).pinned() && !slots.get(number).follow() && !runs.containsKey(slots.get(number).tile()))
                .boxed()
                .toList();
    }

    private boolean playable(List<String> ids) {
        return !known(ids).isEmpty();
    }

    private List<VideoSource> known(List<String> ids) {
        return ids.stream().flatMap(id -> resolver.apply(id).stream()).toList();
    }

    /** Without a known camera the old picture stays until the next turn. */
    private void showTile(TourRun run, OptionalInt next, int number) {
        next.ifPresentOrElse(
                step -> {
                    run.show(step, clock.instant());
                    slots.fill(List.of(number), known(run.ids(step)).subList(0, 1));
                },
                () -> run.linger(clock.instant()));
    }

    private void showPage(TourRun run, OptionalInt next) {
        next.ifPresentOrElse(
                step -> {
                    run.show(step, clock.instant());
                    List<String> ids = run.ids(step);
                    List<Integer> driven = driven();
                    List<@Nullable VideoSource> sources = new ArrayList<>();
                    for (int i = 0; i < driven.size(); i++) {
                        sources.add(i < ids.size() ? resolver.apply(ids.get(i)).orElse(null) : null);
                    }
                    slots.fill(driven, sources);
                },
                () -> run.linger(clock.instant()));
    }
}
