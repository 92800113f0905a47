package uz.posbon.ui.video;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Who waits for a whole picture. Asked from any thread, answered by the one that decodes. */
final class Stills {

    /** Seconds. Whoever has given up waiting must not keep a camera decoded that nobody looks at. */
    private static final long PATIENCE = 10;

    private final Queue<CompletableFuture<Still>> asked = new ConcurrentLinkedQueue<>();

    CompletableFuture<Still> ask() {
        CompletableFuture<Still> answer = new CompletableFuture<>();
        asked.add(answer);
        answer.orTimeout(PATIENCE, TimeUnit.SECONDS).whenComplete((still, failure) -> asked.remove(answer));
        return answer;
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    void answer(Frame frame) {
        answer(() -> Still.of(frame));
    }

    void answer(Supplier<Still> made) {
        for (CompletableFuture<Still> next = asked.poll(); next != null; next = asked.poll()) {
            try {
                next.complete(made.get());
            } catch (RuntimeException | OutOfMemoryError e) {
                next.completeExceptionally(e);
            }
        }
    }

    /** There will be no more pictures. */
    void refuse(String why) {
        for (CompletableFuture<Still> next = asked.poll(); next != null; next = asked.poll()) {
            next.completeExceptionally(new IllegalStateException(why));
        }
    }
}
