package uz.posbon.ui.live;

import java.time.Duration;
import java.util.function.LongSupplier;

/** At most so many turns a second: says how long the next one has to wait. Confined to one caller at a time. */
final class Pace {

    private final long interval;
    private final LongSupplier nanoTime;
    private volatile long next;

    Pace(int perSecond, LongSupplier nanoTime) {
        if (perSecond < 1) {
            throw new IllegalArgumentException("perSecond must be 1 or more: " + perSecond);
        }
        this.interval = Duration.ofSeconds(1).toNanos() / perSecond;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    Duration untilNext() {
        return Duration.ofNanos(Math.max(0, next - nanoTime.getAsLong()));
    }

    /** A turn ended now. */
    void turned() {
        next = nanoTime.getAsLong() + interval;
    }
}
