package uz.posbon.backend.camera;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Paints and encodes one second of a scene: one key frame, then frames that only look back. Every second has an
 * encoder of its own, so seconds may be made in any order and nothing native outlives the call.
 */
final class SecondEncoder {
    /** Fixed quantiser: no rate control that would pulse at each second's beginning. */
    private static final int QUANTISER = 27;
    private static final int BITS_PER_SECOND = 1_000_000;
    private static final int WARNINGS_ASIDE = 16;

    private SecondEncoder() {}

    /** The access units of second {@code second}, Annex B, in order of display. */
    static List<byte[]> encode(StreetScene scene, int second) throws FfmpegException {
        AVCodec codec = avcodec_find_encoder_by_name("libopenh264");
        if (codec == null) {
            throw new FfmpegException("this FFmpeg has no libopenh264");
        }
        AVCodecContext context = avcodec_alloc_context3(codec);
        AVPacket packet = av_packet_alloc();
        try (PictureConverter converter = new PictureConverter()) {
            configure(context);
            FfmpegException.check("open the encoder", avcodec_open2(context, codec, (AVDictionary) null));
            List<byte[]> units = new ArrayList<>(ClipFormat.FRAMES_PER_SECOND);
            BufferedImage image = new BufferedImage(ClipFormat.WIDTH, ClipFormat.HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D graphics = image.createGraphics();
            for (int i = 0; i < ClipFormat.FRAMES_PER_SECOND; i++) {
                scene.paint(graphics, second + i / (double) ClipFormat.FRAMES_PER_SECOND);
                AVFrame frame = converter.convert(image);
                frame.pts(i);
                FfmpegException.check("encode a frame", avcodec_send_frame(context, frame));
                receive(context, packet, units);
            }
            graphics.dispose();
            FfmpegException.check("finish encoding", avcodec_send_frame(context, null));
            receive(context, packet, units);
            if (units.size() != ClipFormat.FRAMES_PER_SECOND) {
                throw new FfmpegException("the encoder made " + units.size() + " frames of " + ClipFormat.FRAMES_PER_SECOND);
            }
            return units;
        } finally {
            av_packet_free(packet);
            try (PointerPointer<AVCodecContext> holder = new PointerPointer<>(1)) {
                holder.put(context);
                avcodec_free_context(holder);
            }
        }
    }

    private static void configure(AVCodecContext context) {
        context.width(ClipFormat.WIDTH);
        context.height(ClipFormat.HEIGHT);
        context.pix_fmt(AV_PIX_FMT_YUV420P);
        context.time_base().num(1).den(ClipFormat.FRAMES_PER_SECOND);
        context.framerate().num(ClipFormat.FRAMES_PER_SECOND).den(1);
        context.gop_size(ClipFormat.FRAMES_PER_SECOND);
        context.max_b_frames(0);
        context.bit_rate(BITS_PER_SECOND);
        context.qmin(QUANTISER);
        context.qmax(QUANTISER);
        context.thread_count(1);
        // The encoder warns of its defaults at every opening; what matters it says louder.
        context.log_level_offset(WARNINGS_ASIDE);
    }

    private static void receive(AVCodecContext context, AVPacket packet, List<byte[]> units) throws FfmpegException {
        while (true) {
            int result = avcodec_receive_packet(context, packet);
            if (result == AVERROR_EAGAIN() || result == AVERROR_EOF()) {
                return;
            }
            FfmpegException.check("take an encoded frame", result);
            byte[] unit = new byte[packet.size()];
            packet.data().get(unit);
            units.add(unit);
            av_packet_unref(packet);
        }
    }
}
