package uz.posbon.ui.video.ffmpeg;

import java.util.concurrent.Semaphore;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.Player;
import uz.posbon.ui.video.VideoStream;

/** Reads, decodes and scales in the calling thread, and in no other. */
final class FfmpegPlayer implements Player {

    private final FfmpegPull pull;
    private final Hardware hardware;
    private final Semaphore catchingUp;

    FfmpegPlayer(FfmpegPull pull, Hardware hardware, Semaphore catchingUp) {
        this.pull = pull;
        this.hardware = hardware;
        this.catchingUp = catchingUp;
    }

    @Override
    public void play(VideoStream stream, FrameSink frames, PacketSink packets) throws PlaybackException {
        pull.run(stream, (input, until) -> {
            Pacing pacing = stream.live() ? time -> { } : new PresentationPace(until);
            FfmpegDecoder decoder = new FfmpegDecoder(input.format(), pacing, hardware);
            return stream.live() ? new LiveWork(decoder, frames, packets, catchingUp) : new RecordedWork(decoder, frames);
        });
    }

    @Override
    public void close() {
        pull.close();
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
