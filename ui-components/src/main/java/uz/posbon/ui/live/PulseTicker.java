package uz.posbon.ui.live;

import javafx.animation.AnimationTimer;
import javafx.util.Subscription;

/** Ticks with the screen's pulses. */
final class PulseTicker implements FrameTicker {

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tasks.run();
        }
    };
    private final TaskList tasks = new TaskList(timer::start, timer::stop);

    @Override
    public Subscription onPulse(Runnable task) {
        FxThread.require();
        return tasks.add(task);
    }
}
