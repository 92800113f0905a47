package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.training.JoinLine;
import uz.posbon.workstation.trainer.SessionOpening;
import uz.posbon.workstation.words.Phrase;

/**
 * Desks of training sessions that were opened from this desk, each a process of its own with data of its own: what is learnt has no way to what is worked
 * with. They stay when this desk is closed, as others work in them. Thread-safe.
 */
final class SessionsBeside implements SessionOpening {
    private static final Logger LOG = LoggerFactory.getLogger(SessionsBeside.class);

    private final Options options;
    private final AtomicInteger opened = new AtomicInteger();
    private volatile BiConsumer<String, Phrase> notice = (part, sentence) -> { };

    /** @param options of this desk */
    SessionsBeside(Options options) {
        this.options = options;
    }

    /** Where it is said that one came to nothing. */
    void onNotice(BiConsumer<String, Phrase> said) {
        notice = said;
    }

    @Override
    public Optional<Phrase> hold(String scenario, String language) throws IOException {
        Optional<Phrase> wrong = TrainingScenarios.wrong(scenario);
        if (wrong.isEmpty()) {
            open(language, "--train", Files.exists(Path.of(scenario)) ? Path.of(scenario).toAbsolutePath().toString() : scenario);
        }
        return wrong;
    }

    @Override
    public void join(JoinLine line, String language) throws IOException {
        open(language, "--join", line.toString());
    }

    private void open(String language, String kind, String what) throws IOException {
        Path data = Files.createDirectories(options.data().resolve("training"));
        Path log = data.resolve("said-" + opened.incrementAndGet());
        Process process = ThisProgram.start(options, data, language, log, List.of(kind, what));
        LOG.info("a desk of a training session runs as process {}, and writes to {}", process.pid(), log);
        process.onExit().thenAccept(ended -> {
            if (ended.exitValue() != 0) {
                notice.accept("training", Phrase.of("verb.train.failed", "why", ThisProgram.lastWords(log)));
            }
        });
    }
}
