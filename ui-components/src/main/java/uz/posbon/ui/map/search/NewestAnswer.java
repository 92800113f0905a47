package uz.posbon.ui.map.search;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers the newest question, one at a time, off the FX thread: questions overtaken while another is answered are never looked at, and an
 * answer to any but the newest is dropped. Ask on the FX thread.
 */
final class NewestAnswer {

    private record Asked(long number, Supplier<SearchAnswer> question) {}

    private final AtomicReference<@Nullable Asked> newest = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Executor work;
    private final Executor fx;
    private final Consumer<SearchAnswer> sink;
    private long asked;

    /** @param sink hears answers on the FX thread */
    NewestAnswer(Executor work, Executor fx, Consumer<SearchAnswer> sink) {
        this.work = work;
        this.fx = fx;
        this.sink = sink;
    }

    void ask(Supplier<SearchAnswer> question) {
        newest.set(new Asked(++asked, question));
        next();
    }

    /** Drops whatever is under way. */
    void forget() {
        asked++;
        newest.set(null);
    }

    private void next() {
        if (newest.get() != null && busy.compareAndSet(false, true)) {
            work.execute(this::answer);
        }
    }

    private void answer() {
        try {
            Asked mine = newest.getAndSet(null);
            if (mine != null) {
                SearchAnswer answer = mine.question().get();
                fx.execute(() -> {
                    if (mine.number() == asked) {
                        sink.accept(answer);
                    }
                });
            }
        } finally {
            busy.set(false);
        }
        next();
    }
}
