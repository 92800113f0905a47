package uz.posbon.ui.map;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Indexes the newest list in the background, one at a time; lists that were overtaken meanwhile are never looked at. */
final class LatestIndex {

    private final Consumer<SymbolIndex> ready;
    private final AtomicReference<@Nullable List<MapSymbol>> newest = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable MapThreads threads;

    /** The consumer is called on the FX thread. */
    LatestIndex(Consumer<SymbolIndex> ready) {
        this.ready = ready;
    }

    void start(MapThreads given) {
        threads = given;
        next();
    }

    void put(List<MapSymbol> symbols) {
        newest.set(symbols);
        next();
    }

    private void next() {
        MapThreads given = threads;
        if (given != null && newest.get() != null && busy.compareAndSet(false, true)) {
            given.background().execute(() -> work(given));
        }
    }

    private void work(MapThreads given) {
        try {
            List<MapSymbol> symbols = newest.getAndSet(null);
            if (symbols != null) {
                SymbolIndex index = new SymbolIndex(symbols);
                given.fx().execute(() -> ready.accept(index));
            }
        } finally {
            busy.set(false);
        }
        next();
    }
}
