package uz.posbon.workstation.wall;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.ui.dock.Monitors;
import uz.posbon.ui.live.Conflated;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.VideoSource;

/**
 * The displays of one wall on this machine: what the picture says is made ready in the background, at most ten times a second
 * and each second because ages move, and painted on the FX thread. Made, started and closed on the FX thread.
 */
public final class WallSeat {
    private static final Logger LOG = LoggerFactory.getLogger(WallSeat.class);
    private static final int PER_SECOND = 10;

    private final OperationalPicture picture;
    private final @Nullable Integer only;
    private final SeatParts parts;
    private final SeatProjection projection;
    private final Executor work;
    private final Clock clock;
    private final SeatWindows windows;
    private final SeatReports reports;
    private final Conflated<List<DisplayModel>> screens;
    private final AtomicBoolean pending = new AtomicBoolean();
    /** The scenes last offered; the projection's thread alone. */
    private List<String> offered = List.of();
    private Subscription running = Subscription.EMPTY;

    /**
     * Makes a seat; nothing is seen yet.
     *
     * @param wall its id or its name
     * @param only the display that is driven here; null for as many as there are monitors
     * @param sources what a camera plays; empty when it offers nothing
     * @param dress gives a window its look
     * @param projection where models are made, one at a time
     * @param commands runs what blocks
     * @param closed somebody has closed a window
     */
    public WallSeat(
            String wall, @Nullable Integer only, OperationalPicture picture, SeatParts parts, Function<Camera, Optional<VideoSource>> sources,
            Monitors monitors, Consumer<Scene> dress, SeatTelling telling, Clock clock, Executor projection, Executor commands, Runnable closed) {
        this.picture = picture;
        this.only = only;
        this.parts = parts;
        this.projection = new SeatProjection(wall, parts.city(), sources, parts.room());
        this.work = projection;
        this.clock = clock;
        windows = new SeatWindows(parts, monitors, dress, closed);
        reports = new SeatReports(windows, telling, commands);
        screens = Conflated.onFx(PER_SECOND, this::paint);
    }

    /** Shows what the picture says from now on. */
    public void start() {
        Runnable watching = picture.watch(this::refresh);
        running = FrameTicker.every(Duration.ofSeconds(1)).onPulse(this::refresh).and(watching::run);
        refresh();
    }

    private void refresh() {
        // One that waits will see everything.
        if (pending.compareAndSet(false, true)) {
            work.execute(this::project);
        }
    }

    private void project() {
        pending.set(false);
        try {
            List<DisplayModel> next = projection.of(picture.snapshot(), only, clock.instant(), parts.words());
            List<String> scenes = next.stream().map(display -> display.scene().toString()).toList();
            if (scenes.equals(offered)) {
                screens.offer(next);
            } else {
                // Somebody has pushed it and looks up: it does not wait for ages and positions to have their turn.
                offered = scenes;
                screens.offerAtOnce(next);
            }
        } catch (RuntimeException e) {
            // One picture that cannot be read must not stop the wall; the next one is tried again.
            LOG.error("the picture could not be shown", e);
        }
    }

    private void paint(List<DisplayModel> displays) {
        windows.show(displays);
        reports.changed();
    }

    public void close() {
        running.unsubscribe();
        reports.close();
        windows.close();
    }
}
