package uz.posbon.ui.map.tiles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.DelayedExecutor;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.MapThreads;

/**
 * The tiles of one source for one map: from memory, from the disk, else asked for once; requests for tiles that left the view are
 * cancelled; what failed is asked for again after a pause. FX thread only; all work is done in the background.
 */
public final class Tiles implements AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_FAILURES_KEPT = 2000;
    /** Enlarged further, an ancestor's picture says nothing. */
    static final int DEEPEST = 5;

    /** When a tile may be asked for again, and why it is not there; where there is none, an ancestor has to stand in. */
    private record Failure(Instant until, int times, Gap gap) {

        boolean absent() {
            return gap == Gap.NOT_FOUND;
        }
    }

    private final TileSource source;
    private final @Nullable TileDisk disk;
    private final TileTone tone;
    private final MapThreads threads;
    private final DelayedExecutor later;
    private final Clock clock;
    private final TileMemory memory;
    private final Map<TileId, TileFlight> flights = new HashMap<>();
    private final Map<TileId, Failure> failures = new HashMap<>();
    private final ReadOnlyObjectWrapper<BackdropState> state = new ReadOnlyObjectWrapper<>(this, "state", new BackdropState.Waiting());
    private Set<TileId> wanted = Set.of();
    private Instant quietUntil = Instant.MIN;
    private Gap quietBecause = Gap.TOO_MANY_REQUESTS;
    private BiConsumer<TileId, int[]> arrived = (tile, pixels) -> {};
    private boolean closed;

    /**
     * Takes over the source.
     *
     * @param disk null to keep nothing; whoever opened it closes it, after this
     * @param memoryBytes pixels held, 256 KiB a tile
     */
    public Tiles(TileSource source, @Nullable TileDisk disk, TileTone tone, long memoryBytes, MapThreads threads, Clock clock) {
        this.source = source;
        this.disk = disk;
        this.tone = tone;
        this.threads = threads;
        this.later = DelayedExecutor.onto(threads.fx());
        this.clock = clock;
        this.memory = new TileMemory(memoryBytes);
    }

    public String attribution() {
        return source.attribution();
    }

    public int closestZoom() {
        return source.closestZoom();
    }

    /** Whether anything of the view can be shown, and why not what cannot. */
    public ReadOnlyObjectProperty<BackdropState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Told of each tile's pixels, premultiplied ARGB, 256 x 256, as they come; the array must not be changed. */
    public void onArrival(BiConsumer<TileId, int[]> listener) {
        arrived = listener;
    }

    /** The pixels, if they are in memory; the array must not be changed. */
    public int @Nullable [] now(TileId tile) {
        return memory.get(tile);
    }

    /** The nearest ancestor in memory, enlarged; null where there is none. */
    public int @Nullable [] placeholder(TileId tile) {
        for (int levels = 1; levels <= Math.min(DEEPEST, tile.zoom()); levels++) {
            int[] ancestor = memory.get(tile.ancestor(levels));
            if (ancestor != null) {
                return TilePicture.enlarge(ancestor, tile, levels);
            }
        }
        return null;
    }

    /** What is in view, the most important first; everything else is not worth waiting for. */
    public void want(Collection<TileId> tiles) {
        wanted = new LinkedHashSet<>(tiles);
        Set<TileId> sought = sought(clock.instant());
        wanted.forEach(memory::get); // what is in view was used last, so it is not what makes room for the rest of the view
        sought.forEach(memory::get);
        flights.entrySet().removeIf(flight -> {
            boolean gone = !wanted.contains(flight.getKey()) && !sought.contains(flight.getKey());
            if (gone) {
                flight.getValue().cancel();
            }
            return gone;
        });
        ask();
        judge(false);
    }

    /** Requests under way. */
    public int underWay() {
        return flights.size();
    }

    @Override
    public void close() {
        closed = true;
        flights.values().forEach(TileFlight::cancel);
        flights.clear();
        wanted = Set.of();
        source.close();
    }

    private void ask() {
        Instant now = clock.instant();
        if (closed || now.isBefore(quietUntil)) {
            return;
        }
        for (TileId tile : sought(now)) {
            if (!memory.has(tile) && !flights.containsKey(tile) && !isResting(tile, now)) {
                launch(tile);
            }
        }
    }

    private Set<TileId> sought(Instant now) {
        Set<TileId> sought = new LinkedHashSet<>();
        wanted.forEach(tile -> sought.add(standIn(tile, now)));
        return sought;
    }

    /** The tile itself, or where the source has none, the nearest ancestor it may have. */
    private TileId standIn(TileId tile, Instant now) {
        TileId found = tile;
        while (isAbsent(found, now) && found.zoom() > 0 && tile.zoom() - found.zoom() < DEEPEST) {
            found = found.ancestor(1);
        }
        return found;
    }

    private boolean isAbsent(TileId tile, Instant now) {
        Failure failure = failures.get(tile);
        return failure != null && failure.absent() && isResting(tile, now) && !memory.has(tile);
    }

    private boolean isResting(TileId tile, Instant now) {
        Failure failure = failures.get(tile);
        return failure != null && now.isBefore(failure.until());
    }

    private void launch(TileId tile) {
        TileFlight[] self = new TileFlight[1];
        TileFlight flight = new TileFlight(tile, source, disk, tone, clock, end -> threads.fx().execute(() -> ended(tile, self[0], end)));
        self[0] = flight;
        flights.put(tile, flight);
        threads.background().execute(flight::start);
    }

    private void ended(TileId tile, TileFlight flight, TileFlight.End end) {
        if (closed) {
            return;
        }
        boolean current = flights.get(tile) == flight;
        switch (end) {
            case TileFlight.End.Landed landed -> {
                memory.put(tile, landed.pixels());
                failures.remove(tile);
                if (current && landed.last()) {
                    flights.remove(tile);
                }
                arrived.accept(tile, landed.pixels());
                judge(false);
            }
            case TileFlight.End.Settled settled -> {
                if (current) {
                    flights.remove(tile);
                }
            }
            case TileFlight.End.Lost lost -> {
                if (current) {
                    flights.remove(tile);
                    rest(tile, lost);
                    ask();
                    judge(true);
                }
            }
        }
    }

    private void rest(TileId tile, TileFlight.End.Lost lost) {
        Instant now = clock.instant();
        Failure before = failures.get(tile);
        int times = before == null ? 1 : before.times() + 1;
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, 8));
        Duration pause = grown.compareTo(LONGEST_PAUSE) > 0 || lost.gap() == Gap.NOT_FOUND ? LONGEST_PAUSE : grown;
        if (failures.size() > MOST_FAILURES_KEPT) {
            failures.clear();
        }
        failures.put(tile, new Failure(now.plus(pause), times, lost.gap()));
        if (lost.pause().isPositive()) {
            quietUntil = now.plus(lost.pause());
            quietBecause = lost.gap();
            flights.values().forEach(TileFlight::cancel);
            flights.clear();
            later.execute(this::ask, lost.pause());
        }
        later.execute(this::ask, pause);
    }

    /**
     * Something in view is shown: fine, but for its holes. Nothing is, and it is known why: say so, as soon as something fails, or at once
     * where nothing is on its way. Otherwise wait and leave things as they are.
     */
    private void judge(boolean failed) {
        Instant now = clock.instant();
        boolean shown = false;
        Gap gap = null;
        for (TileId tile : wanted) {
            boolean there = canShow(tile);
            shown |= there;
            gap = there || gap != null ? gap : whyNot(tile, now);
        }
        if (shown) {
            state.set(new BackdropState.Shown(gap));
        } else if (gap != null && (failed || flights.isEmpty())) {
            state.set(new BackdropState.Missing(gap));
        }
    }

    /** Why neither the tile nor what stands in for it is there; null as long as one of them may still come. */
    private @Nullable Gap whyNot(TileId tile, Instant now) {
        TileId instead = standIn(tile, now);
        if (flights.containsKey(tile) || flights.containsKey(instead)) {
            return null;
        }
        if (now.isBefore(quietUntil)) {
            return quietBecause;
        }
        Failure failure = failures.get(instead);
        return failure != null && isResting(instead, now) ? failure.gap() : null;
    }

    private boolean canShow(TileId tile) {
        for (int levels = 0; levels <= Math.min(DEEPEST, tile.zoom()); levels++) {
            if (memory.has(tile.ancestor(levels))) {
                return true;
            }
        }
        return false;
    }
}
