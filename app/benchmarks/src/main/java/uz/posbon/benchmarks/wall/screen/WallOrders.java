package uz.posbon.benchmarks.wall.screen;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.benchmarks.screen.Painted;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.room.RoomFigures;

/** Carries out what the benchmark says: {@code warm N}, {@code first}, {@code ticks N}; each is answered with a line that begins with {@code > }. */
final class WallOrders implements Runnable {
    private final Stage stage;
    private final BorderPane root;
    private final PosbonClient client;
    private final Supplier<ShownFigures> kind;
    private final Painted painted;
    private @Nullable ShownFigures shown;

    WallOrders(Stage stage, BorderPane root, PosbonClient client, Supplier<ShownFigures> kind, Painted painted) {
        this.stage = stage;
        this.root = root;
        this.client = client;
        this.kind = kind;
        this.painted = painted;
    }

    @Override
    public void run() {
        // The raw stream: whatever a library prints must not stand between the answers.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        client.session().current();
        answers.println("> ready");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !line.equals("quit"); line = lines.readLine()) {
                answers.println("> " + answer(line.split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.runLater(stage::close);
        }
    }

    private String answer(String[] order) {
        try {
            return switch (order[0]) {
                case "first" -> String.format(Locale.ROOT, "first=%.3f", first());
                case "warm" -> warm(Integer.parseInt(order[1]));
                case "ticks" -> ticks(Integer.parseInt(order[1]));
                default -> "error=" + order[0];
            };
        } catch (RuntimeException | InterruptedException e) {
            return "error=" + e.toString().replace(' ', '_');
        }
    }

    /** A desk has been in use for a while when its overview is opened for the first time: something else is shown, and changed, until then. */
    private String warm(int count) throws InterruptedException {
        CompletableFuture<ShownFigures> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            ShownFigures other = new PlainPanel();
            root.setCenter(other.node());
            made.complete(other);
        });
        shown = made.join();
        rehearse();
        return ticks(count);
    }

    /** As the desk does when it has been open for a while. */
    private void rehearse() {
        RoomFigures figures = client.room().figures(null);
        CompletableFuture<List<Runnable>> begun = new CompletableFuture<>();
        Platform.runLater(() -> begun.complete(kind.get().rehearsal(figures, List.copyOf(root.getScene().getStylesheets()))));
        for (Runnable step : begun.join()) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            Platform.runLater(() -> {
                step.run();
                done.complete(true);
            });
            done.join();
        }
    }

    /** From the request, with the panel still to be made, to figures on the screen. */
    private double first() {
        long asked = System.nanoTime();
        CompletableFuture<Long> there = new CompletableFuture<>();
        CompletableFuture<ShownFigures> made = new CompletableFuture<>();
        Platform.runLater(() -> {
            ShownFigures one = kind.get();
            root.setCenter(one.node());
            made.complete(one);
        });
        RoomFigures figures = client.room().figures(null);
        ShownFigures one = made.join();
        shown = one;
        Runnable show = one.prepare(figures);
        Platform.runLater(() -> {
            show.run();
            painted.when(() -> true).thenAccept(there::complete);
        });
        return (there.join() - asked) / 1e6;
    }

    /** An update each second: what it costs the FX thread from the first call to the painted picture, and how long the backend takes. */
    private String ticks(int count) throws InterruptedException {
        ShownFigures one = shown;
        if (one == null) {
            return "error=nothing_shown";
        }
        List<Double> costs = new ArrayList<>();
        List<Double> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long asked = System.nanoTime();
            RoomFigures figures = client.room().figures(null);
            requests.add((System.nanoTime() - asked) / 1e6);
            Runnable show = one.prepare(figures);
            costs.add(cost(show));
            TimeUnit.NANOSECONDS.sleep(Math.max(0, asked + 1_000_000_000L - System.nanoTime()));
        }
        return String.format(
                Locale.ROOT, "tick_p50=%.3f tick_p95=%.3f request_p50=%.3f", Percentile.of(costs, 0.5), Percentile.of(costs, 0.95), Percentile.of(requests, 0.5));
    }

    private double cost(Runnable show) {
        CompletableFuture<Double> cost = new CompletableFuture<>();
        Platform.runLater(() -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            show.run();
            // The clock's pulses are the FX thread's own; what they cost belongs to the update, too.
            painted.when(() -> true).thenRun(() -> cost.complete((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6));
        });
        return cost.join();
    }
}
