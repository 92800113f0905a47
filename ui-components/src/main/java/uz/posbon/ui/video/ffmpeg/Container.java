package uz.posbon.ui.video.ffmpeg;

import java.io.IOException;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Pointer;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.StreamFormat;

/** One muxer with one video track. Its bytes go into whatever its I/O context writes to. Not thread-safe. */
final class Container implements AutoCloseable {

    private static final int TICKS_PER_SECOND = 90_000;

    private final AVFormatContext context = new AVFormatContext(null);
    private final AVStream track;
    private final NativePacket packets = new NativePacket();
    private final AVRational nanos = new AVRational().num(1).den(1_000_000_000);
    private final String kind;
    private long begin = Long.MIN_VALUE;
    private long last = Long.MIN_VALUE;
    private long duration = TICKS_PER_SECOND / 25;

    Container(String kind, StreamFormat format) throws IOException {
        this(kind);
        Codecs.describe(format, track.codecpar());
    }

    /** For a track like that of an input. */
    Container(String kind, AVCodecParameters parameters) throws IOException {
        this(kind);
        avcodec.avcodec_parameters_copy(track.codecpar(), parameters);
        // The tag belongs to the container it came in.
        track.codecpar().codec_tag(0);
    }

    private Container(String kind) throws IOException {
        this.kind = kind;
        if (avformat.avformat_alloc_output_context2(context, null, kind, null) < 0) {
            throw new IOException("no container " + kind);
        }
        track = avformat.avformat_new_stream(context, null);
        track.time_base().num(1).den(TICKS_PER_SECOND);
    }

    void begin(AVIOContext io, Map<String, String> options) throws IOException {
        context.pb(io);
        AVDictionary given = new AVDictionary((Pointer) null);
        try {
            options.forEach((name, value) -> avutil.av_dict_set(given, name, value, 0));
            check(avformat.avformat_write_header(context, given));
        } finally {
            avutil.av_dict_free(given);
        }
    }

    /** Times begin with the first packet; two packets never share a time of decoding, which muxers refuse. */
    void write(Packet packet) throws IOException {
        if (begin == Long.MIN_VALUE) {
            begin = packet.decodeAt();
        }
        AVPacket copy = packets.of(packet);
        copy.stream_index(track.index());
        copy.pts(packet.at() - begin);
        copy.dts(packet.decodeAt() - begin);
        avcodec.av_packet_rescale_ts(copy, nanos, track.time_base());
        if (copy.dts() <= last) {
            copy.dts(last + 1);
        }
        copy.pts(Math.max(copy.pts(), copy.dts()));
        // A last picture without a duration would not belong to the film any more.
        duration = last == Long.MIN_VALUE ? duration : copy.dts() - last;
        copy.duration(duration);
        last = copy.dts();
        check(avformat.av_write_frame(context, copy));
    }

    void finish() throws IOException {
        check(avformat.av_write_trailer(context));
    }

    private void check(int result) throws IOException {
        if (result < 0) {
            throw new IOException(kind + ": " + FfmpegFailure.words(result));
        }
    }

    AVFormatContext context() {
        return context;
    }

    @Override
    public void close() {
        packets.close();
        nanos.close();
        avformat.avformat_free_context(context);
    }
}
