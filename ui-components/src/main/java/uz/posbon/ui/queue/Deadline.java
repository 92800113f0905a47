package uz.posbon.ui.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A limit that runs: amber from four fifths of the time on, red once it is over.
 *
 * @param word what has to be done until then, in one short word
 * @param from when the time began to run
 * @param until when it is up
 */
public record Deadline(String word, Instant from, Instant until) {
    /** The share of its time from which on a limit is near, wherever one is shown. */
    public static final double NEAR = 0.8;

    public Deadline {
        Objects.requireNonNull(word);
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
    }

    /** How a limit stands. */
    public enum Phase {
        /** There is time. */
        CALM,
        /** Four fifths of it are gone. */
        NEAR,
        /** It is over. */
        OVER
    }

    /** How it stands at {@code now}. */
    public Phase at(Instant now) {
        if (!now.isBefore(until)) {
            return Phase.OVER;
        }
        double whole = Duration.between(from, until).toMillis();
        return Duration.between(from, now).toMillis() >= whole * NEAR ? Phase.NEAR : Phase.CALM;
    }

    /** Time left, negative when it is over; whole seconds, so that it changes when the age does. */
    public Duration left(Instant now) {
        return Duration.ofSeconds(Math.ceilDiv(Duration.between(now, until).toMillis(), 1000));
    }
}
