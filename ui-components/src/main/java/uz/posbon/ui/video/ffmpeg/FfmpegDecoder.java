package uz.posbon.ui.video.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.Packet;
import uz.posbon.ui.video.PacketDecoder;
import uz.posbon.ui.video.PlaybackException;
import uz.posbon.ui.video.StreamFormat;

/** Packets to pictures, on one thread: a wall of small streams costs least without FFmpeg's own threads. */
final class FfmpegDecoder implements PacketDecoder {

    /** So many refused in a row are no damaged packets any more. */
    private static final int REFUSALS = 5;
    /** So many packets in a row without a picture (ten seconds of video) are not the wait for a key frame. */
    private static final int GIVE_UP = 250;

    private final StreamFormat format;
    private final Pacing pacing;
    private final AVFrame decoded = avutil.av_frame_alloc();
    private final FfmpegFrame frame = new FfmpegFrame(decoded);
    private AVCodecContext codec;
    private Hardware.@Nullable Use hardware;
    /** The card this stream was to be decoded by, whether it is or not. */
    private final Hardware.@Nullable Use wished;
    private @Nullable NativePacket copy;
    private int barren;
    private int refused;
    /** Whether it was said that pictures come in software. */
    private boolean told;

    FfmpegDecoder(StreamFormat format, Pacing pacing, Hardware hardware) throws PlaybackException {
        this(format, pacing, hardware.use(format));
    }

    FfmpegDecoder(StreamFormat format, Pacing pacing, Hardware.@Nullable Use hardware) throws PlaybackException {
        this.format = format;
        this.pacing = pacing;
        this.hardware = hardware;
        this.wished = hardware;
        AVCodecContext opened = this.hardware == null ? null : open(this.hardware);
        if (opened == null) {
            if (hardware != null) {
                hardware.report(format, Acceleration.Why.NOT_OPENED);
            }
            this.hardware = null;
            opened = open(null);
        }
        if (opened == null) {
            if (hardware != null) {
                hardware.end();
            }
            frame.close();
            avutil.av_frame_free(decoded);
            throw new PlaybackException(Loss.UNREADABLE, "no decoder for " + format);
        }
        codec = opened;
    }

    private @Nullable AVCodecContext open(Hardware.@Nullable Use use) {
        AVCodec kind = avcodec.avcodec_find_decoder(Codecs.id(format));
        if (kind == null || kind.isNull()) {
            return null;
        }
        AVCodecContext context = avcodec.avcodec_alloc_context3(kind);
        AVCodecParameters parameters = avcodec.avcodec_parameters_alloc();
        Codecs.describe(format, parameters);
        avcodec.avcodec_parameters_to_context(context, parameters);
        avcodec.avcodec_parameters_free(parameters);
        context.thread_count(1);
        if (use != null) {
            use.prepare(context);
        }
        if (avcodec.avcodec_open2(context, kind, (AVDictionary) null) < 0) {
            avcodec.avcodec_free_context(context);
            return null;
        }
        return context;
    }

    @Override
    public void decode(Packet packet, FrameSink sink) throws PlaybackException {
        if (copy == null) {
            copy = new NativePacket();
        }
        decode(copy.of(packet), sink);
    }

    /** A damaged packet costs its picture and nothing else. */
    void decode(AVPacket packet, FrameSink sink) throws PlaybackException {
        int sent = avcodec.avcodec_send_packet(codec, packet);
        barren++;
        refused = sent < 0 ? refused + 1 : 0;
        receive(sink);
        if (hardware != null && (refused >= REFUSALS || barren > hardware.patience())) {
            withoutHardware(Acceleration.Why.REFUSED);
        }
        if (barren > GIVE_UP) {
            throw new PlaybackException(Loss.UNREADABLE, "no picture in " + GIVE_UP + " packets");
        }
    }

    @Override
    public void drain(FrameSink sink) {
        avcodec.avcodec_send_packet(codec, (AVPacket) null);
        receive(sink);
    }

    @Override
    public void reset() {
        avcodec.avcodec_flush_buffers(codec);
        barren = 0;
    }

    private void receive(FrameSink sink) {
        while (avcodec.avcodec_receive_frame(codec, decoded) >= 0) {
            Hardware.Fetched fetched = hardware == null ? Hardware.Fetched.FROM_CARD : hardware.fetch(decoded);
            if (fetched == Hardware.Fetched.FAILED) {
                withoutHardware(Acceleration.Why.NOT_FETCHED);
                return;
            }
            if (fetched == Hardware.Fetched.IN_SOFTWARE && hardware != null && !told) {
                told = true;
                hardware.report(format, Acceleration.Why.PASSED_OVER);
            }
            barren = 0;
            long time = decoded.best_effort_timestamp();
            if (time != avutil.AV_NOPTS_VALUE) {
                pacing.await(time);
            }
            sink.frame(frame);
        }
    }

    /** Goes on in software; the picture comes back with the next key frame. */
    private void withoutHardware(Acceleration.Why why) {
        Hardware.Use failed = hardware;
        AVCodecContext software = open(null);
        if (failed != null && software != null) {
            failed.report(format, why);
            hardware = null;
            avcodec.avcodec_free_context(codec);
            codec = software;
        }
    }

    @Override
    public void close() {
        if (wished != null) {
            wished.end();
        }
        if (copy != null) {
            copy.close();
        }
        frame.close();
        avutil.av_frame_free(decoded);
        avcodec.avcodec_free_context(codec);
    }
}
