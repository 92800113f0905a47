package uz.posbon.ui.video.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
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
    public void read(VideoStream stream, Listener listener) throws PlaybackException {
        pull.run(stream, (input, until) -> new Sound(listener, input));
    }

    @Override
    public void close() {
        pull.close();
    }

    /** Keeps what is written until it is known where to. */
    private static final class Later extends FilterOutputStream {

        Later() {
            super(new ByteArrayOutputStream());
        }

        void to(OutputStream next) throws IOException {
            ((ByteArrayOutputStream) out).writeTo(next);
            out = next;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }
    }

    private static final class Sound implements FfmpegPull.Work {

        private final StreamWriter writer;

        Sound(Listener listener, FfmpegInput input) throws PlaybackException {
            writer = writer(listener, input);
        }

        private static StreamWriter writer(Listener listener, FfmpegInput input) throws PlaybackException {
            try {
                // Its header is written before it is known who takes it.
                Later later = new Later();
                StreamWriter made = new StreamWriter(later, input.parameters());
                later.to(listener.begin(made.container()));
                return made;
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
