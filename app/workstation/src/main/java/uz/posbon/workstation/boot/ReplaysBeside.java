package uz.posbon.workstation.boot;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile BiConsumer<String, Phrase> notice = (part, sentence) -> { };

    /** @param options of this desk */
    ReplaysBeside(Options options) {
        this.options = options;
    }

    /** Where it is said that a replay came to nothing. */
    void onNotice(BiConsumer<String, Phrase> said) {
        notice = said;
    }

    @Override
    public void open(Path file, String language) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        // Its own folder, as when it is started by hand: what is arranged in a replay must not change the live desk.
        Path data = Files.createDirectories(options.data().resolve("replay"));
        Path log = data.resolve("said");
        List<String> command = new ArrayList<>(thisProgram());
        command.addAll(List.of(
                "--replay", file.toAbsolutePath().toString(), "--films", options.data().resolve("evidence").toAbsolutePath().toString(),
                "--data", data.toAbsolutePath().toString(), "--lang", language, "--theme", options.theme(), "--operator", options.operator()));
        optional(command, "--map", options.map());
        optional(command, "--map-data", options.mapData());
        optional(command, "--text-size", options.textSize());
        optional(command, "--video-engine", options.videoEngine());
        if (options.sized()) {
            command.addAll(List.of("--size", options.width() + "x" + options.height()));
        }
        File out = log.toFile();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
        running.add(process);
        LOG.info("a replay of {} runs as process {}, and writes to {}", file, process.pid(), log);
        process.onExit().thenAccept(ended -> {
            if (running.remove(ended) && ended.exitValue() != 0) {
                notice.accept("replay", Phrase.of("verb.open-recording.failed", "file", file, "why", log));
            }
        });
    }

    private static void optional(List<String> command, String name, @Nullable Object value) {
        if (value != null) {
            command.addAll(List.of(name, value.toString()));
        }
    }

    /** What starts this program once more: the installed one by its own launcher, else Java as it runs here. */
    private static List<String> thisProgram() {
        String installed = System.getProperty("jpackage.app-path");
        if (installed != null) {
            return List.of(installed);
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", Objects.requireNonNull(System.getProperty("java.class.path")), Main.class.getName()));
        return command;
    }

    @Override
    public void close() {
        List<Process> all = List.copyOf(running);
        // Out of the set first: one that is told to go has not failed.
        running.clear();
        all.forEach(Process::destroy);
    }
}
