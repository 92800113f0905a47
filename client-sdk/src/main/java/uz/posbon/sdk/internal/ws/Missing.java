package uz.posbon.sdk.internal.ws;

import java.time.Duration;

/** Remembers after which event the next one did not come, to know when asking for it again is of no use. One thread. */
final class Missing {
    private static final long NOTHING = -1;
    /** So long an event that came as rubbish is asked for again and again: the link is at fault, and may be better in a moment. */
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private long after = NOTHING;
    private long since;
    private boolean rubbish;

    /** Another link begins. */
    void begin() {
        rubbish = false;
    }

    /** Something that cannot be read has come over this link. */
    void rubbish() {
        rubbish = true;
    }

    /** An event came that was to come. */
    void came() {
        after = NOTHING;
    }

    /**
     * The one after {@code sequence} did not come.
     *
     * @return whether it did not the time before either, and nothing but the state can help
     */
    boolean isHopeless(long sequence, long now) {
        boolean again = after == sequence;
        after = sequence;
        since = again ? since : now;
        return again && !(rubbish && now - since < PATIENCE);
    }
}
