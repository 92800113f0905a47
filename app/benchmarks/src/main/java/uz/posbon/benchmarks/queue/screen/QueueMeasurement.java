package uz.posbon.benchmarks.queue.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import uz.posbon.benchmarks.Percentile;
import uz.posbon.benchmarks.screen.FxLoad;
import uz.posbon.benchmarks.screen.Painted;
import uz.posbon.benchmarks.screen.ShownAge;

/**
 * A thousand changes a second, and a hand that walks the list for four seconds and leaves it for eleven, again and again: so both the held list
 * and the one that moves by itself are measured.
 */
final class QueueMeasurement {
    private static final int STEPS_A_BEAT = 10;
    private static final long BEAT_NANOS = 10_000_000;
    private static final int KEYS = 40;
    private static final int WAY = 8;
    private static final int KEY_MILLIS = 100;
    private static final int REST_MILLIS = 11_000;
    private static final int PATIENCE_MILLIS = 10_000;

    private final MeasuredQueue queue;
    private final AlarmCourse course;
    private final Painted painted;
    private final FxLoad load = FxLoad.begin();
    private final ShownAge age = new ShownAge();
    private final List<Double> selections = new ArrayList<>();
    private final Thread changing;
    private final Thread pressing;
    private volatile long changes;
    private volatile boolean ended;
    private String first = "";

    private QueueMeasurement(MeasuredQueue queue, AlarmCourse course, Painted painted) {
        this.queue = queue;
        this.course = course;
        this.painted = painted;
        Platform.runLater(this::watchFirst);
        changing = Thread.ofPlatform().name("changes").daemon().start(this::change);
        pressing = Thread.ofPlatform().name("keys").daemon().start(this::press);
    }

    static QueueMeasurement begin(MeasuredQueue queue, AlarmCourse course, Painted painted) {
        return new QueueMeasurement(queue, course, painted);
    }

    private void change() {
        long beat = System.nanoTime();
        int step = 0;
        while (!ended) {
            for (int i = 0; i < STEPS_A_BEAT; i++) {
                queue.take(course.change(step++));
            }
            changes = step;
            beat += BEAT_NANOS;
            LockSupport.parkNanos(beat - System.nanoTime());
        }
    }

    private void watchFirst() {
        painted.when(() -> {
            boolean other = !queue.firstTitle().equals(first);
            first = queue.firstTitle();
            return other && Character.isDigit(first.charAt(0));
        }).thenAccept(at -> {
            age.shown(AlarmCourse.moment(first));
            if (!ended) {
                watchFirst();
            }
        });
    }

    private void press() {
        try {
            while (!ended) {
                Platform.runLater(queue::focus);
                tap(KeyCode.HOME);
                Thread.sleep(KEY_MILLIS);
                for (int i = 0; i < KEYS && !ended; i++) {
                    selections.add(press(i % (2 * WAY) < WAY ? KeyCode.DOWN : KeyCode.UP));
                    Thread.sleep(KEY_MILLIS);
                }
                Thread.sleep(REST_MILLIS);
            }
        } catch (InterruptedException | ExecutionException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double press(KeyCode key) throws InterruptedException, ExecutionException {
        long pressed = System.nanoTime();
        CompletableFuture<Long> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            String before = queue.selected();
            painted.when(() -> !queue.selected().equals(before)).thenAccept(shown::complete);
            type(key);
        });
        try {
            return (shown.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) - pressed) / 1e6;
        } catch (TimeoutException late) {
            return PATIENCE_MILLIS;
        }
    }

    private void tap(KeyCode key) {
        Platform.runLater(() -> type(key));
    }

    private static void type(KeyCode key) {
        Robot robot = new Robot();
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    /** Ends, and says what was seen. */
    String end() throws InterruptedException {
        ended = true;
        String answer = String.format(Locale.ROOT, "fx_busy=%.4f fx_longest=%.3f", load.busy(), load.longestMillis());
        load.close();
        changing.join();
        pressing.interrupt();
        pressing.join();
        List<Double> ages = age.end();
        return answer + String.format(
                Locale.ROOT, " changes=%d selections=%d select_p50=%.3f select_p99=%.3f age_p50=%.3f age_p99=%.3f", changes, selections.size(),
                Percentile.of(selections, 0.5), Percentile.of(selections, 0.99), Percentile.of(ages, 0.5), Percentile.of(ages, 0.99));
    }
}
