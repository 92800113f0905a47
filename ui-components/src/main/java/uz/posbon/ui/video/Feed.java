package uz.posbon.ui.video;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One pulled stream: plays while somebody looks, keeps the last packets, notices loss, tries again, until closed. Its {@link #run} occupies one
 * thread.
 */
final class Feed implements Runnable, FrameSink, PacketSink {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final String label;
    private final VideoStream stream;
    private final Supplier<Player> players;
    private final Backoff backoff;
    private final FeedClock clock;
    private final PacketRing ring;
    private final BooleanSupplier abandoned;
    private final FeedPictures pictures;
    private final Stills stills = new Stills();
    private final Object lock = new Object();

    private volatile VideoState state;
    private boolean closed;
    private @Nullable Player player;

    /**
     * @param label what the log calls it
     * @param abandoned asked now and then on the feed's own thread; true ends the feed
     */
    Feed(
            String label, VideoStream stream, Supplier<Player> players, PacketRing ring, PictureBeat beat, Backoff backoff, Clock clock,
            BooleanSupplier abandoned) {
        this.label = label;
        this.stream = stream;
        this.players = players;
        this.ring = ring;
        this.pictures = new FeedPictures(beat);
        this.backoff = backoff;
        this.clock = new FeedClock(clock);
        this.abandoned = abandoned;
        this.state = new VideoState.Opening(clock.instant());
    }

    /** FX thread. */
    Viewing view(Look look) {
        if (pictures.isEmpty() && clock.count() > 0) {
            clock.resume();
        }
        return new Viewing(pictures, look);
    }

    /** Any thread. A stall is seen by whoever asks, so it needs no timer and shows at the next pulse. */
    VideoState state() {
        VideoState now = state;
        if (now instanceof VideoState.Live && clock.age().compareTo(FeedClock.STALL) > 0 && wanted()) {
            synchronized (lock) {
                if (state instanceof VideoState.Live && clock.age().compareTo(FeedClock.STALL) > 0) {
                    state = new VideoState.Stalled(clock.lastFrame());
                }
                return state;
            }
        }
        return now;
    }

    FeedClock clock() {
        return clock;
    }

    /** What can be replayed now. */
    Clip clip() {
        return ring.clip();
    }

    /** The next picture, whole. */
    CompletableFuture<Still> still() {
        return stills.ask();
    }

    @Override
    public void packet(Packet packet) {
        ring.packet(packet);
        clock.packet();
        if (abandoned.getAsBoolean()) {
            close();
        }
    }

    @Override
    public List<Packet> sinceKey() {
        return ring.sinceKey();
    }

    @Override
    public boolean wanted() {
        return !pictures.isEmpty() || !stills.isEmpty();
    }

    @Override
    public void frame(Frame frame) {
        pictures.write(frame);
        stills.answer(frame);
        clock.frame(frame.at());
        if (!(state instanceof VideoState.Live) && !(state instanceof VideoState.Playing)) {
            synchronized (lock) {
                state = stream.live() ? new VideoState.Live() : new VideoState.Playing();
            }
        }
    }

    @Override
    public Box largest() {
        return pictures.largest();
    }

    @Override
    public void run() {
        while (open()) {
            long before = clock.count();
            Loss loss = play();
            if (clock.count() > before) {
                backoff.reset();
            }
            if (loss == null) {
                end();
                break;
            }
            Duration wait = lost(loss);
            if (abandoned.getAsBoolean()) {
                break;
            }
            pause(wait);
        }
        stills.refuse("the camera is no longer pulled");
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
            playing.play(stream, this, this);
            return null;
        } catch (PlaybackException e) {
            // A camera that is down for a night is one line, not thousands.
            boolean news = !(state instanceof VideoState.Lost lost && lost.why() == e.loss());
            LOG.atLevel(news ? Level.INFO : Level.DEBUG).log("Camera {}: {} ({})", label, e.loss(), e.getMessage());
            return e.loss();
        } catch (RuntimeException | Error e) {
            // An engine's own failure, or memory that runs short, must cost one tile for a while, not the window.
            LOG.error("Camera {}: the player failed", label, e);
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
