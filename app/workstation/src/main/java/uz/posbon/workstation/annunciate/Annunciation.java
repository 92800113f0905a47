package uz.posbon.workstation.annunciate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is heard. While an alarm waits, the most pressing sound comes again within its period, unless the operator muted it for a
 * minute; what presses more than anything before is heard at once, mute or not. Pure and immutable.
 *
 * @param mute the silence that was asked for, perhaps over by now; null for none
 * @param called what was heard last; null when whatever waits is to be heard at once
 * @param calledAt when
 * @param spokenAt when something was spoken last
 * @param seen highest number of an alarm that was called out
 * @param calling whether something waited when it was looked at last
 */
record Annunciation(@Nullable Mute mute, @Nullable Signal called, Instant calledAt, Instant spokenAt, long seen, boolean calling) {
    static final Annunciation START = new Annunciation(null, null, Instant.MIN, Instant.MIN, 0, false);

    /** Nothing new of the same kind is called out sooner after the call before. */
    static final Duration BREATH = Duration.ofSeconds(3);

    /** What was spoken already is said again this often. */
    static final Duration SPEAK_AGAIN = Duration.ofSeconds(30);

    /**
     * What comes next.
     *
     * @param call what is to be heard now; null for nothing
     * @param silence whether what is heard now is about nothing any more
     */
    record Step(Annunciation next, @Nullable Call call, boolean silence) {}

    /** @param busy whether something is being heard */
    Step next(Waiting waiting, Settings settings, boolean busy, Instant now) {
        Signal loudest = waiting.loudest();
        Mute lasting = mute != null && mute.holds(now) && !mute.isBrokenBy(loudest) ? mute.against(loudest) : null;
        // A mute that ended is followed by a call at once: its end is heard.
        boolean ended = mute != null && lasting == null;
        Annunciation open = new Annunciation(lasting, ended ? null : called, calledAt, spokenAt, seen, loudest != null);
        if (loudest == null || lasting != null) {
            return new Step(open, null, calling && loudest == null);
        }
        int volume = settings.volume(loudest);
        if (volume == 0 || !open.isDue(loudest, waiting, busy, now)) {
            return new Step(open, null, false);
        }
        Call.Spoken spoken = settings.voice() ? open.spoken(waiting, loudest, now) : null;
        return new Step(
                new Annunciation(null, loudest, now, spoken == null ? spokenAt : now, Math.max(seen, waiting.newest()), true),
                new Call(loudest, volume, spoken),
                false);
    }

    private boolean isDue(Signal loudest, Waiting waiting, boolean busy, Instant now) {
        if (called == null || loudest.above(called)) {
            return true;
        }
        if (busy) {
            return false;
        }
        boolean newcomer = !waiting.flood() && !waiting.fresh().isEmpty() && Signal.of(waiting.fresh().getFirst().severity()) == loudest;
        return passed(calledAt, newcomer ? BREATH : loudest.period(), now);
    }

    private Call.@Nullable Spoken spoken(Waiting waiting, Signal loudest, Instant now) {
        boolean again = called == null || loudest.above(called) || passed(spokenAt, SPEAK_AGAIN, now);
        if (waiting.flood() || waiting.total() > Waiting.NAMED) {
            return again ? new Call.Summary(waiting) : null;
        }
        if (!waiting.fresh().isEmpty()) {
            return new Call.Each(waiting.fresh());
        }
        return again ? new Call.Each(waiting.first()) : null;
    }

    /** Whether that much time has gone by; a clock that was set back counts as if it had. */
    private static boolean passed(Instant since, Duration span, Instant now) {
        return since.equals(Instant.MIN) || now.isBefore(since) || !now.isBefore(since.plus(span));
    }

    /** After the operator asked for silence. */
    Annunciation muted(Duration length, Waiting waiting, Instant now) {
        return new Annunciation(Mute.of(mute, length, waiting.loudest(), now), called, calledAt, spokenAt, seen, calling);
    }

    /** After he asked for sound again: what waits is heard at once. */
    Annunciation unmuted() {
        return new Annunciation(null, null, calledAt, spokenAt, seen, calling);
    }
}
