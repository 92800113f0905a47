package uz.posbon.backend.store.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** A span of time that is counted in: after {@code from}, not after {@code to}. */
record Window(Instant from, Instant to) {
    static final Duration HOUR = Duration.ofHours(1);

    /** What ends now. */
    static Window last(Duration span, Instant now) {
        return new Window(now.minus(span), now);
    }

    /** The same hour of the last four weeks, the oldest first. */
    static List<Window> weeks(Instant now) {
        return LongStream.of(28, 21, 14, 7).mapToObj(days -> last(HOUR, now.minus(Duration.ofDays(days)))).toList();
    }

    /** A set-back clock may end a shift before it began; then there is nothing in it. */
    static Window between(Instant from, Instant to) {
        return new Window(from, to.isBefore(from) ? from : to);
    }
}
