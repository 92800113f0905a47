package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The past on a tile: the last minute of its camera, or its recording. Everything but {@link #back} and {@link #from} does nothing while the tile
 * is live. FX thread only.
 */
public final class TileReplay {

    /** The speeds there are to choose from; 1 is real time. */
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

    private final TilePlayback playback;

    TileReplay(TilePlayback playback) {
        this.playback = playback;
    }

    /** True while the tile shows the past. */
    public boolean isActive() {
        return orders().isPresent();
    }

    /** True while it shows a recording, which has no present to go back to. */
    public boolean isRecording() {
        return playback.playhead() != null;
    }

    private Optional<PlayOrders> orders() {
        Replay replay = playback.replay();
        Playhead head = playback.playhead();
        return replay != null ? Optional.of(replay.orders()) : Optional.ofNullable(head).map(Playhead::orders);
    }

    /**
     * So much further back: from now where it is live, else from the picture it shows.
     *
     * @return false when nothing is kept of the camera
     */
    public boolean back(Duration time) {
        return !isActive() ? playback.replay(playback.now().minus(time)) : jump(time.negated());
    }

    /**
     * So much further on from the picture it shows; a replay that reaches the present is live again.
     *
     * @return false when the tile is live
     */
    public boolean forward(Duration time) {
        return jump(time);
    }

    private boolean jump(Duration time) {
        Replay replay = playback.replay();
        Playhead head = playback.playhead();
        if (replay != null) {
            replay.orders().seek(replay.at() + time.toNanos());
        } else if (head != null) {
            head.orders().seek(head.within(head.at() + time.toNanos()));
        }
        return replay != null || head != null;
    }

    /**
     * From that moment on.
     *
     * @return false when nothing is kept of the camera, or the recording is not dated or not of that moment
     */
    public boolean from(Instant moment) {
        Replay replay = playback.replay();
        Playhead head = playback.playhead();
        if (replay == null && head == null) {
            return playback.replay(moment);
        }
        if (replay != null) {
            replay.orders().seek(Clip.nanos(moment));
            return true;
        }
        // Place and time of one and the same picture: those of two are a second and more apart at sixteenfold speed.
        return playback.state() instanceof VideoState.Playing playing && playing.taken() != null
                && to(playing.position().plus(Duration.between(playing.taken(), moment)));
    }

    /**
     * To that place in a recording, counted from its first picture.
     *
     * @return false when the tile shows no recording, or it has no such place
     */
    public boolean to(Duration position) {
        Playhead head = playback.playhead();
        if (head == null || position.isNegative() || position.toNanos() != head.within(position.toNanos())) {
            return false;
        }
        head.orders().seek(position.toNanos());
        return true;
    }

    /** Stands still, or goes on; a recording that came to its end begins anew. */
    public void pause(boolean value) {
        orders().ifPresent(orders -> {
            orders.pause(value);
            if (!value && playback.ended()) {
                orders.seek(0);
            }
        });
    }

    public boolean isPaused() {
        return orders().map(PlayOrders::paused).orElse(false);
    }

    /** So many pictures further, or back where it is below zero; it stands still then. */
    public void step(int pictures) {
        orders().ifPresent(orders -> orders.step(pictures));
    }

    /** @param times one of {@link #SPEEDS} */
    public void speed(double times) {
        if (times > 0) {
            orders().ifPresent(orders -> orders.speed(times));
        }
    }

    /** So many of {@link #SPEEDS} faster, or slower where it is below zero. */
    public void faster(int notches) {
        orders().ifPresent(orders -> {
            int now = SPEEDS.indexOf(orders.speed());
            orders.speed(SPEEDS.get(Math.clamp((long) now + notches, 0, SPEEDS.size() - 1)));
        });
    }

    /** When the picture on the screen was taken; null while it is live, and for a recording that is not dated. */
    public @Nullable Instant moment() {
        Replay replay = playback.replay();
        if (replay != null) {
            return Clip.instant(replay.at());
        }
        return playback.state() instanceof VideoState.Playing playing ? playing.taken() : null;
    }

    /** Where in a recording it is, counted from its first picture; null for a camera. */
    public @Nullable Duration position() {
        Playhead head = playback.playhead();
        return head == null ? null : Duration.ofNanos(head.at());
    }

    /** How long the recording is; null for a camera, and where nobody knows. */
    public @Nullable Duration length() {
        Playhead head = playback.playhead();
        return head == null || head.length() == 0 ? null : Duration.ofNanos(head.length());
    }

    /** Back to the present; a recording has none. */
    public void live() {
        playback.endReplay();
    }
}
