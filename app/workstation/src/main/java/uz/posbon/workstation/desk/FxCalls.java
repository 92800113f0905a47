package uz.posbon.workstation.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Calls into the FX thread that are waited for. Not to be made on the FX thread itself. */
record FxCalls(Executor fx) {
    <T> T get(Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        fx.execute(() -> {
            try {
                done.complete(task.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    void run(Runnable task) {
        get(() -> {
            task.run();
            return true;
        });
    }
}
