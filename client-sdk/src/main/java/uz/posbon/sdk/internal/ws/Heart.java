package uz.posbon.sdk.internal.ws;

import java.time.Duration;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.BackendClock;
import uz.posbon.sdk.stream.TelemetryEvent;

/**
 * When something was last heard over one link, and how long an answer takes. The socket's thread tells it what arrives, so that a
 * slow listener does not look like a dead link. Times are {@link System#nanoTime}. Thread-safe.
 */
final class Heart {
    private static final long PING_EVERY = Duration.ofSeconds(1).toNanos();
    private static final int MOST_ASKED = 64;
    /** The backend says by itself that it lives every 2 s: who hears that twice and no answer between is not heard there. */
    private static final int UNHEARD_AFTER = 2;

    private record Ping(String mark, long at) {}

    private final BackendClock clock;
    private final ArrayDeque<Ping> asked = new ArrayDeque<>();
    private Duration latency = Duration.ZERO;
    private boolean open;
    private long heardAt;
    private long pingedAt;
    private long count;
    private int beats;

    Heart(long now, BackendClock clock) {
        this.clock = clock;
        heardAt = now;
        pingedAt = now - PING_EVERY;
    }

    synchronized void opened(long now) {
        open = true;
        heardAt = now;
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized Duration latency() {
        return latency;
    }

    synchronized void heard(long now) {
        heardAt = now;
    }

    synchronized Duration silentFor(long now) {
        return Duration.ofNanos(Math.max(0, now - heardAt));
    }

    /** Whether the backend speaks but does not hear us: a link that is open one way only. */
    synchronized boolean isUnheard() {
        return beats >= UNHEARD_AFTER;
    }

    /** Begins a measurement when one is due; the mark comes back as the subject of a heartbeat. */
    synchronized @Nullable String pingIfDue(long now) {
        if (!open || now - pingedAt < PING_EVERY) {
            return null;
        }
        pingedAt = now;
        count++;
        String mark = Long.toString(count);
        asked.addLast(new Ping(mark, now));
        if (asked.size() > MOST_ASKED) {
            asked.removeFirst();
        }
        return mark;
    }

    synchronized void beat(TelemetryEvent.Heartbeat beat, long now) {
        String mark = beat.envelope().subject();
        if (mark == null) {
            beats++;
            clock.paced(beat.envelope().time(), beat.pace(), now);
            return;
        }
        while (asked.stream().anyMatch(ping -> ping.mark().equals(mark))) {
            Ping ping = asked.removeFirst();
            if (ping.mark().equals(mark)) {
                beats = 0;
                latency = Duration.ofNanos(now - ping.at());
                clock.heard(beat.envelope().time(), beat.pace(), ping.at(), now);
            }
        }
    }
}
