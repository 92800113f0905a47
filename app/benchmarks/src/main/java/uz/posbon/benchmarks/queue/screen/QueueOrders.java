package uz.posbon.benchmarks.queue.screen;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uz.posbon.benchmarks.screen.Painted;
import uz.posbon.sdk.alarm.Alarm;

/** Carries out what the benchmark says: {@code begin}, {@code end}, {@code lost}; each is answered with a line that begins with {@code > }. */
final class QueueOrders implements Runnable {
    private static final int SETTLE_SECONDS = 25;

    private final Stage stage;
    private final MeasuredQueue queue;
    private final AlarmCourse course;
    private final Painted painted;
    private @Nullable QueueMeasurement running;

    QueueOrders(Stage stage, MeasuredQueue queue, AlarmCourse course, Painted painted) {
        this.stage = stage;
        this.queue = queue;
        this.course = course;
        this.painted = painted;
    }

    @Override
    public void run() {
        // The raw stream: whatever a library prints must not stand between the answers.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        answers.println(filled() ? "> ready" : "error=empty");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !line.equals("quit"); line = lines.readLine()) {
                answers.println("> " + answer(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.runLater(stage::close);
        }
    }

    /** Waits until the list shows what there is. */
    private boolean filled() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SETTLE_SECONDS);
        while (System.nanoTime() < end) {
            CompletableFuture<Boolean> filled = new CompletableFuture<>();
            Platform.runLater(() -> filled.complete(!queue.firstTitle().isEmpty()));
            if (filled.join()) {
                return true;
            }
        }
        return false;
    }

    private String answer(String order) {
        try {
            return switch (order) {
                case "begin" -> {
                    running = QueueMeasurement.begin(queue, course, painted);
                    yield "begun";
                }
                case "end" -> running == null ? "error=not_begun" : running.end();
                case "lost" -> "lost=" + lost();
                default -> "error=" + order;
            };
        } catch (RuntimeException | InterruptedException e) {
            return "error=" + e.toString().replace(' ', '_');
        }
    }

    /** Alarms that are not shown as they are now, and lines of alarms there are not, once the list has had time; -1 when it never answers. */
    private long lost() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SETTLE_SECONDS);
        long lost = -1;
        while (lost != 0 && System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(1);
            CompletableFuture<Long> count = new CompletableFuture<>();
            Platform.runLater(() -> count.complete(differences()));
            try {
                lost = count.get(SETTLE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException never) {
                return -1;
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return lost;
    }

    private long differences() {
        Set<String> lines = queue.lines();
        long missing = course.all().stream().filter((Alarm alarm) -> !lines.contains(alarm.id() + alarm.title())).count();
        return missing + Math.abs(queue.total() - course.all().size());
    }
}
