package uz.posbon.backend.camera;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** What a decoder of another make than ours gets out of a recorded stream: every picture's time, size and kind. */
record Decoded(int width, int height, String codec, List<Long> times, List<Long> keyTimes, double meanLuma) {

    static Decoded read(Path file) {
        AVFormatContext input = new AVFormatContext(null);
        check(avformat_open_input(input, file.toString(), (AVInputFormat) null, (AVDictionary) null));
        check(avformat_find_stream_info(input, (AVDictionary) null));
        AVCodecContext decoder = avcodec_alloc_context3(avcodec_find_decoder(AV_CODEC_ID_H264));
        check(avcodec_parameters_to_context(decoder, input.streams(0).codecpar()));
        check(avcodec_open2(decoder, decoder.codec(), (AVDictionary) null));
        AVPacket packet = av_packet_alloc();
        AVFrame frame = av_frame_alloc();
        List<Long> times = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        double luma = 0;
        try {
            boolean more = true;
            while (more) {
                more = av_read_frame(input, packet) >= 0;
                check(avcodec_send_packet(decoder, more ? packet : null));
                av_packet_unref(packet);
                while (avcodec_receive_frame(decoder, frame) >= 0) {
                    times.add(frame.pts());
                    if (frame.pict_type() == AV_PICTURE_TYPE_I) {
                        keys.add(frame.pts());
                    }
                    luma += frame.data(0).get(frame.linesize(0) * 60L + 300) & 0xff;
                }
            }
            return new Decoded(decoder.width(), decoder.height(), avcodec_get_name(input.streams(0).codecpar().codec_id()).getString(),
                    times, keys, luma / times.size());
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
            avcodec_free_context(decoder);
            avformat_close_input(input);
        }
    }

    private static void check(int result) {
        if (result < 0) {
            throw new IllegalStateException("FFmpeg says " + result);
        }
    }
}
