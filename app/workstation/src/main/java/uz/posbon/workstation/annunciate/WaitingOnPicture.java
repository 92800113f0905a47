package uz.posbon.workstation.annunciate;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.picture.Picture;

/** Looks through a picture's alarms only when they have changed, or when a shelf may have ended. One thread at a time. */
final class WaitingOnPicture {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private @Nullable Map<String, Alarm> lookedAt;
    private Instant at = Instant.MIN;
    private long seenThen;
    private Waiting found = Waiting.NONE;

    Waiting on(Picture picture, Instant now, long seen) {
        Map<String, Alarm> alarms = picture.alarms();
        boolean old = now.isBefore(at) || at.equals(Instant.MIN) || !now.isBefore(at.plus(LOOK_AGAIN));
        if (alarms != lookedAt || seen != seenThen || old) {
            lookedAt = alarms;
            seenThen = seen;
            at = now;
            found = Waiting.of(alarms.values(), now, seen);
        }
        return found;
    }
}
