package uz.posbon.ui.video.ffmpeg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketWriter;
import uz.posbon.ui.video.StreamFormat;

/** A container that is read while it is written. It is made in memory, packet by packet, so that no native code ever waits for the reader. */
final class StreamWriter implements PacketWriter {

    private static final Set<String> TRANSPORT_SOUND = Set.of("aac", "mp2", "mp3", "ac3");
    private static final Set<String> OGG_SOUND = Set.of("opus", "vorbis", "speex", "flac");
    private static final Set<String> TRANSPORT_STREAM = Set.of("h264", "hevc", "mpeg4", "mpeg2video", "mpeg1video");

    private final Form form;
    private final Container container;
    private final OutputStream out;

    StreamWriter(OutputStream out, StreamFormat format) throws IOException {
        this.out = out;
        form = TRANSPORT_STREAM.contains(format.codec()) ? Form.TRANSPORT : format.codec().equals("mjpeg") ? Form.MULTIPART : Form.MATROSKA;
        container = new Container(form.muxer, format);
        begin();
    }

    /** For the sound of an input. libvlc takes Matroska only where it can search in it, so each family of codecs has a container of its own. */
    StreamWriter(OutputStream out, AVCodecParameters sound) throws IOException {
        this.out = out;
        String codec = Codecs.name(sound.codec_id());
        form = TRANSPORT_SOUND.contains(codec) ? Form.TRANSPORT : OGG_SOUND.contains(codec) ? Form.OGG : Form.WAVE;
        container = new Container(form.muxer, sound);
        begin();
    }

    private void begin() throws IOException {
        try {
            collect(() -> container.begin(container.context().pb(), form == Form.MATROSKA ? Map.of("live", "1") : Map.of()));
        } catch (IOException e) {
            container.close();
            throw e;
        }
    }

    @Override
    public String container() {
        return form.demuxer;
    }

    private enum Form {
        TRANSPORT("mpegts", "ts"), MATROSKA("matroska", "mkv"), MULTIPART("mpjpeg", "mjpeg"), OGG("ogg", "ogg"), WAVE("wav", "wav");

        private final String muxer;
        private final String demuxer;

        Form(String muxer, String demuxer) {
            this.muxer = muxer;
            this.demuxer = demuxer;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    @Override
    public void write(Packet packet) throws IOException {
        collect(() -> {
            container.write(packet);
            avformat.av_write_frame(container.context(), null);
        });
    }

    @Override
    public void finish() throws IOException {
        collect(container::finish);
    }

    private void collect(Step step) throws IOException {
        byte[] made;
        try (PointerPointer<AVIOContext> holder = new PointerPointer<>(1)) {
            if (avformat.avio_open_dyn_buf(holder) < 0) {
                throw new IOException("no memory for a packet");
            }
            container.context().pb(new AVIOContext(holder.get()));
            try {
                step.run();
            } finally {
                made = take();
            }
        }
        out.write(made);
    }

    private byte[] take() {
        try (PointerPointer<BytePointer> holder = new PointerPointer<>(1)) {
            int size = avformat.avio_close_dyn_buf(container.context().pb(), holder);
            container.context().pb(null);
            BytePointer data = new BytePointer(holder.get());
            byte[] bytes = new byte[Math.max(0, size)];
            data.get(bytes);
            avutil.av_free(data);
            return bytes;
        }
    }

    @Override
    public void close() {
        container.close();
    }
}
