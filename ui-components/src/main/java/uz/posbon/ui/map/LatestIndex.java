package uz.posbon.ui.map;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.DelayedExecutor;

/**
 * Indexes what is newest in the background, one at a time: lists that were overtaken meanwhile are never looked at, changes that came
 * meanwhile are taken together. A long list that changes without end is indexed with rests in between, because each index is drawn as well: a storm
 * of alarms must leave the machine to its operator. Any thread.
 */
final class LatestIndex {

    /** So few are no burden. */
    private static final int FEW = 2_000;
    /** The rest after an index, in times of what it took; drawing it takes several times as long as making it. */
    private static final int REST = 20;
    private static final long LONGEST_REST = Duration.ofMillis(500).toNanos();

    private final Consumer<SymbolIndex> ready;
    private final Function<Executor, DelayedExecutor> later;
    private final LongSupplier nanoTime;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Object lock = new Object();
    private @Nullable List<MapSymbol> list;
    private Map<String, MapSymbol> changes = new LinkedHashMap<>();
    private SymbolIndex last = SymbolIndex.EMPTY;
    private volatile @Nullable MapThreads threads;
    private volatile Duration rest = Duration.ZERO;
    private volatile long rested;

    /** What is to be done to the last index. */
    private record Work(@Nullable List<MapSymbol> list, Collection<MapSymbol> changes) {

        SymbolIndex from(SymbolIndex before) {
            SymbolIndex start = list == null ? before : new SymbolIndex(list);
            return changes.isEmpty() ? start : start.with(changes);
        }
    }

    /**
     * @param ready called on the FX thread
     * @param later how to wait for a turn on an executor
     * @param nanoTime a clock that never goes back, in nanoseconds
     */
    LatestIndex(Consumer<SymbolIndex> ready, Function<Executor, DelayedExecutor> later, LongSupplier nanoTime) {
        this.ready = ready;
        this.later = later;
        this.nanoTime = nanoTime;
    }

    void start(MapThreads given) {
        threads = given;
        next();
    }

    void put(List<MapSymbol> symbols) {
        synchronized (lock) {
            list = symbols;
            changes.clear();
        }
        next();
    }

    void change(Collection<MapSymbol> symbols) {
        synchronized (lock) {
            symbols.forEach(symbol -> changes.put(symbol.id(), symbol));
        }
        next();
    }

    private void next() {
        MapThreads given = threads;
        if (given != null && due() && busy.compareAndSet(false, true)) {
            Duration left = rest.minusNanos(nanoTime.getAsLong() - rested);
            later.apply(given.background()).execute(() -> work(given), left.isNegative() ? Duration.ZERO : left);
        }
    }

    private boolean due() {
        synchronized (lock) {
            return list != null || !changes.isEmpty();
        }
    }

    private Work take() {
        synchronized (lock) {
            Work work = new Work(list, changes.values());
            list = null;
            changes = new LinkedHashMap<>();
            return work;
        }
    }

    private void work(MapThreads given) {
        try {
            long begun = nanoTime.getAsLong();
            SymbolIndex index = take().from(last);
            last = index;
            rested = nanoTime.getAsLong();
            rest = index.count() < FEW ? Duration.ZERO : Duration.ofNanos(Math.min(LONGEST_REST, (rested - begun) * REST));
            given.fx().execute(() -> ready.accept(index));
        } finally {
            busy.set(false);
        }
        next();
    }
}
