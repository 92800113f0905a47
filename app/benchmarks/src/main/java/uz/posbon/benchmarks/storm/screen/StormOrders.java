package uz.posbon.benchmarks.storm.screen;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what the benchmark says: {@code begin}, {@code end}, {@code settle ALARMS INCIDENTS}; each is answered with a line that
 * begins with {@code > }.
 */
final class StormOrders implements Runnable {
    private static final int LOOK_MILLIS = 100;
    private static final int SETTLE_SECONDS = 50;

    private @Nullable Shift shift;

    @Override
    public void run() {
        // The raw stream: whatever a library prints must not stand between the answers.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            DeskHand hand = hand();
            answers.println("> ready");
            for (String line = lines.readLine(); line != null && !line.equals("quit"); line = lines.readLine()) {
                answers.println("> " + answer(line.split(" "), hand));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(window -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST))));
    }

    /** Waits for the desk's window. */
    private static DeskHand hand() throws InterruptedException {
        while (true) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            CompletableFuture<@Nullable DeskHand> found = new CompletableFuture<>();
            try {
                Platform.runLater(() -> found.complete(Window.getWindows().stream()
                        .filter(window -> window.isShowing() && window.getScene() != null && window.getScene().lookup("#alarms") != null)
                        .findFirst()
                        .map(window -> new DeskHand(window.getScene()))
                        .orElse(null)));
            } catch (IllegalStateException notStarted) {
                continue;
            }
            DeskHand hand = found.join();
            if (hand != null) {
                return hand;
            }
        }
    }

    private String answer(String[] words, DeskHand hand) {
        try {
            return switch (words[0]) {
                case "begin" -> {
                    shift = Shift.begin(hand);
                    yield "begun";
                }
                case "end" -> shift == null ? "error=not_begun" : shift.end();
                case "settle" -> settle(hand, Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                default -> "error=" + words[0];
            };
        } catch (RuntimeException | InterruptedException | ExecutionException e) {
            return "error=" + e.toString().replace(' ', '_');
        }
    }

    /** How long it takes until the desk counts as many as there are, and how many it then lacks or has too many. */
    private static String settle(DeskHand hand, int alarms, int incidents) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(SETTLE_SECONDS);
        int lost = Integer.MAX_VALUE;
        while (lost != 0 && System.nanoTime() < end) {
            CompletableFuture<Integer> counted = new CompletableFuture<>();
            Platform.runLater(() -> counted.complete(Math.abs(hand.rows("alarms") - alarms) + Math.abs(hand.rows("incidents") - incidents)));
            lost = counted.join();
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS / 10);
        }
        return "behind=" + (System.nanoTime() - begun) / 1_000_000 + " lost=" + lost;
    }
}
