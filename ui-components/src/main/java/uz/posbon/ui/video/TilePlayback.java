package uz.posbon.ui.video;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Joins a tile to its camera once a frame: whether it can be seen, at which size, live or again, in which state. FX thread only. */
final class TilePlayback {

    /** What a skin must say and show. */
    interface Screen {
        /** Size of the area for the picture in device pixels; empty until it is laid out. */
        Optional<Box> area(double scale);

        void show(@Nullable Shown picture, VideoState state);
    }

    /** A history is thousands of packets; it is not counted in every frame. */
    private static final long KEPT_EVERY = 1_000_000_000L;

    private final VideoTile tile;
    private final VideoService service;
    private final ReadOnlyObjectWrapper<VideoState> state;
    private @Nullable Subscription pulses;
    private @Nullable Screen screen;
    private @Nullable VideoSource watched;
    private @Nullable LiveShowing live;
    private @Nullable Replay replay;
    private @Nullable Shown last;
    private final TileStill still;
    private final SteadyLook steady = new SteadyLook();
    /** When this tile began to wait for a picture of now, whatever its feed did before. */
    private Instant begun = Instant.EPOCH;
    private @Nullable Place place;
    private long keptAt = System.nanoTime() - KEPT_EVERY;
    private long shortSeconds = -1;

    /** Where a recording was when it went out of sight. */
    private record Place(VideoSource source, long at, double speed, boolean paused) {

        void restore(Playhead head) {
            head.orders().speed(speed);
            head.orders().pause(paused);
            head.orders().seek(at);
        }
    }

    TilePlayback(VideoTile tile, VideoService service, ReadOnlyObjectWrapper<VideoState> state) {
        this.tile = tile;
        this.service = service;
        this.state = state;
        this.still = new TileStill(service.stills());
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
        still.forget();
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

    ZoneId zone() {
        return service.clock().getZone();
    }

    /** What is on the screen; null while nothing is pulled. */
    @Nullable Showing showing() {
        return replay != null ? replay : live == null ? null : live.watch();
    }

    /** When the single picture in the stream's place came; null where there is none. */
    @Nullable Instant stillTaken() {
        return still.at();
    }

    VideoState state() {
        return state.get();
    }

    /** Whether it is a recording that came to its end. */
    boolean ended() {
        return state.get() instanceof VideoState.Ended;
    }

    long frames() {
        Showing showing = showing();
        return showing == null ? 0 : showing.frames();
    }

    Duration age() {
        Showing showing = showing();
        return showing == null || showing.frames() == 0 ? Duration.ZERO : showing.age();
    }

    @Nullable Replay replay() {
        return replay;
    }

    /** Whether the tile shows its source as it is now: no replay, and not out of sight. */
    boolean plays() {
        return live != null && replay == null && current();
    }

    /** Of the recording on this tile; null for a camera, and while nothing is played. */
    @Nullable Playhead playhead() {
        return live == null || !current() ? null : live.watch().playhead();
    }

    /** What is kept of the camera from then on. */
    Clip clip(Instant from) {
        return live == null || !current() ? new Clip(List.of()) : live.clip(Clip.nanos(from));
    }

    /** How far back the camera can be replayed, where that is less than it should be because memory is short; else empty. */
    String kept(VideoWords words) {
        long now = System.nanoTime();
        if (live != null && now - keptAt > KEPT_EVERY) {
            keptAt = now;
            Clip clip = live.clip(0);
            shortSeconds = clip.shortened() ? clip.isEmpty() ? 0 : Math.max(0, Clip.nanos(now()) - clip.begin()) / 1_000_000_000L : -1;
        }
        return live == null || shortSeconds < 0 ? "" : words.kept().replace("{0}", Long.toString(shortSeconds));
    }

    /** Whether what is pulled is the tile's camera: a new one is only pulled from the next frame on. */
    private boolean current() {
        return watched != null && watched.equals(tile.getSource());
    }

    /** The picture on the screen, or the next one; null while nothing is pulled. */
    @Nullable Showing ofSource() {
        return current() ? showing() : null;
    }

    /** Shows again what the camera showed then; false when nothing is kept of it. */
    boolean replay(Instant from) {
        LiveShowing showing = live;
        VideoSource source = watched;
        Box box = box(window());
        if (showing == null || source == null || box == null || !current()) {
            return false;
        }
        long at = Clip.nanos(from);
        Look look = new Look(box, tile.getZoom());
        Optional<Replay> begun = showing.history(at).flatMap(stream -> service.replay(stream, source.id(), at, look));
        begun.ifPresent(next -> {
            endReplay();
            showing.rest();
            replay = next;
        });
        return begun.isPresent();
    }

    /** Back to the present. */
    void endReplay() {
        if (replay != null) {
            replay.close();
            replay = null;
            // The past is not shown a moment longer under the word Live.
            last = null;
            begun = now();
        }
    }

    private void tick() {
        Window window = window();
        VideoState next = window != null && canBeSeen(window) ? seen(window) : unseen();
        if (!next.equals(state.get())) {
            state.set(next);
        }
        tile.sound().follow();
        Screen onto = screen;
        Shown picture = picture();
        TileStill.Taken instead = still.look(tile.getSource(), next, box(window), now(), System.nanoTime());
        if (onto != null) {
            onto.show(instead == null ? picture : instead.picture(), next);
        }
        if ((tile.getSource() == null || window == null || !window.isShowing()) && pulses != null) {
            pulses.unsubscribe();
            pulses = null;
        }
    }

    /** On the way from one showing to another the last picture stays, so that nothing turns black. */
    private @Nullable Shown picture() {
        Showing showing = showing();
        Shown newest = showing == null ? null : showing.newest();
        last = newest != null || showing == null ? newest : last;
        return last;
    }

    private VideoState seen(Window window) {
        VideoSource source = tile.getSource();
        if (source == null || !source.equals(watched)) {
            release();
            watched = source;
        }
        if (source == null) {
            return new VideoState.Idle();
        }
        Box box = box(window);
        Replay again = replay;
        if (again != null && again.caughtUp()) {
            endReplay();
            again = null;
        }
        if (again != null && box != null) {
            Look look = new Look(box, tile.getZoom());
            if (steady.settled(look)) {
                again.look(look);
            }
            return again.state();
        }
        return live(source, box);
    }

    private VideoState live(VideoSource source, @Nullable Box box) {
        LiveShowing showing = live;
        if (showing == null) {
            Optional<Absence> missing = service.missing(source);
            if (missing.isPresent()) {
                return new VideoState.Missing(missing.get());
            }
            if (box == null) {
                return new VideoState.Hidden();
            }
            showing = new LiveShowing(service, source, new Look(box, tile.getZoom()));
            live = showing;
            begun = now();
            restore(source, showing.watch().playhead());
        } else if (box != null) {
            showing.look(new Look(box, tile.getZoom()));
        }
        VideoState state = showing.watch().state();
        // Back from a replay, or with a feed that runs already, the camera is live at once, its picture a moment later.
        return state instanceof VideoState.Live && last == null && showing.watch().newest() == null ? new VideoState.Opening(begun) : state;
    }

    private void restore(VideoSource source, @Nullable Playhead head) {
        Place left = place;
        place = null;
        if (head != null && left != null && left.source().equals(source)) {
            left.restore(head);
        }
    }

    private VideoState unseen() {
        release();
        return tile.getSource() == null ? new VideoState.Idle() : new VideoState.Hidden();
    }

    private void release() {
        endReplay();
        if (live != null) {
            Playhead head = live.watch().playhead();
            VideoSource source = watched;
            boolean begun = head != null && head.at() > 0 && !(live.watch().state() instanceof VideoState.Ended);
            if (head != null && source != null && begun) {
                place = new Place(source, head.at(), head.orders().speed(), head.orders().paused());
            }
            live.close();
            live = null;
        }
        last = null;
        watched = null;
    }

    private @Nullable Box box(@Nullable Window window) {
        Screen onto = screen;
        return onto == null || window == null ? null : onto.area(window.getRenderScaleX()).orElse(null);
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
