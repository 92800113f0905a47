package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The single pictures a tile falls back to while its camera's stream does not come: asked for now and then, gone with the first picture of the
 * stream, and gone when they are too old to be of use. FX thread only.
 */
final class TileStill {

    /** A stream that opens as it should is there before. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long EVERY = Duration.ofSeconds(10).toNanos();
    private static final long SELDOM = Duration.ofMinutes(2).toNanos();
    private static final long OLD = Duration.ofMinutes(1).toNanos();

    /** One that came. */
    record Taken(Shown picture, Instant at) {}

    private final StillSource stills;
    private @Nullable VideoSource of;
    private @Nullable CompletableFuture<Taken> asked;
    private @Nullable Taken taken;
    private long came;
    private boolean waits;
    private long due;
    private long pause = EVERY;

    TileStill(StillSource stills) {
        this.stills = stills;
    }

    /**
     * Once a frame.
     *
     * @param box where it is to fit in; null while nobody knows
     * @param nanos of {@link System#nanoTime()}
     * @return what to show in the stream's place; null for nothing
     */
    @Nullable Taken look(@Nullable VideoSource source, VideoState state, @Nullable Box box, Instant now, long nanos) {
        if (source == null || !wanted(state, now)) {
            forget();
            return null;
        }
        if (!source.equals(of)) {
            forget();
            of = source;
        }
        answered(nanos);
        if (asked == null && box != null && !(waits && nanos - due < 0) && stills.offers(source)) {
            asked = stills.take(source).thenApply(still -> new Taken(new Shown(StillImage.of(still, box), Zoom.WHOLE), at(still, now)));
        }
        if (taken != null && nanos - came > OLD) {
            taken = null;
        }
        return taken;
    }

    /** Where a login was refused nothing else is tried with it: cameras lock accounts. */
    private static boolean wanted(VideoState state, Instant now) {
        return switch (state) {
            case VideoState.Opening opening -> now.isAfter(opening.since().plus(PATIENCE));
            case VideoState.Lost lost -> lost.why() != Loss.LOGIN_REFUSED;
            default -> false;
        };
    }

    private static Instant at(Still still, Instant asked) {
        Instant at = still.at();
        return at == null ? asked : at;
    }

    private void answered(long nanos) {
        CompletableFuture<Taken> answer = asked;
        if (answer == null || !answer.isDone()) {
            return;
        }
        asked = null;
        if (answer.isCompletedExceptionally()) {
            pause = Math.min(2 * pause, SELDOM);
        } else {
            taken = answer.join();
            came = nanos;
            pause = EVERY;
        }
        waits = true;
        due = nanos + pause;
    }

    /** What was on the tile is not shown again; what is under way is not waited for. */
    void forget() {
        if (asked != null) {
            asked.cancel(false);
            asked = null;
        }
        if (of != null) {
            of = null;
            taken = null;
            waits = false;
            pause = EVERY;
        }
    }

    /** When the picture in the stream's place came; null where there is none. */
    @Nullable Instant at() {
        return taken == null ? null : taken.at();
    }
}
