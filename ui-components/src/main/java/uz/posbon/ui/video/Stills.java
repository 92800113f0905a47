package uz.posbon.ui.video;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Who waits for a whole picture. Asked from any thread, answered by the one that decodes. */
final class Stills {

    private final Queue<CompletableFuture<Still>> asked = new ConcurrentLinkedQueue<>();

    CompletableFuture<Still> ask() {
        CompletableFuture<Still> answer = new CompletableFuture<>();
        asked.add(answer);
        return answer;
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    void answer(Frame frame) {
        for (CompletableFuture<Still> next = asked.poll(); next != null; next = asked.poll()) {
            try {
                next.complete(Still.of(frame));
            } catch (RuntimeException e) {
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
