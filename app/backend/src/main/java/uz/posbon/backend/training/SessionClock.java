package uz.posbon.backend.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a training session: it goes on in whole ticks, when the session is moved on, and stands still else. Read from any thread, moved by one.
 */
public final class SessionClock extends Clock {
    private volatile Instant now;

    public SessionClock(Instant start) {
        now = start;
    }

    void advance(Duration tick) {
        now = now.plus(tick);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
