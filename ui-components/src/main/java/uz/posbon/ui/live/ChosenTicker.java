package uz.posbon.ui.live;

import java.util.function.BooleanSupplier;
import javafx.util.Subscription;

/** Ticks with some of another ticker's ticks. */
final class ChosenTicker implements FrameTicker {

    private final FrameTicker source;
    private final BooleanSupplier counts;
    private final TaskList tasks = new TaskList(this::start, this::stop);
    private Subscription ticks = Subscription.EMPTY;

    ChosenTicker(FrameTicker source, BooleanSupplier counts) {
        this.source = source;
        this.counts = counts;
    }

    @Override
    public Subscription onPulse(Runnable task) {
        return tasks.add(task);
    }

    private void start() {
        ticks = source.onPulse(this::tick);
    }

    private void stop() {
        ticks.unsubscribe();
    }

    private void tick() {
        if (counts.getAsBoolean()) {
            tasks.run();
        }
    }
}
