package uz.posbon.ui.video;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.video.PlayOrders.Order;

/** Shows a camera's last minute again, at any speed and picture by picture, while the camera goes on. Its {@link #run} occupies one thread. */
final class Replay implements Runnable, Showing, FrameSink {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
    /**
     * A place to begin at: the newest picture there is. The time of now is not it, because pictures may be dated after they came: where they are decoded
     * in another order than they are shown in, the one shown last comes before those shown before it.
     */
    static final long NEWEST = Long.MAX_VALUE;
    private static final long MOMENT = 40_000_000L;

    private final PlayOrders orders;
    private final ReplayFilm film;
    private final BooleanSupplier goesOn;
    private final Runnable release;
    private final FeedPictures pictures;
    private final Stills stills = new Stills();

    private final Viewing viewing;
    private volatile long at;
    private volatile long count;
    private volatile boolean caughtUp;
    private long showFrom;
    private boolean paced;
    private boolean emitted;
    private boolean drained;
    /** One picture at a time, but for the last ones, which come together. */
    private boolean single = true;

    /**
     * @param history what there is now; asked again when the end is reached
     * @param from where it begins, or the nearest there is a picture of
     * @param beat of the screen its pictures are for
     * @param goesOn whether the camera still delivers, so that more will come
     * @param release called when it is closed
     */
    Replay(PacketEngine engine, Supplier<Clip> history, long from, Look look, PictureBeat beat, BooleanSupplier goesOn, Runnable release) {
        this.film = new ReplayFilm(engine, history);
        this.at = film.within(from);
        this.orders = new PlayOrders(at, true);
        this.goesOn = goesOn;
        this.release = release;
        this.pictures = new FeedPictures(beat);
        this.viewing = new Viewing(pictures, look);
    }

    PlayOrders orders() {
        return orders;
    }

    /** True once it has run up to the present of a camera that goes on: from there on it is live. */
    boolean caughtUp() {
        return caughtUp;
    }

    boolean isEmpty() {
        return film.isEmpty();
    }

    @Override
    public void run() {
        try (film) {
            Order order = orders.next();
            while (!(order instanceof Order.Close)) {
                obey(order);
                order = orders.next();
            }
        } catch (PlaybackException | RuntimeException | Error e) {
            LOG.warn("the replay ends: {}", e.getMessage(), e);
            caughtUp = true;
        }
        stills.refuse("the replay has ended");
    }

    private void obey(Order order) throws PlaybackException {
        switch (order) {
            case Order.Seek seek -> show(film.within(seek.at()));
            case Order.Redraw redraw -> show(at);
            case Order.Step step -> show(film.neighbour(at, step.pictures()));
            case Order.Play play -> play();
            case Order.Close close -> { }
        }
    }

    private void show(long wanted) throws PlaybackException {
        showFrom = wanted;
        paced = false;
        film.seek(wanted);
        drained = !decodeOne();
        if (drained) {
            // A stream with pictures between others: the decoder holds the last ones back until more come, which may be too late for who waits.
            film.drain(this);
        }
    }

    private void play() throws PlaybackException {
        if (drained) {
            // It knows nothing any more of the pictures the next ones are made from.
            film.seek(at);
            drained = false;
        }
        showFrom = at + 1;
        paced = true;
        if (decodeOne()) {
            return;
        }
        if (goesOn.getAsBoolean()) {
            // At more than real time it is live now; at less it only waits for the next picture.
            caughtUp = orders.speed() >= 1;
            orders.awaitMore(MOMENT);
        } else {
            single = false;
            film.drain(this);
            single = true;
            orders.pause(true);
        }
    }

    /** Until one picture is shown; false at the end of what there is. */
    private boolean decodeOne() throws PlaybackException {
        emitted = false;
        while (!emitted) {
            if (!film.decodeNext(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void frame(Frame frame) {
        if (single && emitted || frame.at() < showFrom) {
            return;
        }
        if (paced) {
            orders.awaitDue(frame.at());
        }
        emitted = true;
        pictures.write(frame);
        stills.answer(frame);
        at = frame.at();
        // Only this thread writes.
        count = count + 1;
    }

    @Override
    public Box largest() {
        return pictures.largest();
    }

    @Override
    public void look(Look look) {
        if (viewing.look(look)) {
            orders.redraw();
        }
    }

    @Override
    public @Nullable Shown newest() {
        return viewing.newest();
    }

    @Override
    public VideoState state() {
        return new VideoState.Replay(Clip.instant(at), orders.speed(), orders.paused());
    }

    @Override
    public Duration age() {
        return Duration.ZERO;
    }

    @Override
    public long frames() {
        return count;
    }

    @Override
    public long at() {
        return at;
    }

    @Override
    public CompletableFuture<Still> still() {
        CompletableFuture<Still> asked = stills.ask();
        orders.redraw();
        return asked;
    }

    @Override
    public void close() {
        orders.close();
        release.run();
    }
}
