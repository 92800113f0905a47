package uz.posbon.ui.video.ffmpeg;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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
import uz.posbon.ui.video.Acceleration;
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
    /** One for each decoder that has fallen back and is open still. */
    private final List<Acceleration.Software> inSoftware = new CopyOnWriteArrayList<>();

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
                return new Card(this, held, config.pix_fmt());
            }
        }
        return null;
    }

    /** Which kinds of stream are decoded in software now although the card was to do it, and why. */
    List<Acceleration.Software> inSoftware() {
        return inSoftware.stream().distinct().toList();
    }

    private void fallen(Acceleration.Software stream) {
        LOG.warn("{} is decoded in software from now on: {} does not do ({})", stream.format(), name().orElse(""), stream.why());
        inSoftware.add(stream);
    }

    @Override
    public void close() {
        if (device != null) {
            avutil.av_buffer_unref(device);
        }
    }

    /** Where a decoded picture was found. */
    enum Fetched { FROM_CARD, IN_SOFTWARE, FAILED }

    /** One stream's share. */
    interface Use {

        /** So many packets without a picture and the stream is decoded in software. */
        int patience();

        void prepare(AVCodecContext context);

        /** Puts the picture, where it lies on the card, into this machine's memory. */
        Fetched fetch(AVFrame frame);

        /** The stream is decoded in software although it was to be decoded here. */
        void report(StreamFormat format, Acceleration.Why why);

        /** The stream has ended; nothing is said of it any more. */
        void end();
    }

    /** FFmpeg's own choice takes the card's format wherever a device is set and the card can do it; where it cannot, it says nothing. */
    static final class Card implements Use {

        private final Hardware of;
        private final AVBufferRef device;
        private final int pixels;
        private Acceleration.@Nullable Software fallen;

        Card(Hardware of, AVBufferRef device, int pixels) {
            this.of = of;
            this.device = device;
            this.pixels = pixels;
        }

        @Override
        public int patience() {
            return PATIENCE;
        }

        @Override
        public void prepare(AVCodecContext context) {
            context.hw_device_ctx(avutil.av_buffer_ref(device));
        }

        @Override
        public Fetched fetch(AVFrame frame) {
            if (frame.format() != pixels) {
                return Fetched.IN_SOFTWARE;
            }
            AVFrame here = avutil.av_frame_alloc();
            boolean fetched = avutil.av_hwframe_transfer_data(here, frame, 0) >= 0 && avutil.av_frame_copy_props(here, frame) >= 0;
            if (fetched) {
                avutil.av_frame_unref(frame);
                avutil.av_frame_move_ref(frame, here);
            }
            avutil.av_frame_free(here);
            return fetched ? Fetched.FROM_CARD : Fetched.FAILED;
        }

        @Override
        public void report(StreamFormat format, Acceleration.Why why) {
            end();
            fallen = new Acceleration.Software(format.toString(), why);
            of.fallen(fallen);
        }

        @Override
        public void end() {
            if (fallen != null) {
                of.inSoftware.remove(fallen);
                fallen = null;
            }
        }
    }
}
