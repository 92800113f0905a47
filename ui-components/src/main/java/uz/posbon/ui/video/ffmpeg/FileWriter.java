package uz.posbon.ui.video.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketWriter;
import uz.posbon.ui.video.StreamFormat;

/** An MP4 file whose index stands at its beginning, so that it plays while it is still being copied. */
final class FileWriter implements PacketWriter {

    private final Container container;
    private final AVIOContext io = new AVIOContext(null);

    FileWriter(Path file, StreamFormat format) throws IOException {
        container = new Container("mp4", format);
        try {
            int opened = avformat.avio_open(io, file.toString(), avformat.AVIO_FLAG_WRITE);
            if (opened < 0) {
                throw new IOException(file + " cannot be written: " + FfmpegFailure.words(opened));
            }
            // faststart reads the file again by its name.
            container.context().url(new BytePointer(avutil.av_strdup(file.toString())));
            container.begin(io, Map.of("movflags", "+faststart"));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public String container() {
        return "mp4";
    }

    @Override
    public void write(Packet packet) throws IOException {
        container.write(packet);
    }

    @Override
    public void finish() throws IOException {
        container.finish();
    }

    @Override
    public void close() {
        if (!io.isNull()) {
            avformat.avio_closep(io);
        }
        container.close();
    }
}
