package uz.posbon.ui.live;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * At most so many turns a second, counted from begin to begin: says how long the next one has to wait. However long turns take, whoever has to
 * bear them gets a rest in between. Confined to one caller at a time.
 */
final class Pace {

    /** The part of an interval that is left free after a turn that took all of it. */
    private static final int REST = 4;

    private final long interval;
    private final LongSupplier nanoTime;
    private volatile long begun;
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

    /** A turn begins now. */
    void begun() {
        begun = nanoTime.getAsLong();
    }

    /** It ended now. */
    void ended() {
        next = Math.max(begun + interval, nanoTime.getAsLong() + interval / REST);
    }
}
