package uz.posbon.ui.live;

/** Picks from a row of pulses those that are to count, so that there are no more than so many a second however fast the pulses come. */
final class Beat {

    /** Pulses come early and late by a little; a pulse must not be skipped for that. */
    private static final long TOLERANCE_NANOS = 4_000_000;

    private final long leastNanos;
    private long last;
    private boolean begun;

    Beat(int mostPerSecond) {
        if (mostPerSecond < 1) {
            throw new IllegalArgumentException("pulses a second must be above zero: " + mostPerSecond);
        }
        leastNanos = 1_000_000_000L / mostPerSecond - TOLERANCE_NANOS;
    }

    boolean counts(long now) {
        if (begun && now - last < leastNanos) {
            return false;
        }
        begun = true;
        last = now;
        return true;
    }
}
