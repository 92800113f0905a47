package uz.posbon.ui.video.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import uz.posbon.ui.video.FrameSink;
import uz.posbon.ui.video.Loss;
import uz.posbon.ui.video.PlaybackException;

/** Packets to pictures, on one thread: a wall of small streams costs least without FFmpeg's own threads. */
final class FfmpegDecoder implements AutoCloseable {

    /** So many packets in a row without a picture (ten seconds of video) are not the wait for a key frame. */
    private static final int GIVE_UP = 250;

    private final AVCodecContext codec;
    private final AVFrame decoded = avutil.av_frame_alloc();
    private final FfmpegFrame frame = new FfmpegFrame(decoded);
    private final FrameSink sink;
    private final Pacing pacing;
    private final double tick;
    private int barren;

    FfmpegDecoder(AVStream stream, FrameSink sink, Pacing pacing) throws PlaybackException {
        this.sink = sink;
        this.pacing = pacing;
        AVRational base = stream.time_base();
        this.tick = 1e9 * base.num() / base.den();
        AVCodec kind = avcodec.avcodec_find_decoder(stream.codecpar().codec_id());
        if (kind == null || kind.isNull()) {
            throw unreadable("no decoder for codec " + stream.codecpar().codec_id());
        }
        codec = avcodec.avcodec_alloc_context3(kind);
        avcodec.avcodec_parameters_to_context(codec, stream.codecpar());
        codec.thread_count(1);
        int opened = avcodec.avcodec_open2(codec, kind, (AVDictionary) null);
        if (opened < 0) {
            close();
            throw unreadable(FfmpegFailure.words(opened));
        }
    }

    /** A damaged packet costs its picture and nothing else. */
    void decode(AVPacket packet) throws PlaybackException {
        avcodec.avcodec_send_packet(codec, packet);
        barren++;
        receive();
        if (barren > GIVE_UP) {
            throw unreadable("no picture in " + GIVE_UP + " packets");
        }
    }

    /** Shows what the decoder still holds at the end of a recording. */
    void drain() {
        avcodec.avcodec_send_packet(codec, (AVPacket) null);
        receive();
    }

    private void receive() {
        while (avcodec.avcodec_receive_frame(codec, decoded) >= 0) {
            barren = 0;
            long time = decoded.best_effort_timestamp();
            if (time != avutil.AV_NOPTS_VALUE) {
                pacing.await(Math.round(time * tick));
            }
            sink.frame(frame);
        }
    }

    private static PlaybackException unreadable(String why) {
        return new PlaybackException(Loss.UNREADABLE, why);
    }

    @Override
    public void close() {
        frame.close();
        avutil.av_frame_free(decoded);
        avcodec.avcodec_free_context(codec);
    }
}
