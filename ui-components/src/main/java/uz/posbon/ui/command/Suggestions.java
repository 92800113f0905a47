package uz.posbon.ui.command;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Asks the source off the FX thread; an answer to an older question than the last is dropped. Confined to the FX thread. */
final class Suggestions {

    /** What came back for which text. */
    record Answer(String text, List<Completion> completions, Preview preview) {}

    private final CommandSource source;
    private final Executor work;
    private final Executor fx;
    private final Consumer<Answer> sink;
    private long asked;

    Suggestions(CommandSource source, Executor work, Executor fx, Consumer<Answer> sink) {
        this.source = source;
        this.work = work;
        this.fx = fx;
        this.sink = sink;
    }

    void ask(String text, int caret) {
        long question = ++asked;
        work.execute(() -> {
            Answer answer = new Answer(text, source.complete(text, caret), source.preview(text));
            fx.execute(() -> {
                if (question == asked) {
                    sink.accept(answer);
                }
            });
        });
    }

    /** Drops whatever is under way. */
    void forget() {
        asked++;
    }
}
