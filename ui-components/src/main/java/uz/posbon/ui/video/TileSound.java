package uz.posbon.ui.video;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The sound of a tile: off until somebody turns it on, and off again as soon as another tile is turned on, the tile shows something else, shows
 * its camera's past, or is not seen any more. FX thread only.
 */
public final class TileSound {

    private final VideoTile tile;
    private final VideoService service;
    private final ReadOnlyObjectWrapper<SoundState> state = new ReadOnlyObjectWrapper<>(this, "state", SoundState.OFF);
    private @Nullable Sounding sounding;
    private @Nullable VideoSource of;

    TileSound(VideoTile tile, VideoService service) {
        this.tile = tile;
        this.service = service;
    }

    /** What is heard now, or why nothing is; follows within a frame. */
    public ReadOnlyObjectProperty<SoundState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public SoundState getState() {
        return state.get();
    }

    /** Whether it was asked for. */
    public boolean isOn() {
        return state.get() != SoundState.OFF;
    }

    /** On, or off where it was on. */
    public void toggle() {
        if (isOn()) {
            off();
        } else {
            on();
        }
    }

    /** Turns it on, and that of every other tile off; does nothing where the tile plays nothing. */
    public void on() {
        VideoSource source = tile.getSource();
        if (source == null || !tile.playback().plays()) {
            return;
        }
        end();
        of = source;
        sounding = service.sounds().only(source.main(), tile.playback().playhead(), refused()).orElse(null);
        state.set(sounding == null ? SoundState.MISSING : sounding.state());
    }

    public void off() {
        end();
        state.set(SoundState.OFF);
    }

    /** A camera that refused the login is not asked by the sound as well, which would double the tries it counts. */
    private boolean refused() {
        return tile.getState() instanceof VideoState.Lost lost && lost.why() == Loss.LOGIN_REFUSED;
    }

    private void end() {
        if (sounding != null) {
            sounding.close();
            sounding = null;
        }
    }

    /** Once a frame. */
    void follow() {
        Sounding now = sounding;
        if (!isOn()) {
            return;
        }
        boolean over = now != null && now.closed() || !tile.playback().plays() || of != null && !of.equals(tile.getSource());
        if (over) {
            off();
        } else if (now != null) {
            now.hold(refused());
            state.set(now.state());
        }
    }
}
