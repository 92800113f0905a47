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
    /** What exactly is asked of the playhead. */
    private static final VideoState PLAYING = new VideoState.Playing(Duration.ZERO, null, null, 1, false);

    /** Larger than anything; engines go no further than the size a picture was coded in. */
    private static final Box AS_CODED = new Box(1 << 14, 1 << 14);

    private final String label;
    private final VideoStream stream;
    private final Supplier<Player> players;
    private final Backoff backoff;
    private final FeedClock clock;
    private final PacketRing ring;
    private final BooleanSupplier abandoned;
    private final FeedPictures pictures;
    private final @Nullable Playhead playhead;
    private final Stills stills = new Stills();
    private final Object lock = new Object();

    private volatile VideoState state;
    private volatile @Nullable Instant begun;
    private volatile boolean shrunken;
    private boolean closed;
    private @Nullable Player player;

    /**
     * @param label what the log calls it
     * @param playhead of a recording; null for a camera
     * @param abandoned asked now and then on the feed's own thread; true ends the feed
     */
    Feed(
            String label, VideoStream stream, Supplier<Player> players, @Nullable Playhead playhead, PacketRing ring, PictureBeat beat,
            Backoff backoff, Clock clock, BooleanSupplier abandoned) {
        this.label = label;
        this.stream = stream;
        this.players = players;
        this.playhead = playhead;
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
        if (now instanceof VideoState.Playing && playhead != null) {
            return playing(playhead);
        }
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

    /** A recording whose pictures do not come although they should does not run, whatever it is called. */
    private VideoState playing(Playhead head) {
        PlayOrders orders = head.orders();
        long stall = FeedClock.STALL.toNanos();
        if (clock.age().toNanos() > stall && orders.sinceAsked() > stall && !orders.resting()) {
            return new VideoState.Stalled(clock.lastFrame());
        }
        Duration length = head.length() == 0 ? null : Duration.ofNanos(head.length());
        return new VideoState.Playing(Duration.ofNanos(head.at()), length, taken(head), orders.speed(), orders.paused());
    }

    private @Nullable Instant taken(Playhead head) {
        Instant first = begun;
        return first == null ? null : first.plusNanos(head.at());
    }

    /** When the picture shown last was taken, on the scale of {@link Packet#at()}; 0 before the first, and where a recording does not say. */
    long takenAt() {
        if (playhead == null) {
            return clock.at();
        }
        Instant at = clock.count() == 0 ? null : taken(playhead);
        return at == null ? 0 : Clip.nanos(at);
    }

    /** Of a recording; null for a camera. */
    @Nullable Playhead playhead() {
        return playhead;
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
        CompletableFuture<Still> asked = stills.ask();
        redraw();
        return asked;
    }

    /** Another size, another part or a still is wanted of what stands still. */
    void redraw() {
        if (playhead != null && (playhead.orders().paused() || state instanceof VideoState.Ended)) {
            playhead.orders().redraw();
        }
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
        if (playhead == null) {
            stills.answer(frame);
        } else {
            if (frame.whole()) {
                stills.answer(() -> Still.ofRecording(frame, begun));
            }
            playhead.at(frame.at());
            playhead.over(false);
        }
        shrunken = !frame.whole();
        clock.frame(frame.at());
        if (!(state instanceof VideoState.Live) && !(state instanceof VideoState.Playing)) {
            synchronized (lock) {
                state = playhead == null ? new VideoState.Live() : PLAYING;
            }
        }
    }

    @Override
    public Box largest() {
        return playhead != null && !stills.isEmpty() ? AS_CODED : pictures.largest();
    }

    /** Whether the engine hands over pictures smaller than they were coded; what is kept of the camera is not. */
    boolean shrunken() {
        return shrunken;
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
                if (playhead == null || !playhead.orders().awaitAsked()) {
                    break;
                }
                continue;
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
            return !closed;
        }
    }

    private @Nullable Player begin() {
        synchronized (lock) {
            player = closed ? null : players.get();
            return player;
        }
    }

    /** Plays once; null when the source came to its natural end or the feed was closed. */
    private @Nullable Loss play() {
        try (Player playing = begin()) {
            if (playing != null) {
                goOn();
                playing.play(stream, this, this);
            }
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

    /** A recording that broke off goes on where it was. */
    private void goOn() {
        if (playhead != null) {
            begun = begun == null ? RecordingDate.of(stream.uri()).orElse(null) : begun;
            playhead.orders().goOn(playhead.at());
        }
    }

    private Duration lost(Loss loss) {
        Duration wait = backoff.next(loss);
        synchronized (lock) {
            Instant since = switch (state) {
                case VideoState.Lost lost -> lost.since();
                case VideoState.Stalled stalled -> stalled.since();
                // While nobody looks nothing is decoded, and yet the camera was there.
                case VideoState.Live live -> wanted() ? clock.lastFrame() : clock.lastPacket();
                case VideoState.Playing playing -> clock.lastFrame();
                default -> clock.now();
            };
            state = new VideoState.Lost(since, loss, clock.now().plus(wait));
        }
        return wait;
    }

    private void end() {
        if (playhead != null) {
            playhead.over(true);
        }
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
        if (playhead != null) {
            playhead.orders().close();
        }
        if (playing != null) {
            playing.close();
        }
    }
}
