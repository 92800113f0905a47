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
    private volatile long packetNanos;
    private volatile long count;
    private volatile long at;

    FeedClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Decoder thread: a picture came. */
    void frame(long takenAt) {
        lastNanos = System.nanoTime();
        at = takenAt;
        // Only the decoder thread writes.
        count = count + 1;
    }

    /** The pulling thread: a packet came, decoded or not. */
    void packet() {
        packetNanos = System.nanoTime();
    }

    /** Somebody looks again: until a picture is decoded, what is known is how old the last packet is. */
    void resume() {
        lastNanos = newest();
    }

    /** When the last packet came, or the last picture where an engine hands over no packets. */
    Instant lastPacket() {
        return now().minusNanos(System.nanoTime() - newest());
    }

    private long newest() {
        return packetNanos == 0 || packetNanos - lastNanos < 0 ? lastNanos : packetNanos;
    }

    long count() {
        return count;
    }

    /** When the last picture was taken, on the scale of {@link Packet#at()}; 0 before the first. */
    long at() {
        return at;
    }

    /** Age of the last picture; meaningless before the first. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - lastNanos);
    }

    Instant lastFrame() {
        return now().minus(age());
    }
}
