package uz.posbon.workstation.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.workstation.replay.RecordingOpening;
import uz.posbon.workstation.words.Phrase;

/**
 * Replays that were opened from this desk, each a process of its own: what a replay reads, decodes or fails at costs the desk nothing, and it has no way to
 * the desk's backend. They are closed with the desk. Thread-safe.
 */
final class ReplaysBeside implements RecordingOpening, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReplaysBeside.class);

    private final Options options;
    private final Map<Process, Played> running = new ConcurrentHashMap<>();
    private volatile BiConsumer<String, Phrase> notice = (part, sentence) -> { };

    /** A file as it was when its replay was opened. */
    private record Played(Path file, FileTime written) {
        static Played of(Path file) throws IOException {
            return new Played(file.toAbsolutePath().normalize(), Files.getLastModifiedTime(file));
        }
    }

    /** @param options of this desk */
    ReplaysBeside(Options options) {
        this.options = options;
    }

    /** Where it is said that a replay came to nothing. */
    void onNotice(BiConsumer<String, Phrase> said) {
        notice = said;
    }

    @Override
    public void open(Path file, @Nullable Instant at, String language) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Played played = Played.of(file);
        if (at != null && lead(played, at)) {
            return;
        }
        // Its own folder, as when it is started by hand: what is arranged in a replay must not change the live desk.
        Path data = Files.createDirectories(options.data().resolve("replay"));
        // Two that are open at a time must not write over each other's words.
        Path log = data.resolve(running.isEmpty() ? "said" : "said-" + (running.size() + 1));
        List<String> more = new ArrayList<>(List.of(
                "--replay", file.toAbsolutePath().toString(), "--led", "--films", options.data().resolve("evidence").toAbsolutePath().toString()));
        if (at != null) {
            more.addAll(List.of("--seek", at.toString()));
        }
        Process process = ThisProgram.start(options, data, language, log, more);
        running.put(process, played);
        LOG.info("a replay of {} runs as process {}, and writes to {}", file, process.pid(), log);
        process.onExit().thenAccept(ended -> {
            if (running.remove(ended) != null && ended.exitValue() != 0) {
                notice.accept("replay", Phrase.of("verb.open-recording.failed", "file", file, "why", ThisProgram.lastWords(log)));
            }
        });
    }

    /** A replay of just that file that is open already goes there; false when there is none. */
    private boolean lead(Played played, Instant at) {
        for (Map.Entry<Process, Played> each : running.entrySet()) {
            if (each.getValue().equals(played)) {
                try {
                    OutputStream line = each.getKey().getOutputStream();
                    line.write((at + "\n").getBytes(StandardCharsets.US_ASCII));
                    line.flush();
                    return true;
                } catch (IOException e) {
                    LOG.info("the replay of {} is closing, another one opens", played.file(), e);
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        List<Process> all = List.copyOf(running.keySet());
        // Out of the set first: one that is told to go has not failed.
        running.clear();
        all.forEach(Process::destroy);
    }
}
