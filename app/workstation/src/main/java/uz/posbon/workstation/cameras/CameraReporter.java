package uz.posbon.workstation.cameras;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.sdk.catalogue.CatalogueApi;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.video.VideoState;

/** Tells the room how the cameras this desk pulls deliver: when that changes, and every thirty seconds. FX thread only. */
public final class CameraReporter {
    private static final Logger LOG = LoggerFactory.getLogger(CameraReporter.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final CatalogueApi catalogue;
    private final String desk;
    private final Supplier<Map<String, VideoState>> watched;
    private final Clock clock;
    private final Executor background;
    private final CameraNews news = new CameraNews();
    private final AtomicBoolean underWay = new AtomicBoolean();

    /** @param watched the cameras shown here, by id, and how their tiles stand */
    public CameraReporter(CatalogueApi catalogue, String desk, Supplier<Map<String, VideoState>> watched, Clock clock, Executor background) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.watched = watched;
        this.clock = clock;
        this.background = background;
    }

    /** Starts; ending the subscription stops it, and what was said grows old. */
    public Subscription start() {
        return FrameTicker.every(LOOK_EVERY).onPulse(this::look);
    }

    private void look() {
        if (underWay.get()) {
            return;
        }
        List<CameraReport> reports = news.of(watched.get(), clock.instant());
        if (!reports.isEmpty() && underWay.compareAndSet(false, true)) {
            background.execute(() -> say(reports));
        }
    }

    /** What was not heard is said again with the next repeat. */
    private void say(List<CameraReport> reports) {
        try {
            catalogue.report(desk, reports);
        } catch (PosbonException e) {
            LOG.debug("the state of cameras is not heard", e);
        } finally {
            underWay.set(false);
        }
    }
}
