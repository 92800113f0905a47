package uz.posbon.ui.live;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.util.Subscription;

/**
 * Calls tasks again and again on the FX thread, only while somebody is subscribed.
 *
 * <p>Subscribe and unsubscribe on the FX thread. A task that throws is reported to the FX thread's uncaught handler; the other tasks go on.
 */
@FunctionalInterface
public interface FrameTicker {

    /**
     * Runs the task at each tick until the subscription is ended.
     *
     * @param task short; it runs on the FX thread
     * @return ends this task's ticks; ending twice is harmless
     */
    Subscription onPulse(Runnable task);

    /** A ticker of the screen's pulses, usually 60 a second; it keeps pulses running, so leave it as soon as nothing moves. */
    static FrameTicker animation() {
        return new PulseTicker();
    }

    /**
     * A ticker of some of this one's ticks. Where the computer paints by itself each painted pulse costs a copy of the whole window, so what
     * changes less often than the screen should change in few pulses, all of it in the same ones.
     *
     * @param counts asked once with each of this one's ticks, on the FX thread, while somebody is subscribed
     */
    default FrameTicker when(BooleanSupplier counts) {
        return new ChosenTicker(this, counts);
    }

    /**
     * A slower ticker, for ages and clocks; costs nothing between two ticks.
     *
     * @param period time between two ticks, above zero
     */
    static FrameTicker every(Duration period) {
        return new PeriodTicker(period);
    }
}
