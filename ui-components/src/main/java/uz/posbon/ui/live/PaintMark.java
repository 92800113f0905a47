package uz.posbon.ui.live;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A pixel that says when what stands in its scene is on the screen, not only in the scene graph: once the pulse that lays it out is over the pixel
 * changes, and the pulse that takes up this change cannot begin its picture before the first one's is finished. A little late rather than early.
 *
 * <p>Put it where a pixel more or less black is not seen; it takes part in no layout. FX thread only.
 */
public final class PaintMark extends Rectangle {
    private static final Color BLACK = Color.BLACK;
    private static final Color OTHER_BLACK = Color.gray(0.01);

    private final Runnable laidOut = this::laidOut;
    private List<Runnable> waiting = new ArrayList<>();

    public PaintMark() {
        super(1, 1, BLACK);
        setManaged(false);
        setMouseTransparent(true);
        sceneProperty().subscribe(this::moved);
    }

    /** Runs the task once what stands in the scene now has been painted; at the next occasion where the mark is in no scene. */
    public void after(Runnable task) {
        waiting.add(task);
        if (getScene() == null) {
            Platform.runLater(this::release);
        } else {
            Platform.requestNextPulse();
        }
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(laidOut);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(laidOut);
        }
    }

    private void laidOut() {
        if (!waiting.isEmpty()) {
            List<Runnable> ready = waiting;
            waiting = new ArrayList<>();
            Platform.runLater(() -> change(ready));
        }
    }

    private void change(List<Runnable> ready) {
        Scene scene = getScene();
        if (scene == null) {
            ready.forEach(Runnable::run);
            return;
        }
        setFill(getFill().equals(BLACK) ? OTHER_BLACK : BLACK);
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> ready.forEach(Runnable::run));
            }
        });
    }

    private void release() {
        List<Runnable> ready = waiting;
        waiting = new ArrayList<>();
        ready.forEach(Runnable::run);
    }
}
