package uz.posbon.backend.camera;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;

/** Turns painted pictures into the encoder's planes. Not thread-safe. */
final class PictureConverter implements AutoCloseable {
    private static final int BYTES_PER_PIXEL = 3;

    private final SwsContext scaler;
    private final AVFrame painted;
    private final AVFrame planes;

    PictureConverter() throws FfmpegException {
        scaler = sws_getContext(ClipFormat.WIDTH, ClipFormat.HEIGHT, AV_PIX_FMT_BGR24, ClipFormat.WIDTH, ClipFormat.HEIGHT,
                AV_PIX_FMT_YUV420P, SWS_BILINEAR, null, null, (DoublePointer) null);
        painted = av_frame_alloc();
        planes = av_frame_alloc();
        try {
            allocate(painted, AV_PIX_FMT_BGR24);
            allocate(planes, AV_PIX_FMT_YUV420P);
        } catch (FfmpegException e) {
            close();
            throw e;
        }
    }

    private static void allocate(AVFrame frame, int format) throws FfmpegException {
        frame.width(ClipFormat.WIDTH);
        frame.height(ClipFormat.HEIGHT);
        frame.format(format);
        FfmpegException.check("allocate a picture", av_frame_get_buffer(frame, 0));
    }

    /** The picture in planes; it is ours and valid until the next call. */
    AVFrame convert(BufferedImage image) throws FfmpegException {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int row = ClipFormat.WIDTH * BYTES_PER_PIXEL;
        int stride = painted.linesize(0);
        for (int y = 0; y < ClipFormat.HEIGHT; y++) {
            painted.data(0).position((long) y * stride).put(pixels, y * row, row);
        }
        // The encoder may still hold the planes of the frame before.
        FfmpegException.check("reuse a picture", av_frame_make_writable(planes));
        FfmpegException.check("convert a picture",
                sws_scale(scaler, painted.data(), painted.linesize(), 0, ClipFormat.HEIGHT, planes.data(), planes.linesize()));
        return planes;
    }

    @Override
    public void close() {
        av_frame_free(painted);
        av_frame_free(planes);
        sws_freeContext(scaler);
    }
}
