package uz.posbon.ui.video.ffmpeg;

import java.io.IOException;
import java.io.OutputStream;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.SoundReader;
import uz.posbon.ui.video.VideoStream;

/** A camera's sound in a session of its own, for which the camera sends no pictures. */
final class FfmpegSoundReader implements SoundReader {

    private final FfmpegPull pull;

    FfmpegSoundReader(FfmpegPull pull) {
        this.pull = pull;
    }

    @Override
    public String container() {
        return "mkv";
    }

    @Override
    public void read(VideoStream stream, OutputStream out) throws PlaybackException {
        pull.run(stream, (input, until) -> new Sound(out, input));
    }

    @Override
    public void close() {
        pull.close();
    }

    private static final class Sound implements FfmpegPull.Work {

        private final StreamWriter writer;

        Sound(OutputStream out, FfmpegInput input) throws PlaybackException {
            writer = writer(out, input);
        }

        private static StreamWriter writer(OutputStream out, FfmpegInput input) throws PlaybackException {
            try {
                return new StreamWriter(out, input.parameters());
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        @Override
        public void packet(FfmpegInput input) throws PlaybackException {
            try {
                writer.write(input.copy());
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        private static PlaybackException unreadable(IOException e) {
            return new PlaybackException(Loss.UNREADABLE, "sound: " + e.getMessage());
        }

        @Override
        public void end() {
            // The reader returns.
        }

        @Override
        public void close() {
            writer.close();
        }
    }
}
