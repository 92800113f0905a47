package uz.posbon.workstation.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A station that ends what it made, the last first, whatever fails meanwhile. */
abstract class OwningStation implements Station {
    private static final Logger LOG = LoggerFactory.getLogger(OwningStation.class);

    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final List<AutoCloseable> closing = new ArrayList<>();

    /** Closes the part with the station. */
    final <T extends AutoCloseable> T owned(T part) {
        closing.add(part);
        return part;
    }

    /** The window was closed, or the script has run. Any thread. */
    final void end(int status) {
        end.complete(status);
    }

    @Override
    public final int await() throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public final void close() {
        for (AutoCloseable part : closing.reversed()) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("while closing {}", part.getClass().getSimpleName(), e);
            }
        }
        closing.clear();
    }
}
