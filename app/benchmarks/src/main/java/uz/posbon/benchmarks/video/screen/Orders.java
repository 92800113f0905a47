package uz.posbon.benchmarks.video.screen;

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
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import uz.posbon.ui.video.VideoService;

/** Carries out what the benchmark says, one line after the other, and answers each with a line that begins with {@code > }. */
final class Orders implements Runnable {
    /** Some pulses. */
    private static final long PAINT_MILLIS = 200;
    private static final int PATIENCE_SECONDS = 30;

    private final Stage stage;
    private final TileGrid grid;
    private final VideoService service;
    private final Executor fx;
    private final List<ShownPictures> shown;

    /** On the FX thread, with the window on the screen. */
    Orders(Stage stage, TileGrid grid, VideoService service, Executor fx) {
        this.stage = stage;
        this.grid = grid;
        this.service = service;
        this.fx = fx;
        this.shown = grid.tiles().stream().map(ShownPictures::new).toList();
    }

    @Override
    public void run() {
        // The raw stream: whatever a library prints must not stand between the answers.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        answers.println("> ready");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !line.equals("quit"); line = lines.readLine()) {
                answers.println("> " + answer(List.of(line.split(" "))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fx.execute(stage::close);
        }
    }

    private String answer(List<String> words) {
        try {
            return switch (words.getFirst()) {
                case "play" -> play(words.subList(1, words.size()));
                case "stop" -> stop();
                case "frames" -> onFx(this::frames).join();
                case "open" -> open(words.getLast());
                case "enlarge" -> onFx(() -> Enlargement.begin(stage, grid.tiles().getFirst(), shown.getFirst(), words)).join().join();
                case "collect" -> collect();
                default -> "error=" + words.getFirst();
            };
        } catch (RuntimeException e) {
            return "error=" + e.toString().replace(' ', '_');
        }
    }

    /** Answers when every tile has shown a picture. */
    private String play(List<String> addresses) {
        List<CompletableFuture<Long>> first = onFx(() -> {
            List<CompletableFuture<Long>> next = shown.stream().limit(addresses.size()).map(ShownPictures::next).toList();
            grid.play(addresses);
            return next;
        }).join();
        return CompletableFuture.allOf(first.toArray(CompletableFuture<?>[]::new))
                .thenApply(all -> "ok=1").orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private String stop() {
        onFx(() -> {
            grid.stop();
            return true;
        }).join();
        await(() -> service.feeds() == 0);
        return "ok=1";
    }

    private String frames() {
        return "nanos=" + System.nanoTime()
                + " shown=" + shown.stream().map(each -> Long.toString(each.count())).collect(Collectors.joining(","));
    }

    private String open(String address) {
        CompletableFuture<Long> first = onFx(shown.getFirst()::next).join();
        long begun = onFx(() -> {
            long now = System.nanoTime();
            grid.play(List.of(address));
            return now;
        }).join();
        long seen = first.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return "begun=" + begun + " shown=" + seen;
    }

    /**
     * Garbage is not growth. JavaFX keeps a copy of each picture until the first paint after the picture was collected, so one collection leaves
     * the pictures of the last cycles; a desk collects each minute and paints all the while.
     */
    private String collect() {
        System.gc();
        for (double opacity : new double[] {0.99, 1}) {
            onFx(() -> {
                grid.setOpacity(opacity);
                return true;
            }).join();
            pause(PAINT_MILLIS);
        }
        System.gc();
        return "ok=1";
    }

    private <T> CompletableFuture<T> onFx(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, fx);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean() && System.nanoTime() < end && pause(5)) {
            // once more
        }
    }

    /** False when somebody wants the thread to end. */
    private static boolean pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
