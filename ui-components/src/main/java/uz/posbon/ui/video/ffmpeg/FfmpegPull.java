package uz.posbon.ui.video.ffmpeg;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoStream;

/** Pulls one stream once, in the calling thread and in no other, and can be told from any thread to give up. */
final class FfmpegPull {

    /** What is done with what is pulled. */
    interface Work extends AutoCloseable {

        /** A packet stands in the input. */
        void packet(FfmpegInput input) throws PlaybackException;

        /** A recording has come to its end. */
        void end();

        @Override
        void close();
    }

    /** Makes the work once the stream is open. */
    interface Start {
        Work begin(FfmpegInput input, Deadline until) throws PlaybackException;
    }

    private final FfmpegInput.Kind kind;
    private final PlayerLimits limits;
    private final Interrupt interrupt;
    private final Clock clock;
    private @Nullable Deadline deadline;
    private boolean closed;

    FfmpegPull(FfmpegInput.Kind kind, PlayerLimits limits, Interrupt interrupt, Clock clock) {
        this.kind = kind;
        this.limits = limits;
        this.interrupt = interrupt;
        this.clock = clock;
    }

    /** What is done with a stream from its opening to its end. */
    interface Whole {
        void run(FfmpegInput input, Deadline until) throws PlaybackException;
    }

    /** Hands over packet by packet; returns at the end of a recording or when closed. */
    void run(VideoStream stream, Start start) throws PlaybackException {
        open(stream, (input, until) -> {
            try (Work work = start.begin(input, until)) {
                pull(stream, input, work, until);
            }
        });
    }

    /** Opens it, and closes it when all is done. */
    void open(VideoStream stream, Whole whole) throws PlaybackException {
        try (Deadline until = new Deadline(limits.open())) {
            if (!begin(until)) {
                return;
            }
            try (FfmpegInput input = FfmpegInput.open(stream, kind, interrupt, until, clock)) {
                whole.run(input, until);
            }
        } catch (PlaybackException e) {
            if (!isClosed()) {
                throw e;
            }
        } finally {
            end();
        }
    }

    private void pull(VideoStream stream, FfmpegInput input, Work work, Deadline until) throws PlaybackException {
        until.extend(limits.silence());
        Pacing pacing = paced(stream) ? new PresentationPace(until) : time -> { };
        while (!until.stopped()) {
            switch (input.read()) {
                case PICTURE -> {
                    pacing.await(input.packet().dts());
                    work.packet(input);
                    until.extend(limits.silence());
                }
                case OTHER -> { }
                case END -> {
                    work.end();
                    if (stream.live()) {
                        throw new PlaybackException(Loss.BROKEN_OFF, "the stream ended at " + stream.address());
                    }
                    return;
                }
            }
        }
    }

    /** Gives a peer its time anew before each read. */
    Runnable patience(Deadline until) {
        return () -> until.extend(limits.silence());
    }

    /** RTSP comes in its own time; over HTTP whole segments come at once. */
    private static boolean paced(VideoStream stream) {
        return stream.live() && !stream.uri().getScheme().regionMatches(true, 0, "rtsp", 0, 4);
    }

    private synchronized boolean begin(Deadline until) {
        if (closed) {
            return false;
        }
        deadline = until;
        return true;
    }

    private synchronized void end() {
        deadline = null;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Any thread. */
    synchronized void close() {
        closed = true;
        if (deadline != null) {
            deadline.stop();
        }
    }
}
