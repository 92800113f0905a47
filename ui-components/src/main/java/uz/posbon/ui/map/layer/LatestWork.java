package uz.posbon.ui.map.layer;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.MapThreads;

/** Does one kind of work in the background for whatever was given last; what was overtaken meanwhile is never looked at. Any thread. */
final class LatestWork<I, O> {

    private final Function<I, O> work;
    private final Consumer<O> ready;
    private final AtomicReference<@Nullable I> newest = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable MapThreads threads;

    /** The consumer is called on the FX thread. */
    LatestWork(Function<I, O> work, Consumer<O> ready) {
        this.work = work;
        this.ready = ready;
    }

    void start(MapThreads given) {
        threads = given;
        next();
    }

    void put(I input) {
        newest.set(input);
        next();
    }

    private void next() {
        MapThreads given = threads;
        if (given != null && newest.get() != null && busy.compareAndSet(false, true)) {
            given.background().execute(() -> run(given));
        }
    }

    private void run(MapThreads given) {
        try {
            I input = newest.getAndSet(null);
            if (input != null) {
                O output = work.apply(input);
                given.fx().execute(() -> ready.accept(output));
            }
        } finally {
            busy.set(false);
        }
        next();
    }
}
