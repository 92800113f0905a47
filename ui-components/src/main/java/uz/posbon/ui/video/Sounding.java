package uz.posbon.ui.video;

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
    private final Backoff backoff = new Backoff(RandomGenerator.getDefault(), VideoSettings.USUAL.loginPause());
    private volatile SoundState state = SoundState.OPENING;
    private boolean closed;
    private @Nullable SoundPlayer player;

    Sounding(SoundEngine engine, VideoStream stream, @Nullable Playhead playhead) {
        this.engine = engine;
        this.stream = stream;
        this.playhead = playhead;
    }

    SoundState state() {
        return state;
    }

    @Override
    public void run() {
        while (begin() instanceof SoundPlayer playing) {
            Loss loss = play(playing);
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

    private synchronized @Nullable SoundPlayer begin() {
        player = closed ? null : engine.sound(stream, playhead, said -> state = said);
        return player;
    }

    private @Nullable Loss play(SoundPlayer playing) {
        try (playing) {
            playing.play();
            return null;
        } catch (PlaybackException e) {
            LOG.debug("sound: {} ({})", e.loss(), e.getMessage());
            return e.loss();
        } catch (RuntimeException | Error e) {
            LOG.error("the sound of {} failed", stream.address(), e);
            return Loss.UNREADABLE;
        }
    }

    private synchronized void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; !closed && left > 0; left = end - System.nanoTime()) {
            try {
                wait(left / 1_000_000 + 1);
            } catch (InterruptedException e) {
                // Whoever interrupts it wants it gone.
                Thread.currentThread().interrupt();
                closed = true;
            }
        }
    }

    synchronized boolean closed() {
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
