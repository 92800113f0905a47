package uz.posbon.ui.video.ffmpeg;

import org.bytedeco.ffmpeg.avcodec.AVCodecDescriptor;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import uz.posbon.ui.video.StreamFormat;

/** Between FFmpeg's description of a stream and ours. */
final class Codecs {

    private Codecs() {}

    static StreamFormat format(AVCodecParameters parameters) {
        byte[] extra = new byte[Math.max(0, parameters.extradata_size())];
        if (extra.length > 0) {
            parameters.extradata().get(extra);
        }
        return new StreamFormat(
                name(parameters.codec_id()), extra, parameters.width(), parameters.height(),
                parameters.sample_aspect_ratio().num(), parameters.sample_aspect_ratio().den());
    }

    /** Into parameters that FFmpeg frees together with what they belong to. */
    static void describe(StreamFormat format, AVCodecParameters parameters) {
        parameters.codec_type(avutil.AVMEDIA_TYPE_VIDEO);
        parameters.codec_id(id(format));
        parameters.width(format.width());
        parameters.height(format.height());
        parameters.sample_aspect_ratio().num(format.pixelWidth()).den(Math.max(1, format.pixelHeight()));
        if (format.extra().length > 0) {
            BytePointer extra = new BytePointer(avutil.av_mallocz(format.extra().length + avcodec.AV_INPUT_BUFFER_PADDING_SIZE));
            extra.capacity(format.extra().length).put(format.extra());
            parameters.extradata(extra);
            parameters.extradata_size(format.extra().length);
        }
    }

    static int id(StreamFormat format) {
        AVCodecDescriptor known = avcodec.avcodec_descriptor_get_by_name(format.codec());
        return known == null || known.isNull() ? avcodec.AV_CODEC_ID_NONE : known.id();
    }

    static String name(int codec) {
        return avcodec.avcodec_get_name(codec).getString();
    }
}
