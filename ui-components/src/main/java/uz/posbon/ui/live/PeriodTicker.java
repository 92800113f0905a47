package uz.posbon.ui.live;

import java.time.Duration;
import javafx.util.Subscription;

/** Ticks with a fixed period by delayed tasks: a running Timeline would keep the screen pulsing between two ticks. */
final class PeriodTicker implements FrameTicker {

    private final DelayedExecutor later;
    private final Duration period;
    private final TaskList tasks = new TaskList(this::start, this::stop);
    private long generation;

    PeriodTicker(Duration period) {
        this(period, DelayedExecutor.onto(new FxExecutor()));
    }

    PeriodTicker(Duration period, DelayedExecutor later) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("period must be above zero: " + period);
        }
        this.period = period;
        this.later = later;
    }

    @Override
    public Subscription onPulse(Runnable task) {
        return tasks.add(task);
    }

    private void start() {
        long mine = ++generation;
        later.execute(() -> tick(mine), period);
    }

    private void stop() {
        generation++;
    }

    private void tick(long mine) {
        if (mine == generation) {
            tasks.run();
            if (mine == generation) {
                later.execute(() -> tick(mine), period);
            }
        }
    }
}
