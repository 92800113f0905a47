package uz.posbon.ui.video;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One stream that is to be heard, until closed: tries again where it breaks off. Its {@link #run} occupies one thread. */
final class Sounding implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sounding.class);

    private final SoundEngine engine;
    private final VideoStream stream;
    private final @Nullable Playhead playhead;
    private final Backoff backoff;
    private volatile SoundState state = SoundState.OPENING;
    private volatile boolean held;
    private volatile boolean closed;
    private @Nullable SoundPlayer player;

    /**
     * @param held see {@link #hold}
     * @param loginPause see {@link VideoSettings#loginPause()}
     */
    Sounding(SoundEngine engine, VideoStream stream, @Nullable Playhead playhead, boolean held, Duration loginPause) {
        this.engine = engine;
        this.stream = stream;
        this.playhead = playhead;
        this.held = held;
        this.backoff = new Backoff(RandomGenerator.getDefault(), loginPause);
    }

    SoundState state() {
        return state;
    }

    @Override
    public void run() {
        while (awaitAllowed()) {
            Loss loss = play();
            if (state == SoundState.ON) {
                backoff.reset();
            }
            if (loss == null) {
                return;
            }
            state = loss == Loss.NO_SOUND ? SoundState.NONE : SoundState.LOST;
            pause(backoff.next(loss).toNanos());
        }
    }

    /** While it is held it does not begin; what plays already plays on. Any thread, any number of times. */
    void hold(boolean value) {
        if (held != value) {
            synchronized (this) {
                held = value;
                notifyAll();
            }
        }
    }

    /** False when it is closed. */
    private synchronized boolean awaitAllowed() {
        while (held && !closed) {
            state = SoundState.LOST;
            await(0);
        }
        return !closed;
    }

    private @Nullable Loss play() {
        // An engine may take long to make the first player; nobody who closes this, or looks at it, waits for that.
        try (SoundPlayer playing = engine.sound(stream, playhead, said -> state = said)) {
            if (made(playing)) {
                playing.play();
            }
            return null;
        } catch (PlaybackException e) {
            LOG.debug("sound: {} ({})", e.loss(), e.getMessage());
            return e.loss();
        } catch (RuntimeException | Error e) {
            LOG.error("the sound of {} failed", stream.address(), e);
            return Loss.UNREADABLE;
        }
    }

    /** False when it was closed meanwhile. */
    private synchronized boolean made(SoundPlayer playing) {
        player = playing;
        return !closed;
    }

    private synchronized void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; !closed && left > 0; left = end - System.nanoTime()) {
            await(left / 1_000_000 + 1);
        }
    }

    /** @param millis 0 for until told */
    private synchronized void await(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            // Whoever interrupts it wants it gone.
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        SoundPlayer playing;
        synchronized (this) {
            closed = true;
            playing = player;
            notifyAll();
        }
        if (playing != null) {
            playing.close();
        }
    }
}
