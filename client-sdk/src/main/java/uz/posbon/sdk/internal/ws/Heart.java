package uz.posbon.sdk.internal.ws;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When something was last heard and how long an answer takes, of one link. Times are {@link System#nanoTime}. */
final class Heart {
    private static final Duration PING_EVERY = Duration.ofSeconds(1);

    boolean open;
    Duration latency = Duration.ZERO;
    private long heardAt;
    private long pingedAt;
    private long count;

    Heart(long now) {
        heardAt = now;
        pingedAt = now - PING_EVERY.toNanos();
    }

    void heard(long now) {
        heardAt = now;
    }

    Duration silentFor(long now) {
        return Duration.ofNanos(now - heardAt);
    }

    boolean pingDue(long now) {
        return now - pingedAt >= PING_EVERY.toNanos();
    }

    /** Begins a measurement; the mark comes back as the subject of a heartbeat. */
    String ping(long now) {
        pingedAt = now;
        count++;
        return Long.toString(count);
    }

    void answered(@Nullable String mark, long now) {
        if (Long.toString(count).equals(mark)) {
            latency = Duration.ofNanos(now - pingedAt);
        }
    }
}
