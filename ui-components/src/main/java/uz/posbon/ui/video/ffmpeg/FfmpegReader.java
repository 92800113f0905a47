package uz.posbon.ui.video.ffmpeg;

import uz.posbon.ui.video.PacketReader;
import uz.posbon.ui.video.PacketSink;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.VideoStream;

/** Packets for whoever decodes them elsewhere. */
final class FfmpegReader implements PacketReader {

    private final FfmpegPull pull;

    FfmpegReader(FfmpegPull pull) {
        this.pull = pull;
    }

    @Override
    public void read(VideoStream stream, PacketSink sink) throws PlaybackException {
        pull.run(stream, (input, until) -> new FfmpegPull.Work() {
            @Override
            public void packet(FfmpegInput from) {
                sink.packet(from.copy());
            }

            @Override
            public void end() {
                // The reader returns.
            }

            @Override
            public void close() {
                // Holds nothing.
            }
        });
    }

    @Override
    public void close() {
        pull.close();
    }
}
