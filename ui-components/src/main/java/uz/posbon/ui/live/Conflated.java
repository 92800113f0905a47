package uz.posbon.ui.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The latest value wins: any thread offers, the sink hears the newest value at most so many times a second.
 *
 * <p>For state only; two occurrences are never one. A value offered last is always delivered. The next delivery is scheduled only after this one
 * ran, so a slow sink slows itself down and never builds a queue.
 *
 * @param <T> immutable values
 */
public final class Conflated<T> {

    private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final DelayedExecutor executor;
    private final Pace pace;
    private final Consumer<? super T> sink;

    /**
     * @param executor where the sink runs, one task at a time
     * @param nanoTime a clock that never goes back, in nanoseconds
     * @param perSecond most deliveries in a second, 1 or more
     * @param sink receives the values, never two at once
     */
    public Conflated(DelayedExecutor executor, LongSupplier nanoTime, int perSecond, Consumer<? super T> sink) {
        this.executor = executor;
        this.pace = new Pace(perSecond, nanoTime);
        this.sink = sink;
    }

    /** Delivers on the FX thread. */
    public static <T> Conflated<T> onFx(int perSecond, Consumer<? super T> sink) {
        return new Conflated<>(DelayedExecutor.onto(new FxExecutor()), System::nanoTime, perSecond, sink);
    }

    /** Takes a value; from any thread, never blocks. */
    public void offer(T value) {
        latest.set(value);
        schedule();
    }

    /**
     * Takes a value that must not wait for its turn: it is delivered as soon as the executor comes to it, and is the latest of those offered before.
     * From any thread, never blocks.
     */
    public void offerAtOnce(T value) {
        latest.set(value);
        executor.execute(this::deliver, Duration.ZERO);
    }

    private void deliver() {
        // Nothing is left where the value went with a delivery that was due, or a newer one has.
        T value = latest.getAndSet(null);
        if (value != null) {
            pace.begun();
            try {
                sink.accept(value);
            } finally {
                pace.ended();
            }
        }
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            executor.execute(this::drain, pace.untilNext());
        }
    }

    private void drain() {
        // Taken and cleared in one step: a value offered from here on is seen by the check at the end.
        T value = latest.getAndSet(null);
        pace.begun();
        try {
            if (value != null) {
                sink.accept(value);
            }
        } finally {
            pace.ended();
            scheduled.set(false);
            if (latest.get() != null) {
                schedule();
            }
        }
    }
}
