package uz.posbon.workstation.boot;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** An executor that takes nothing any more once it is closed, without a word: views may still ask while the window goes. */
final class Workers implements Executor, AutoCloseable {
    private final ExecutorService threads;

    Workers(ExecutorService threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            if (!threads.isShutdown()) {
                throw e;
            }
        }
    }

    /** Finishes what was taken, as long as that is short; what blocks is interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
