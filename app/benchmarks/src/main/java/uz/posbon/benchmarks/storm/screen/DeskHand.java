package uz.posbon.benchmarks.storm.screen;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import uz.posbon.benchmarks.screen.Painted;
import uz.posbon.ui.queue.QueueView;

/** An operator at a real desk: presses keys and reads the window. Which key does what stands here alone. Not on the FX thread. */
final class DeskHand {
    private static final int PATIENCE_SECONDS = 10;
    private static final KeyCode TO_ALARMS = KeyCode.F2;
    private static final KeyCode MOST_URGENT = KeyCode.HOME;
    private static final KeyCode GO_ON = KeyCode.ENTER;

    private final Scene scene;
    private final Painted painted;
    private final Robot robot;

    /** FX thread. */
    DeskHand(Scene scene) {
        this.scene = scene;
        painted = new Painted(scene, (Pane) scene.getRoot());
        robot = new Robot();
    }

    /** The most urgent alarm, until its number is in the case panel; milliseconds. */
    double selectMostUrgent() throws InterruptedException, ExecutionException {
        tap(TO_ALARMS);
        return press(MOST_URGENT, () -> number().startsWith("!"));
    }

    /** From the selected alarm to its incident, with units, in the case panel; milliseconds. */
    double sendUnits() throws InterruptedException, ExecutionException {
        return press(GO_ON, () -> number().startsWith("#"));
    }

    private void tap(KeyCode key) throws InterruptedException, ExecutionException {
        press(key, () -> true);
    }

    private double press(KeyCode key, BooleanSupplier shown) throws InterruptedException, ExecutionException {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        long pressed = System.nanoTime();
        Platform.runLater(() -> {
            robot.keyPress(key);
            robot.keyRelease(key);
            painted.when(shown).thenAccept(seen::complete);
        });
        try {
            return (seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - pressed) / 1e6;
        } catch (TimeoutException late) {
            return PATIENCE_SECONDS * 1000.0;
        }
    }

    private String number() {
        return scene.lookup("#detail").lookup(".detail-number") instanceof Labeled label ? label.getText() : "";
    }

    /** Rows of the queue of this id. FX thread. */
    int rows(String queue) {
        return scene.lookup("#" + queue) instanceof QueueView view ? view.rows().totalProperty().get() : -1;
    }
}
