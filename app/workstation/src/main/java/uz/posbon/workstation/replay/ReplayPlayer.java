package uz.posbon.workstation.replay;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import uz.posbon.sdk.recording.RecordingInfo;
import uz.posbon.sdk.recording.Replay;

/** Plays a recording: at a speed, from wherever it is led to. Thread-safe; every call but {@link #state} may read the disk. */
public final class ReplayPlayer {
    /** Slowest and fastest, in recorded seconds a second. */
    public static final double SLOWEST = 0.25;
    public static final double FASTEST = 64;

    /** A machine that slept does not leap. */
    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);

    private final RecordingInfo info;
    private final Replay replay;
    private final LongSupplier nanoTime;
    private final Consumer<ReplayState> told;
    private final ReentrantLock lock = new ReentrantLock();
    private long ticked;
    private volatile ReplayState state;

    /** @param told hears every change, on the thread that made it */
    public ReplayPlayer(RecordingInfo info, Replay replay, LongSupplier nanoTime, Consumer<ReplayState> told) {
        this.info = info;
        this.replay = replay;
        this.nanoTime = nanoTime;
        this.told = told;
        this.ticked = nanoTime.getAsLong();
        this.state = new ReplayState(replay.at(), false, 1, null);
    }

    public RecordingInfo info() {
        return info;
    }

    public ReplayState state() {
        return state;
    }

    /** Plays on; from the beginning where it stands at the end. */
    public void play() {
        with(() -> {
            if (!replay.at().isBefore(info.to())) {
                replay.seek(info.from());
            }
            ticked = nanoTime.getAsLong();
            become(true, state.speed());
        });
    }

    public void pause() {
        with(() -> {
            moveOn();
            become(false, state.speed());
        });
    }

    /** @param speed is brought between {@link #SLOWEST} and {@link #FASTEST} */
    public void speed(double speed) {
        with(() -> {
            moveOn();
            become(state.playing(), Math.clamp(speed, SLOWEST, FASTEST));
        });
    }

    /** Goes to a moment, and plays on there if it was playing. */
    public void seek(Instant moment) {
        with(() -> {
            replay.seek(moment);
            ticked = nanoTime.getAsLong();
            become(state.playing(), state.speed());
        });
    }

    /** Stands still at the next durable event, or at the one before; false when there is none. */
    public boolean step(boolean forward) {
        boolean[] found = {false};
        with(() -> {
            Optional<Instant> moment = forward ? replay.next() : replay.previous();
            if (moment.isPresent()) {
                found[0] = true;
                if (forward) {
                    replay.advance(moment.get());
                } else {
                    replay.seek(moment.get());
                }
            }
            become(false, state.speed());
        });
        return found[0];
    }

    /** Moves on by the time that has passed; to be called often. */
    public void tick() {
        if (state.playing()) {
            with(() -> {
                if (state.playing()) {
                    moveOn();
                    become(replay.at().isBefore(info.to()), state.speed());
                }
            });
        }
    }

    private void moveOn() throws IOException {
        long now = nanoTime.getAsLong();
        long passed = Math.min(now - ticked, LONGEST_TICK.toNanos());
        ticked = now;
        if (state.playing()) {
            replay.advance(replay.at().plusNanos(Math.round(passed * state.speed())));
        }
    }

    private void become(boolean playing, double speed) {
        state = new ReplayState(replay.at(), playing, speed, null);
    }

    /** What can fail only by the disk. */
    private interface Move {
        void run() throws IOException;
    }

    private void with(Move move) {
        lock.lock();
        try {
            move.run();
        } catch (IOException e) {
            state = new ReplayState(replay.at(), false, state.speed(), RecordingWords.of(e));
        } finally {
            lock.unlock();
        }
        told.accept(state);
    }
}
