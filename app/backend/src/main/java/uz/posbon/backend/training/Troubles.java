package uz.posbon.backend.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a session keeps from its trainees: cameras without a picture, a backend that does not answer. Thread-safe. */
public final class Troubles {
    private final Map<String, Instant> cameras = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Instant outage = Instant.MIN;

    Troubles(Clock clock) {
        this.clock = clock;
    }

    void lose(String cameraId, Instant until) {
        cameras.put(cameraId, until);
    }

    void shut(Instant until) {
        outage = until;
    }

    /** Whether that camera gives no picture now. */
    public boolean isLost(String cameraId) {
        return cameras.getOrDefault(cameraId, Instant.MIN).isAfter(clock.instant());
    }

    /** Whether the backend answers no trainee now. */
    public boolean isOut() {
        return outage.isAfter(clock.instant());
    }
}
