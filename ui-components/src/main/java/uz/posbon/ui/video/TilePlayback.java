package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Joins a tile to its feed once a frame: whether it can be seen, at which size, in which state. FX thread only. */
final class TilePlayback {

    /** What a skin must say and show. */
    interface Screen {
        /** Size of the area for the picture in device pixels; empty until it is laid out. */
        Optional<Box> area(double scale);

        void show(@Nullable Image image, VideoState state);
    }

    private final VideoTile tile;
    private final VideoService service;
    private final ReadOnlyObjectWrapper<VideoState> state;
    private @Nullable Subscription pulses;
    private @Nullable Screen screen;
    private @Nullable Watch watch;
    private @Nullable VideoSource watched;
    private final SteadyBox steady = new SteadyBox();

    TilePlayback(VideoTile tile, VideoService service, ReadOnlyObjectWrapper<VideoState> state) {
        this.tile = tile;
        this.service = service;
        this.state = state;
    }

    void screen(@Nullable Screen value) {
        screen = value;
    }

    /** From now on once a frame; ends by itself when the tile has no source or its window is gone. */
    void start() {
        if (pulses == null) {
            pulses = service.ticker().onPulse(this::tick);
        }
    }

    /** What was said of the old source is not true of the new one, not even until the next frame. */
    void sourceChanged() {
        VideoSource source = tile.getSource();
        if (source == null) {
            state.set(new VideoState.Idle());
        } else if (!source.equals(watched)) {
            state.set(new VideoState.Opening(now()));
        }
        start();
    }

    Instant now() {
        return service.clock().instant();
    }

    long frames() {
        return watch == null ? 0 : watch.frames();
    }

    Duration age() {
        return watch == null || watch.frames() == 0 ? Duration.ZERO : watch.age();
    }

    private void tick() {
        Window window = window();
        VideoState next = window != null && canBeSeen(window) ? watched(window) : unwatched();
        if (!next.equals(state.get())) {
            state.set(next);
        }
        Screen onto = screen;
        if (onto != null) {
            onto.show(watch == null ? null : watch.newest(), next);
        }
        if ((tile.getSource() == null || window == null || !window.isShowing()) && pulses != null) {
            pulses.unsubscribe();
            pulses = null;
        }
    }

    private VideoState watched(Window window) {
        VideoSource source = tile.getSource();
        if (source == null) {
            return unwatched();
        }
        if (watch != null && !source.equals(watched)) {
            release();
        }
        Box box = screen == null ? null : screen.area(window.getRenderScaleX()).orElse(null);
        if (watch == null) {
            Optional<String> missing = service.missing(source);
            if (missing.isPresent()) {
                return new VideoState.Missing(missing.get());
            }
            if (box == null) {
                return new VideoState.Hidden();
            }
            watch = service.watch(source, steady.start(box));
            watched = source;
        } else if (box != null && steady.settled(box)) {
            watch.resize(box);
        }
        return watch.state();
    }

    private VideoState unwatched() {
        release();
        return tile.getSource() == null ? new VideoState.Idle() : new VideoState.Hidden();
    }

    private void release() {
        if (watch != null) {
            watch.close();
            watch = null;
            watched = null;
        }
    }

    private @Nullable Window window() {
        Scene scene = tile.getScene();
        return scene == null ? null : scene.getWindow();
    }

    private boolean canBeSeen(Window window) {
        if (!window.isShowing() || window instanceof Stage stage && stage.isIconified()) {
            return false;
        }
        for (Node node = tile; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
