package uz.posbon.ui.video.ffmpeg;

import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.PlayerLimits;
import uz.posbon.ui.video.VideoSource;

/** Reads, decodes and scales in the calling thread, and in no other. */
final class FfmpegPlayer implements Player {

    private final PlayerLimits limits;
    private final FfmpegEngine.Interrupt interrupt;
    private @Nullable Deadline deadline;
    private boolean closed;

    FfmpegPlayer(PlayerLimits limits, FfmpegEngine.Interrupt interrupt) {
        this.limits = limits;
        this.interrupt = interrupt;
    }

    @Override
    public void play(VideoSource source, FrameSink sink) throws PlaybackException {
        try (Deadline until = new Deadline(limits.open())) {
            if (!begin(until)) {
                return;
            }
            try (FfmpegInput input = FfmpegInput.open(source, interrupt, until);
                    FfmpegDecoder decoder = new FfmpegDecoder(input.videoStream(), sink, pacing(source, until))) {
                run(source, input, decoder, until);
            }
        } catch (PlaybackException e) {
            if (!isClosed()) {
                throw e;
            }
        } finally {
            end();
        }
    }

    private void run(VideoSource source, FfmpegInput input, FfmpegDecoder decoder, Deadline until) throws PlaybackException {
        until.extend(limits.silence());
        while (!until.stopped()) {
            FfmpegInput.Read read = input.read();
            switch (read) {
                case PICTURE -> {
                    decoder.decode(input.packet());
                    until.extend(limits.silence());
                }
                case OTHER -> { }
                case END -> {
                    decoder.drain();
                    if (source.live()) {
                        throw new PlaybackException(Loss.BROKEN_OFF, "the stream ended");
                    }
                    return;
                }
            }
        }
    }

    /** RTSP paces itself; everything else may arrive in bursts. */
    private static Pacing pacing(VideoSource source, Deadline until) {
        boolean rtsp = source.uri().getScheme().regionMatches(true, 0, "rtsp", 0, 4);
        return rtsp ? time -> { } : new PresentationPace(until);
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

    @Override
    public synchronized void close() {
        closed = true;
        if (deadline != null) {
            deadline.stop();
        }
    }
}
