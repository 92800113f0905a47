package uz.posbon.benchmarks.map.screen;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Viewport;

/** Carries out what the benchmark says, one line after the other, and answers each with a line that begins with {@code > }. */
final class MapOrders implements Runnable {
    private static final int ZOOM = 13;

    private final Stage stage;
    private final MovedMap map;
    private final Executor fx;
    private final @Nullable TilePan pan;

    /** @param pan for a map over watched tiles; null for others */
    MapOrders(Stage stage, MovedMap map, @Nullable TilePan pan, Executor fx) {
        this.stage = stage;
        this.map = map;
        this.pan = pan;
        this.fx = fx;
    }

    @Override
    public void run() {
        // The raw stream: whatever a library prints must not stand between the answers.
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        answers.println("> ready");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !line.equals("quit"); line = lines.readLine()) {
                answers.println("> " + answer(line.split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fx.execute(stage::close);
        }
    }

    private String answer(String[] words) {
        try {
            return CompletableFuture.supplyAsync(() -> begin(words), fx).join().join();
        } catch (RuntimeException e) {
            return "error=" + e.toString().replace(' ', '_');
        }
    }

    private CompletableFuture<String> begin(String[] words) {
        double width = stage.getScene().getWidth();
        double height = stage.getScene().getHeight();
        if (words[0].equals("measure")) {
            return new Journey(map, new Viewport(City.MIDDLE, ZOOM, width, height), Double.parseDouble(words[1])).begin();
        }
        if (words[0].equals("near") && map instanceof SymbolMap symbols) {
            symbols.show(new Viewport(City.MIDDLE, ZOOM, width, height));
            return CompletableFuture.completedFuture(Near.measure(symbols.layer(), width, height));
        }
        if (words[0].equals("pan") && pan != null) {
            return pan.there(new Viewport(City.MIDDLE, ZOOM, width, height), Integer.parseInt(words[1]));
        }
        if (words[0].equals("pan-back") && pan != null) {
            return pan.back();
        }
        return CompletableFuture.completedFuture("error=" + words[0]);
    }
}
