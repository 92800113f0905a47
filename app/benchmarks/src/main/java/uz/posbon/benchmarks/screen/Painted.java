package uz.posbon.benchmarks.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * Says when something is on the screen, not only in the scene graph: the pulse that lays it out is followed by one that changes a single pixel
 * and so cannot begin its picture before the first one's is finished, and by whatever still has to hand the first one to the window.
 * A little late rather than early. FX thread only.
 */
public final class Painted {
    private final Rectangle pixel = new Rectangle(1, 1);
    private final List<Wait> waiting = new ArrayList<>();
    private boolean nudging;

    private record Wait(BooleanSupplier shown, CompletableFuture<Long> painted) {}

    /** @param corner a pane of this scene that does not lay out its children; the pixel lies in its corner */
    public Painted(Scene scene, Pane corner) {
        pixel.setFill(Color.gray(0.01));
        pixel.setManaged(false);
        pixel.setMouseTransparent(true);
        corner.getChildren().add(pixel);
        scene.addPostLayoutPulseListener(this::laidOut);
    }

    /** Completes with the {@link System#nanoTime} at which what this condition says was on the screen; it is asked after each layout. */
    public CompletableFuture<Long> when(BooleanSupplier shown) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        waiting.add(new Wait(shown, painted));
        Platform.requestNextPulse();
        return painted;
    }

    private void laidOut() {
        List<Wait> ready = waiting.stream().filter(wait -> wait.shown.getAsBoolean()).toList();
        waiting.removeAll(ready);
        if (!ready.isEmpty()) {
            Platform.runLater(() -> nudge(ready));
        }
    }

    private void nudge(List<Wait> ready) {
        nudging = !nudging;
        pixel.setFill(nudging ? Color.BLACK : Color.gray(0.01));
        pixel.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                pixel.getScene().removePostLayoutPulseListener(this);
                Platform.runLater(() -> ready.forEach(wait -> wait.painted.complete(System.nanoTime())));
            }
        });
    }
}
