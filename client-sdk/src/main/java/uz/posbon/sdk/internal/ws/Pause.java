package uz.posbon.sdk.internal.ws;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import uz.posbon.sdk.stream.ConnectionState;

/** How long a stream waits before it tries again. */
final class Pause {
    private static final long LONGEST_MILLIS = 600;
    /** Somebody else sits at the backend's address: that changes seldom, and nobody is to be pestered. */
    private static final long UNTRUSTED_MILLIS = Duration.ofSeconds(5).toMillis();

    private Pause() {}

    /** Equal jitter: at once after a loss, then slower, never all desks in step. */
    static long millis(int attempt, ConnectionState state) {
        if (state instanceof ConnectionState.Untrusted) {
            return UNTRUSTED_MILLIS;
        }
        long ceiling = Math.min(LONGEST_MILLIS, 100L << Math.min(attempt, 10));
        return ceiling / 2 + ThreadLocalRandom.current().nextLong(ceiling / 2 + 1);
    }
}
