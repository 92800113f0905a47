package uz.posbon.sdk.internal.onvif;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** One request with its repetitions: how long each may take at most, and a way for another thread to give up on it. Thread-safe. */
final class CallSlot {
    private final Duration limit;
    private @Nullable Call call;
    private boolean cancelled;

    private CallSlot(Duration limit) {
        this.limit = limit;
    }

    /** With the client's own patience. */
    static CallSlot patient() {
        return new CallSlot(Duration.ofDays(1));
    }

    /** For movements: an answer that takes longer is of no use to a hand. */
    static CallSlot hasty() {
        return new CallSlot(Duration.ofSeconds(2));
    }

    /** @throws IOException if it was given up already */
    synchronized Call use(Call next) throws IOException {
        if (cancelled) {
            throw new IOException("given up");
        }
        next.timeout().timeout(Math.min(limit.toNanos(), next.timeout().timeoutNanos()), TimeUnit.NANOSECONDS);
        call = next;
        return next;
    }

    synchronized void cancel() {
        cancelled = true;
        if (call != null) {
            call.cancel();
        }
    }
}
