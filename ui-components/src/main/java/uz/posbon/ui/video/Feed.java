package uz.posbon.ui.video;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** One pulled stream: plays, notices loss, tries again, until closed. Its {@link #run} occupies one thread. */
final class Feed implements Runnable, FrameSink {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final VideoSource source;
    private final Supplier<Player> players;
    private final Backoff backoff;
    private final FeedClock clock;
    private final List<FeedPicture> pictures = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();

    private volatile VideoState state;
    private boolean closed;
    private @Nullable Player player;

    Feed(VideoSource source, Supplier<Player> players, Backoff backoff, Clock clock) {
        this.source = source;
        this.players = players;
        this.backoff = backoff;
        this.clock = new FeedClock(clock);
        this.state = new VideoState.Opening(clock.instant());
    }

    /** The picture of this size, one for all who want it. */
    FeedPicture watch(Box box) {
        synchronized (lock) {
            FeedPicture picture = pictures.stream().filter(p -> p.box().equals(box)).findFirst().orElse(null);
            if (picture == null) {
                picture = new FeedPicture(box);
                pictures.add(picture);
            }
            picture.watchers++;
            return picture;
        }
    }

    void unwatch(FeedPicture picture) {
        synchronized (lock) {
            if (--picture.watchers == 0) {
                pictures.remove(picture);
            }
        }
    }

    /** Any thread. A stall is seen by whoever asks, so it needs no timer and shows at the next pulse. */
    VideoState state() {
        VideoState now = state;
        if (now instanceof VideoState.Live && clock.age().compareTo(FeedClock.STALL) > 0) {
            synchronized (lock) {
                if (state instanceof VideoState.Live && clock.age().compareTo(FeedClock.STALL) > 0) {
                    state = new VideoState.Stalled(clock.lastFrame());
                }
                return state;
            }
        }
        return now;
    }

    Duration age() {
        return clock.age();
    }

    long frames() {
        return clock.count();
    }

    @Override
    public void frame(Frame frame) {
        for (FeedPicture picture : pictures) {
            picture.write(frame);
        }
        clock.frame();
        if (!(state instanceof VideoState.Live) && !(state instanceof VideoState.Playing)) {
            synchronized (lock) {
                state = source.live() ? new VideoState.Live() : new VideoState.Playing();
            }
        }
    }

    @Override
    public Box largest() {
        Box largest = new Box(1, 1);
        for (FeedPicture picture : pictures) {
            largest = new Box(Math.max(largest.width(), picture.box().width()), Math.max(largest.height(), picture.box().height()));
        }
        return largest;
    }

    @Override
    public void run() {
        while (open()) {
            long before = frames();
            Loss loss = play();
            if (frames() > before) {
                backoff.reset();
            }
            if (loss == null) {
                end();
                return;
            }
            pause(lost(loss));
        }
    }

    private boolean open() {
        synchronized (lock) {
            if (closed) {
                return false;
            }
            player = players.get();
            return true;
        }
    }

    /** Plays once; null when the source came to its natural end or the feed was closed. */
    private @Nullable Loss play() {
        Player playing = player;
        if (playing == null) {
            return null;
        }
        try (playing) {
            playing.play(source, this);
            return null;
        } catch (PlaybackException e) {
            // A camera that is down for a night is one line, not thousands.
            boolean news = !(state instanceof VideoState.Lost lost && lost.why() == e.loss());
            LOG.atLevel(news ? Level.INFO : Level.DEBUG).log("Camera {}: {} ({})", source.id(), e.loss(), e.getMessage());
            return e.loss();
        } catch (RuntimeException | LinkageError e) {
            // An engine's own failure must cost one tile, not the window.
            LOG.error("Camera {}: the player failed", source.id(), e);
            return Loss.UNREADABLE;
        }
    }

    private Duration lost(Loss loss) {
        Duration wait = backoff.next(loss);
        synchronized (lock) {
            Instant since = switch (state) {
                case VideoState.Lost lost -> lost.since();
                case VideoState.Stalled stalled -> stalled.since();
                case VideoState.Live live -> clock.lastFrame();
                case VideoState.Playing playing -> clock.lastFrame();
                default -> clock.now();
            };
            state = new VideoState.Lost(since, loss, clock.now().plus(wait));
        }
        return wait;
    }

    private void end() {
        synchronized (lock) {
            state = new VideoState.Ended();
        }
    }

    private void pause(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        synchronized (lock) {
            long left = end - System.nanoTime();
            while (!closed && left > 0) {
                try {
                    lock.wait(left / 1_000_000 + 1);
                } catch (InterruptedException e) {
                    // Whoever interrupts a feed's thread wants it gone.
                    Thread.currentThread().interrupt();
                    closed = true;
                }
                left = end - System.nanoTime();
            }
        }
    }

    /** Any thread; does not wait for the feed's thread to end. */
    void close() {
        Player playing;
        synchronized (lock) {
            closed = true;
            playing = player;
            lock.notifyAll();
        }
        if (playing != null) {
            playing.close();
        }
    }
}
