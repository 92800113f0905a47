package uz.posbon.ui.sound;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The voice of eSpeak NG, a program of its own: it gets the words on its standard input, never through a shell and never as an option, writes
 * a file, and is killed when that takes too long. One at a time; others wait.
 */
public final class EspeakVoice implements Voice {
    private static final Logger LOG = LoggerFactory.getLogger(EspeakVoice.class);
    private static final String PROGRAM = "espeak-ng";

    /** Enough for three short sentences; what is longer is heard by nobody to its end. */
    private static final int MOST_LETTERS = 300;

    /** A little slower than usual, for a room with noise in it. */
    private static final String WORDS_PER_MINUTE = "155";

    private final @Nullable Path program;
    private final Duration limit;

    /**
     * @param program the executable; null where there is none
     * @param limit the longest it may take for one text, above zero
     */
    public EspeakVoice(@Nullable Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /**
     * The voice of this machine, whether it is installed or not.
     *
     * @param environment whose {@code PATH} is searched
     */
    public static EspeakVoice find(Map<String, String> environment) {
        Path found = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        return new EspeakVoice(found, Duration.ofSeconds(5));
    }

    @Override
    public boolean isThere() {
        return program != null && Files.isExecutable(program);
    }

    @Override
    public synchronized Sound speak(String text, String language) throws SoundException, InterruptedException {
        if (program == null) {
            throw new SoundException(PROGRAM + " is not installed", null);
        }
        String name = language.replaceFirst("-.*", "");
        try {
            Path file = Files.createTempFile("speech", ".wav");
            try {
                run(program, name, SpokenText.of(text, name, MOST_LETTERS), file);
                return WaveFile.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new SoundException(PROGRAM + " cannot speak: " + e.getMessage(), e);
        }
    }

    private void run(Path executable, String voice, String text, Path file) throws IOException, SoundException, InterruptedException {
        Process process = new ProcessBuilder(
                        List.of(executable.toString(), "-v", voice, "-s", WORDS_PER_MINUTE, "-b", "1", "--stdin", "-w", file.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            hand(process, text);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SoundException(PROGRAM + " did not answer within " + limit, null);
            }
            if (process.exitValue() != 0) {
                throw new SoundException("%s has no voice %s (status %d)".formatted(PROGRAM, voice, process.exitValue()), null);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static void hand(Process process, String text) {
        // A few hundred bytes: a pipe takes them whether or not anybody reads.
        try (var words = process.getOutputStream()) {
            words.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.debug("it has ended already; its status says why", e);
        }
    }
}
