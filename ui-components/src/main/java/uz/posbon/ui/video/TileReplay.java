package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The replay of a tile's camera. Everything but {@link #back} and {@link #from} does nothing while the tile is live. FX thread only. */
public final class TileReplay {

    /** The speeds a replay can have; 1 is real time. */
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0);

    private final TilePlayback playback;

    TileReplay(TilePlayback playback) {
        this.playback = playback;
    }

    /** True while the tile shows the past. */
    public boolean isActive() {
        return playback.replay() != null;
    }

    /**
     * So much further back: from now where it is live, else from the picture it shows.
     *
     * @return false when nothing is kept of the camera
     */
    public boolean back(Duration time) {
        Replay replay = playback.replay();
        if (replay == null) {
            return playback.replay(playback.now().minus(time));
        }
        replay.orders().seek(replay.at() - time.toNanos());
        return true;
    }

    /**
     * From that moment on.
     *
     * @return false when nothing is kept of the camera
     */
    public boolean from(Instant moment) {
        Replay replay = playback.replay();
        if (replay == null) {
            return playback.replay(moment);
        }
        replay.orders().seek(Clip.nanos(moment));
        return true;
    }

    /** Stands still, or goes on. */
    public void pause(boolean value) {
        Replay replay = playback.replay();
        if (replay != null) {
            replay.orders().pause(value);
        }
    }

    public boolean isPaused() {
        Replay replay = playback.replay();
        return replay != null && replay.orders().paused();
    }

    /** So many pictures further, or back where it is below zero; it stands still then. */
    public void step(int pictures) {
        Replay replay = playback.replay();
        if (replay != null) {
            replay.orders().step(pictures);
        }
    }

    /** @param times one of {@link #SPEEDS} */
    public void speed(double times) {
        Replay replay = playback.replay();
        if (replay != null && times > 0) {
            replay.orders().speed(times);
        }
    }

    /** So many of {@link #SPEEDS} faster, or slower where it is below zero. */
    public void faster(int notches) {
        Replay replay = playback.replay();
        if (replay != null) {
            int now = SPEEDS.indexOf(replay.orders().speed());
            replay.orders().speed(SPEEDS.get(Math.clamp((long) now + notches, 0, SPEEDS.size() - 1)));
        }
    }

    /** The moment on the screen; null while it is live. */
    public @Nullable Instant moment() {
        Replay replay = playback.replay();
        return replay == null ? null : Clip.instant(replay.at());
    }

    /** Back to the present. */
    public void live() {
        playback.endReplay();
    }
}
