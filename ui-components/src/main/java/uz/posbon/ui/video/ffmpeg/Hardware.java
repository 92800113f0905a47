package uz.posbon.ui.video.ffmpeg;

import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecHWConfig;
import org.bytedeco.ffmpeg.avutil.AVBufferRef;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.video.StreamFormat;

/** The machine's video decoder, where it has one: found once, offered for large pictures, left for software where it fails. Thread-safe. */
final class Hardware implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Hardware.class);
    /** Below this fetching a picture from the card costs more than decoding it. */
    private static final int WORTHWHILE_WIDTH = 1280;
    private static final int PATIENCE = 75;
    /** Those whose device is only there where a video decoder is; others, such as V4L2's, open on any machine. */
    private static final int[] DECODERS = {
        avutil.AV_HWDEVICE_TYPE_VAAPI, avutil.AV_HWDEVICE_TYPE_CUDA, avutil.AV_HWDEVICE_TYPE_D3D11VA, avutil.AV_HWDEVICE_TYPE_VIDEOTOOLBOX
    };

    private final @Nullable AVBufferRef device;
    private final int type;

    private Hardware(@Nullable AVBufferRef device, int type) {
        this.device = device;
        this.type = type;
    }

    static Hardware none() {
        return new Hardware(null, avutil.AV_HWDEVICE_TYPE_NONE);
    }

    /** Tries one after the other; takes some tens of milliseconds. */
    static Hardware find() {
        for (int type : DECODERS) {
            AVBufferRef device = new AVBufferRef(null);
            if (avutil.av_hwdevice_ctx_create(device, type, (String) null, (AVDictionary) null, 0) >= 0) {
                return new Hardware(device, type);
            }
        }
        return none();
    }

    /** What FFmpeg calls it: "vaapi", "cuda", "videotoolbox"; empty without one. */
    Optional<String> name() {
        return device == null ? Optional.empty() : Optional.of(avutil.av_hwdevice_get_type_name(type).getString());
    }

    /** A share in it for one stream; null where software does it better, or there is nothing else. */
    @Nullable Use use(StreamFormat format) {
        AVBufferRef held = device;
        if (held == null || format.width() < WORTHWHILE_WIDTH) {
            return null;
        }
        AVCodec codec = avcodec.avcodec_find_decoder(Codecs.id(format));
        for (int i = 0; codec != null && !codec.isNull(); i++) {
            AVCodecHWConfig config = avcodec.avcodec_get_hw_config(codec, i);
            if (config == null || config.isNull()) {
                return null;
            }
            boolean byDevice = (config.methods() & avcodec.AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX) != 0;
            if (byDevice && config.device_type() == type) {
                return new Use(held, config.pix_fmt(), name().orElse(""));
            }
        }
        return null;
    }

    @Override
    public void close() {
        if (device != null) {
            avutil.av_buffer_unref(device);
        }
    }

    /** One stream's share. FFmpeg's own choice takes the card's format wherever a device is set and the card can do it. */
    record Use(AVBufferRef device, int pixels, String name) {

        /** So many packets without a picture and the stream is decoded in software. */
        int patience() {
            return PATIENCE;
        }

        void prepare(AVCodecContext context) {
            context.hw_device_ctx(avutil.av_buffer_ref(device));
        }

        /** Puts the picture, where it lies on the card, into this machine's memory; false when that fails. */
        boolean fetch(AVFrame frame) {
            if (frame.format() != pixels) {
                return true;
            }
            AVFrame here = avutil.av_frame_alloc();
            boolean fetched = avutil.av_hwframe_transfer_data(here, frame, 0) >= 0 && avutil.av_frame_copy_props(here, frame) >= 0;
            if (fetched) {
                avutil.av_frame_unref(frame);
                avutil.av_frame_move_ref(frame, here);
            }
            avutil.av_frame_free(here);
            return fetched;
        }

        void report(StreamFormat format, String why) {
            LOG.warn("{} is decoded in software from now on: {} does not do ({})", format, name, why);
        }
    }
}
