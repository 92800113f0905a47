package uz.posbon.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The measured JVM with its window, started as the workstation is. */
public final class ScreenProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenProcess.class);
    private static final int PATIENCE_SECONDS = 240;
    private static final String ANSWER = "> ";

    private final Process process;
    private final PrintStream orders;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private ScreenProcess(Process process) {
        this.process = process;
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::read);
    }

    /**
     * Starts it and waits until its window is there.
     *
     * @param main says {@code > ready} when it is, then answers each line it is told with one that begins with {@code > }
     * @param recording where to leave a flight recording; null for none
     */
    public static ScreenProcess start(Class<?> main, List<String> arguments, @Nullable Path recording) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JvmOptions.ofScreen());
        if (recording != null) {
            command.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        ScreenProcess screen = new ScreenProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
        screen.answer("the window");
        return screen;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> {
                if (line.startsWith(ANSWER)) {
                    answers.add(line.substring(ANSWER.length()));
                } else {
                    LOG.info("screen: {}", line);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers.add("error=ended");
    }

    /** Says it and waits until it is done. */
    public Map<String, String> order(String verb, List<String> words) throws IOException, InterruptedException {
        orders.println(words.isEmpty() ? verb : verb + " " + String.join(" ", words));
        return answer(verb);
    }

    /** Says one word and waits until it is done. */
    public Map<String, String> order(String verb) throws IOException, InterruptedException {
        return order(verb, List.of());
    }

    private Map<String, String> answer(String what) throws IOException, InterruptedException {
        String line = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null || line.startsWith("error=")) {
            close();
            throw new IOException("the screen did not manage " + what + ": " + line);
        }
        return Arrays.stream(line.split(" ")).map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException {
        orders.println("quit");
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            LOG.warn("the screen does not end by itself");
            process.destroyForcibly().waitFor();
        }
    }
}
