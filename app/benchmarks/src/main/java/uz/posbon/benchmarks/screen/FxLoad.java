package uz.posbon.benchmarks.screen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** How busy the FX thread is, and the longest it took nothing: a task is handed to it a hundred times a second and has to come back. */
public final class FxLoad implements AutoCloseable {
    private static final int EVERY_MILLIS = 10;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread asking;
    private final long fxThread;
    private final long begun = System.nanoTime();
    private final long cpuBefore;
    private volatile long longest;

    private FxLoad(long fxThread) {
        this.fxThread = fxThread;
        cpuBefore = threads.getThreadCpuTime(fxThread);
        asking = Thread.ofPlatform().name("fx-load").daemon().start(this::ask);
    }

    /** Starts; not on the FX thread. */
    public static FxLoad begin() {
        CompletableFuture<Long> id = new CompletableFuture<>();
        Platform.runLater(() -> id.complete(Thread.currentThread().threadId()));
        return new FxLoad(id.join());
    }

    private void ask() {
        Semaphore answered = new Semaphore(0);
        try {
            while (true) {
                long asked = System.nanoTime();
                Platform.runLater(answered::release);
                // Whoever never answers is seen, too.
                while (!answered.tryAcquire(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    longest = Math.max(longest, System.nanoTime() - asked);
                }
                longest = Math.max(longest, System.nanoTime() - asked);
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Share of one processor since it began. */
    public double busy() {
        return (threads.getThreadCpuTime(fxThread) - cpuBefore) / (double) (System.nanoTime() - begun);
    }

    /** Longest wait for the FX thread so far, in milliseconds. */
    public double longestMillis() {
        return longest / 1e6;
    }

    @Override
    public void close() {
        asking.interrupt();
    }
}
