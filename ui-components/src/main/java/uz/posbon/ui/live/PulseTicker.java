package uz.posbon.ui.live;

import javafx.animation.AnimationTimer;
import javafx.util.Subscription;

/** Ticks with the screen's pulses. */
final class PulseTicker implements FrameTicker {

    private final Beat beat;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (beat.counts(now)) {
                tasks.run();
            }
        }
    };
    private final TaskList tasks = new TaskList(timer::start, timer::stop);

    PulseTicker(Beat beat) {
        this.beat = beat;
    }

    @Override
    public Subscription onPulse(Runnable task) {
        FxThread.require();
        return tasks.add(task);
    }
}
