package uz.posbon.ui.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Runs a task after a delay. A test passes one it winds by hand. */
@FunctionalInterface
public interface DelayedExecutor {

    /**
     * Runs the task once, not before the delay has passed.
     *
     * @param delay zero or more
     */
    void execute(Runnable task, Duration delay);

    /** Waits on the JDK's own delay thread and then hands the task to the target; a task without a delay is handed over at once. */
    static DelayedExecutor onto(Executor target) {
        return (task, delay) -> {
            if (delay.isPositive()) {
                CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, target).execute(task);
            } else {
                target.execute(task);
            }
        };
    }
}
