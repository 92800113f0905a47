package uz.posbon.benchmarks.storm.screen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
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
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long handled;
    private long shownAt;
    private @Nullable Labeled number;

    /** FX thread. */
    DeskHand(Scene scene) {
        this.scene = scene;
        painted = new Painted(scene, (Pane) scene.getRoot());
        robot = new Robot();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> handled = System.nanoTime());
    }

    /** The most urgent alarm, until its number is in the case panel. */
    StepTime selectMostUrgent() throws InterruptedException, ExecutionException {
        tap(TO_ALARMS);
        return press(MOST_URGENT, () -> number().startsWith("!"));
    }

    /** From the selected alarm to its incident, with units, in the case panel. */
    StepTime sendUnits() throws InterruptedException, ExecutionException {
        return press(GO_ON, () -> number().startsWith("#"));
    }

    private void tap(KeyCode key) throws InterruptedException, ExecutionException {
        press(key, () -> true);
    }

    private StepTime press(KeyCode key, BooleanSupplier shown) throws InterruptedException, ExecutionException {
        CompletableFuture<StepTime> seen = new CompletableFuture<>();
        long pressed = System.nanoTime();
        Platform.runLater(() -> {
            long worked = threads.getCurrentThreadCpuTime();
            robot.keyPress(key);
            robot.keyRelease(key);
            painted.when(() -> isShown(shown)).thenAccept(at -> seen.complete(new StepTime(
                    millis(handled - pressed), millis(shownAt - pressed), millis(at - pressed), millis(threads.getCurrentThreadCpuTime() - worked))));
        });
        try {
            return seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            double patience = PATIENCE_SECONDS * 1000.0;
            return new StepTime(patience, patience, patience, patience);
        }
    }

    private boolean isShown(BooleanSupplier shown) {
        shownAt = System.nanoTime();
        return shown.getAsBoolean();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    /** Looked for once a step: it is asked after each layout, and the whole window is long. */
    private String number() {
        if (number == null || number.getScene() == null) {
            number = scene.lookup("#detail").lookup(".detail-number") instanceof Labeled label ? label : null;
        }
        return number == null ? "" : number.getText();
    }

    /** Rows of the queue of this id. FX thread. */
    int rows(String queue) {
        return scene.lookup("#" + queue) instanceof QueueView view ? view.rows().totalProperty().get() : -1;
    }
}
