package uz.posbon.workstation.annunciate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Silence the operator asked for: a minute at most, and only against what pressed no more than what he heard then. Immutable.
 *
 * @param since when it began
 * @param until when it ends by itself
 * @param floor the most pressing that still waits of what waited then; null for nothing: whatever comes breaks through
 */
record Mute(Instant since, Instant until, @Nullable Signal floor) {
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** Begins one, or changes the end of the one before, which keeps its minute. */
    static Mute of(@Nullable Mute before, Duration length, @Nullable Signal loudest, Instant now) {
        Instant since = before != null && before.holds(now) ? before.since : now;
        Instant wanted = now.plus(length.compareTo(LONGEST) < 0 ? length : LONGEST);
        Instant latest = since.plus(LONGEST);
        return new Mute(since, wanted.isBefore(latest) ? wanted : latest, loudest);
    }

    /** Whether it lasts; a clock that was set back ends it. */
    boolean holds(Instant now) {
        return !now.isBefore(since) && now.isBefore(until);
    }

    /** Whether that alarm presses more than all that is silenced. */
    boolean isBrokenBy(@Nullable Signal loudest) {
        return loudest != null && (floor == null || loudest.above(floor));
    }

    /** The same after some of what it silenced was dealt with. */
    Mute against(@Nullable Signal loudest) {
        return new Mute(since, until, loudest);
    }

    Duration left(Instant now) {
        return Duration.between(now, until);
    }
}
