package uz.posbon.benchmarks.video;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.benchmarks.video.screen.ScreenMain;
import uz.posbon.benchmarks.video.screen.WallShape;

/** The measured JVM with its window, started as the workstation is. */
final class ScreenProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenProcess.class);
    private static final int PATIENCE_SECONDS = 60;
    private static final String ANSWER = "> ";

    private final Process process;
    private final PrintStream orders;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private ScreenProcess(Process process) {
        this.process = process;
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread.ofVirtual().start(this::read);
    }

    static ScreenProcess start(WallShape shape, String engine, VideoOptions options, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JvmOptions.ofScreen());
        if (options.profile() != null) {
            String file = options.profile().toString().replaceFirst("(\\.jfr)?$", "-" + shape.tiles() + "-" + engine + ".jfr");
            command.add("-XX:StartFlightRecording=settings=profile,filename=" + file);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ScreenMain.class.getName(), shape.toString(), engine));
        command.addAll(List.of(more));
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
    Map<String, String> order(String verb, List<String> words) throws IOException, InterruptedException {
        orders.println(words.isEmpty() ? verb : verb + " " + String.join(" ", words));
        return answer(verb);
    }

    Map<String, String> order(String verb) throws IOException, InterruptedException {
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

    long pid() {
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
