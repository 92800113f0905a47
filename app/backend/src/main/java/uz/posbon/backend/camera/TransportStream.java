package uz.posbon.backend.camera;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_close_dyn_buf;
import static org.bytedeco.ffmpeg.global.avformat.avio_open_dyn_buf;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_free;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Packs access units into an MPEG transport stream. It writes into memory and hands the bytes back, so that no
 * native code ever waits for a client. Not thread-safe.
 */
final class TransportStream implements AutoCloseable {
    private static final int TICKS_PER_SECOND = 90_000;
    private static final long TICKS_PER_FRAME = TICKS_PER_SECOND / ClipFormat.FRAMES_PER_SECOND;

    private final AVFormatContext format = new AVFormatContext(null);
    private final AVPacket packet = av_packet_alloc();
    private boolean begun;

    TransportStream() throws FfmpegException {
        FfmpegException.check("make a transport stream", avformat_alloc_output_context2(format, null, "mpegts", null));
        AVStream stream = avformat_new_stream(format, null);
        stream.time_base().num(1).den(TICKS_PER_SECOND);
        stream.codecpar().codec_type(AVMEDIA_TYPE_VIDEO);
        stream.codecpar().codec_id(AV_CODEC_ID_H264);
        stream.codecpar().width(ClipFormat.WIDTH);
        stream.codecpar().height(ClipFormat.HEIGHT);
    }

    /** The bytes of frame {@code number}, counted from 0 without end. */
    byte[] frame(long number, byte[] unit) throws FfmpegException {
        openBuffer();
        try {
            if (!begun) {
                FfmpegException.check("begin a transport stream", avformat_write_header(format, (AVDictionary) null));
                begun = true;
            }
            FfmpegException.check("allocate a packet", av_new_packet(packet, unit.length));
            packet.data().put(unit);
            packet.pts(number * TICKS_PER_FRAME);
            packet.dts(number * TICKS_PER_FRAME);
            packet.duration(TICKS_PER_FRAME);
            packet.stream_index(0);
            if (number % ClipFormat.FRAMES_PER_SECOND == 0) {
                packet.flags(AV_PKT_FLAG_KEY);
            }
            FfmpegException.check("pack a frame", av_write_frame(format, packet));
        } finally {
            av_packet_unref(packet);
        }
        return takeBuffer();
    }

    private void openBuffer() throws FfmpegException {
        try (PointerPointer<AVIOContext> holder = new PointerPointer<>(1)) {
            FfmpegException.check("open a buffer", avio_open_dyn_buf(holder));
            format.pb(new AVIOContext(holder.get()));
        }
    }

    private byte[] takeBuffer() {
        try (PointerPointer<BytePointer> holder = new PointerPointer<>(1)) {
            int size = avio_close_dyn_buf(format.pb(), holder);
            format.pb(null);
            BytePointer data = new BytePointer(holder.get());
            byte[] bytes = new byte[size];
            data.get(bytes);
            av_free(data);
            return bytes;
        }
    }

    @Override
    public void close() {
        if (format.pb() != null && !format.pb().isNull()) {
            takeBuffer();
        }
        av_packet_free(packet);
        avformat_free_context(format);
    }
}
