package uz.posbon.workstation.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.room.RoomApi;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRows;

/** Keeps the room's figures fresh while somebody looks at them: asked in the background, one call at a time. Thread-safe. */
public final class RoomFeed {
    private static final Logger LOG = LoggerFactory.getLogger(RoomFeed.class);
    private static final Duration FRESH = Duration.ofMillis(900);

    private final RoomApi room;
    private final Clock clock;
    private final Executor background;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable RoomFigures latest;
    private volatile Instant asked = Instant.EPOCH;
    private volatile boolean watched;
    private volatile Runnable news = () -> {};

    /** @param background runs what blocks */
    public RoomFeed(RoomApi room, Clock clock, Executor background) {
        this.room = room;
        this.clock = clock;
        this.background = background;
    }

    /** Calls {@code listener} when newer figures have come, on the background's thread. */
    public void onNews(Runnable listener) {
        news = listener;
    }

    /** Figures of before, for whoever starts without the backend: they are shown with their time until newer ones come. */
    public void recall(RoomFigures earlier) {
        if (latest == null) {
            latest = earlier;
        }
    }

    /** Whether somebody looks at the figures; nobody asks the backend for them while not, and whoever begins to look waits for no second to pass. */
    public void watched(boolean on) {
        boolean begins = on && !watched;
        watched = on;
        if (begins) {
            latest();
        }
    }

    /** The latest figures; null until they have come. Never waits. */
    public @Nullable RoomFigures latest() {
        if (watched && asked.plus(FRESH).isBefore(clock.instant()) && !asking.getAndSet(true)) {
            background.execute(this::ask);
        }
        return latest;
    }

    private void ask() {
        try {
            latest = room.figures(null);
            news.run();
        } catch (PosbonException e) {
            // The old figures stay with their time; the connection's own sign says what is wrong.
            LOG.debug("no figures of the room", e);
        } finally {
            asked = clock.instant();
            asking.set(false);
        }
    }

    /** Asks what is behind a figure; {@code found} and {@code failed} are called on the background's thread. */
    public void rows(RoomModel.Behind behind, Consumer<RoomRows> found, Consumer<PosbonException> failed) {
        RoomFigure figure = behind.figure();
        if (figure == null) {
            return;
        }
        background.execute(() -> {
            try {
                found.accept(room.rows(figure, behind.of(), null));
            } catch (PosbonException e) {
                LOG.debug("no rows of {}", figure, e);
                failed.accept(e);
            }
        });
    }
}
