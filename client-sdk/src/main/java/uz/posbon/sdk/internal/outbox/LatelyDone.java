package uz.posbon.sdk.internal.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import uz.posbon.sdk.outbox.OutboxEntry;

/** What was done in the last seconds, which the stream may not have told of yet. Thread-safe. */
final class LatelyDone {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 100;

    private record Done(Instant at, OutboxEntry entry) {}

    private final Clock clock;
    private final Deque<Done> lately = new ArrayDeque<>();

    LatelyDone(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(OutboxEntry entry) {
        lately.add(new Done(clock.instant(), entry));
        if (lately.size() > MOST) {
            lately.remove();
        }
    }

    synchronized List<OutboxEntry> entries() {
        Instant since = clock.instant().minus(KEPT);
        lately.removeIf(done -> done.at().isBefore(since));
        return lately.stream().map(Done::entry).toList();
    }
}
