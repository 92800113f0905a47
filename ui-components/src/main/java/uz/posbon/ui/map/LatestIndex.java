package uz.posbon.ui.map;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Indexes what is newest in the background, one at a time: lists that were overtaken meanwhile are never looked at, changes that came
 * meanwhile are taken together. Any thread.
 */
final class LatestIndex {

    private final Consumer<SymbolIndex> ready;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Object lock = new Object();
    private @Nullable List<MapSymbol> list;
    private Map<String, MapSymbol> changes = new LinkedHashMap<>();
    private SymbolIndex last = SymbolIndex.EMPTY;
    private volatile @Nullable MapThreads threads;

    /** What is to be done to the last index. */
    private record Work(@Nullable List<MapSymbol> list, Collection<MapSymbol> changes) {

        SymbolIndex from(SymbolIndex before) {
            SymbolIndex start = list == null ? before : new SymbolIndex(list);
            return changes.isEmpty() ? start : start.with(changes);
        }
    }

    /** The consumer is called on the FX thread. */
    LatestIndex(Consumer<SymbolIndex> ready) {
        this.ready = ready;
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
            given.background().execute(() -> work(given));
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
            SymbolIndex index = take().from(last);
            last = index;
            given.fx().execute(() -> ready.accept(index));
        } finally {
            busy.set(false);
        }
        next();
    }
}
