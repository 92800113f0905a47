package uz.posbon.ui.video.ffmpeg;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.Playhead;
import uz.posbon.ui.video.VideoStream;

/** Reads, decodes and scales in the calling thread, and in no other. */
final class FfmpegPlayer implements Player {

    private final FfmpegPull pull;
    private final Hardware hardware;
    private final Semaphore catchingUp;
    private final @Nullable Playhead playhead;

    /** @param playhead of a recording that is to obey; null for a camera, and for a recording that is played through */
    FfmpegPlayer(FfmpegPull pull, Hardware hardware, Semaphore catchingUp, @Nullable Playhead playhead) {
        this.pull = pull;
        this.hardware = hardware;
        this.catchingUp = catchingUp;
        this.playhead = playhead;
    }

    @Override
    public void play(VideoStream stream, FrameSink frames, PacketSink packets) throws PlaybackException {
        Playhead head = playhead;
        if (head != null && !stream.live()) {
            pull.open(stream, (input, until) -> film(input, until, head, frames));
            return;
        }
        pull.run(stream, (input, until) -> {
            Pacing pacing = stream.live() ? time -> { } : new PresentationPace(until);
            FfmpegDecoder decoder = new FfmpegDecoder(input.format(), pacing, hardware);
            return stream.live() ? new LiveWork(decoder, frames, packets, catchingUp) : new RecordedWork(decoder, frames);
        });
    }

    private void film(FfmpegInput input, Deadline until, Playhead head, FrameSink frames) throws PlaybackException {
        head.length(input.length());
        head.orders().enter();
        try (FfmpegFilm film = new FfmpegFilm(input, new FfmpegDecoder(input.format(), time -> { }, hardware), pull.patience(until), head, frames)) {
            if (!until.stopped()) {
                film.run();
            }
        }
    }

    @Override
    public void close() {
        pull.close();
        if (playhead != null) {
            playhead.orders().leave();
        }
    }

    private record RecordedWork(FfmpegDecoder decoder, FrameSink frames) implements FfmpegPull.Work {

        @Override
        public void packet(FfmpegInput input) throws PlaybackException {
            decoder.decode(input.packet(), frames);
        }

        @Override
        public void end() {
            decoder.drain(frames);
        }

        @Override
        public void close() {
            decoder.close();
        }
    }
}
