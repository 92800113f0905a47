package uz.posbon.ui.video;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When pictures came. Ages are measured by the monotonic clock, so a wall clock that jumps cannot make a dead camera look alive. */
final class FeedClock {

    /** A gap longer than this is a stall. */
    static final Duration STALL = Duration.ofSeconds(2);

    private final Clock clock;
    private volatile long lastNanos;
    private volatile long count;

    FeedClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Decoder thread: a picture came. */
    void frame() {
        lastNanos = System.nanoTime();
        // Only the decoder thread writes.
        count = count + 1;
    }

    long count() {
        return count;
    }

    /** Age of the last picture; meaningless before the first. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - lastNanos);
    }

    Instant lastFrame() {
        return now().minus(age());
    }
}
