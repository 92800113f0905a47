package uz.posbon.ui.video.ffmpeg;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Pointer;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.StreamFormat;
import uz.posbon.ui.video.VideoStream;

/** An opened stream: its packets, one after the other. */
final class FfmpegInput implements AutoCloseable {

    enum Read { PICTURE, OTHER, END }

    /** What is wanted of a stream; the rest of it is thrown away, or not sent at all. */
    enum Kind {
        PICTURES(avutil.AVMEDIA_TYPE_VIDEO, Loss.NO_VIDEO),
        SOUND(avutil.AVMEDIA_TYPE_AUDIO, Loss.NO_SOUND);

        private final int type;
        private final Loss lacking;

        Kind(int type, Loss lacking) {
            this.type = type;
            this.lacking = lacking;
        }
    }

    private static final String LIVE_PROTOCOLS = "rtsp,rtsps,rtp,srtp,udp,tcp,tls,http,https,httpproxy,hls,crypto,data";

    private final VideoStream source;
    private final AVFormatContext context;
    private final AVPacket packet;
    private final int track;
    private final Deadline deadline;
    private final StreamFormat format;
    private final PacketTime time;

    private FfmpegInput(VideoStream source, Kind kind, AVFormatContext context, Deadline deadline, Clock clock) throws PlaybackException {
        this.source = source;
        this.context = context;
        this.deadline = deadline;
        int found = avformat.avformat_find_stream_info(context, (AVDictionary) null);
        if (found < 0) {
            throw failure(source, found, true, deadline);
        }
        track = avformat.av_find_best_stream(context, kind.type, -1, -1, (AVCodec) null, 0);
        if (track < 0) {
            throw new PlaybackException(kind.lacking, "nothing of that kind at " + source.address());
        }
        for (int i = 0; i < context.nb_streams(); i++) {
            if (i != track) {
                context.streams(i).discard(avcodec.AVDISCARD_ALL);
            }
        }
        packet = avcodec.av_packet_alloc();
        format = Codecs.format(context.streams(track).codecpar());
        AVStream pictures = context.streams(track);
        time = source.live()
                ? new StreamTime(clock, pictures.time_base(), context.iformat().name().getString().startsWith("mpjpeg"))
                : new RecordedTime(pictures.time_base(), pictures.start_time());
    }

    /** How long a recording is, in nanoseconds; 0 where nobody knows. */
    long length() {
        AVStream pictures = context.streams(track);
        long own = pictures.duration();
        if (own != avutil.AV_NOPTS_VALUE && own > 0) {
            return (long) (own * 1e9 * pictures.time_base().num() / pictures.time_base().den());
        }
        return Math.max(0, context.duration()) * 1_000;
    }

    /** To the key packet at or before that place in a recording, or near it; false where the file cannot be searched. */
    boolean seek(long at) {
        return time instanceof RecordedTime recorded
                && avformat.av_seek_frame(context, track, recorded.own(Math.max(0, at)), avformat.AVSEEK_FLAG_BACKWARD) >= 0;
    }

    static FfmpegInput open(VideoStream source, Kind kind, Interrupt interrupt, Deadline deadline, Clock clock) throws PlaybackException {
        AVFormatContext context = avformat.avformat_alloc_context();
        interrupt.watch(context, deadline);
        AVDictionary options = new AVDictionary((Pointer) null);
        try {
            options(source, kind).forEach((name, value) -> avutil.av_dict_set(options, name, value, 0));
            int opened = avformat.avformat_open_input(context, source.uri().toString(), (AVInputFormat) null, options);
            if (opened < 0) {
                // FFmpeg has freed the context.
                // A camera that is asked for sound it does not have knows no session to be played.
                boolean silent = kind == Kind.SOUND && opened == avutil.AVERROR_HTTP_OTHER_4XX();
                throw silent ? new PlaybackException(Loss.NO_SOUND, "no sound at " + source.address()) : failure(source, opened, false, deadline);
            }
        } finally {
            avutil.av_dict_free(options);
        }
        try {
            return new FfmpegInput(source, kind, context, deadline, clock);
        } catch (PlaybackException e) {
            deadline.farewell(Duration.ofMillis(300));
            avformat.avformat_close_input(context);
            throw e;
        }
    }

    private static Map<String, String> options(VideoStream source, Kind kind) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("probesize", "65536");
        options.put("analyzeduration", "200000");
        options.put("rtsp_transport", "tcp");
        options.put("user_agent", "Posbon");
        if (kind == Kind.SOUND) {
            options.put("allowed_media_types", "audio");
        }
        if (source.live()) {
            // A playlist from the network must not reach the files of this machine.
            options.put("protocol_whitelist", LIVE_PROTOCOLS);
        }
        if (!source.headers().isEmpty()) {
            options.put("headers", source.headers().entrySet().stream()
                    .map(header -> header.getKey() + ": " + header.getValue() + "\r\n").collect(Collectors.joining()));
        }
        return options;
    }

    /** One object for as long as this input is open. */
    StreamFormat format() {
        return format;
    }

    /** What was read last; its times are in nanoseconds, see {@link StreamTime}. */
    AVPacket packet() {
        return packet;
    }

    AVCodecParameters parameters() {
        return context.streams(track).codecpar();
    }

    boolean isKey() {
        return (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
    }

    /** A copy of what was read last that outlives it. */
    Packet copy() {
        byte[] data = new byte[packet.size()];
        packet.data().get(data);
        return new Packet(format, packet.pts(), packet.dts(), isKey(), data);
    }

    /** The next packet; a lost connection is an exception, the end of the stream is not. */
    Read read() throws PlaybackException {
        avcodec.av_packet_unref(packet);
        int read = avformat.av_read_frame(context, packet);
        // Told to give up, FFmpeg still hands out the half picture it has and would then wait once more.
        if (read >= 0 && !deadline.passed()) {
            if (packet.stream_index() != track || packet.size() == 0) {
                return Read.OTHER;
            }
            time.place(packet);
            return Read.PICTURE;
        }
        if (read == avutil.AVERROR_EOF()) {
            return Read.END;
        }
        throw failure(source, read, true, deadline);
    }

    private static PlaybackException failure(VideoStream source, int code, boolean opened, Deadline deadline) {
        if (deadline.passed()) {
            return new PlaybackException(opened ? Loss.BROKEN_OFF : Loss.NO_ANSWER, "silence at " + source.address());
        }
        Loss loss = FfmpegFailure.loss(source, code, opened);
        return new PlaybackException(loss, FfmpegFailure.words(code) + " at " + source.address());
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        time.close();
        // Time for a TEARDOWN, so that cameras with few sessions get theirs back; never for an answer.
        deadline.farewell(Duration.ofMillis(300));
        avformat.avformat_close_input(context);
    }
}
