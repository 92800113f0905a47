package uz.posbon.ui.video.ffmpeg;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import uz.posbon.ui.video.Box;
import uz.posbon.ui.video.Frame;
import uz.posbon.ui.video.Zoom;

/** The decoder's current picture, and a scaler for each size it is wanted in. */
final class FfmpegFrame implements Frame, AutoCloseable {

    /** Sizes come and go with resized tiles; past so many the old scalers are dropped. */
    private static final int SCALERS = 16;

    private record Shape(int width, int height, int format, int matrix, Box size) {}

    private final AVFrame part = avutil.av_frame_alloc();

    private final AVFrame frame;
    private final Map<Shape, SwsContext> scalers = new HashMap<>();
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(4);
    private final IntPointer strides = new IntPointer(4);

    FfmpegFrame(AVFrame frame) {
        this.frame = frame;
        for (int i = 0; i < 4; i++) {
            planes.put(i, (BytePointer) null);
            strides.put(i, 0);
        }
    }

    @Override
    public double aspect() {
        AVRational pixel = frame.sample_aspect_ratio();
        double shape = pixel.num() > 0 && pixel.den() > 0 ? (double) pixel.num() / pixel.den() : 1;
        return shape * frame.width() / frame.height();
    }

    @Override
    public Box size() {
        return new Box(frame.width(), frame.height());
    }

    @Override
    public long at() {
        return frame.best_effort_timestamp();
    }

    @Override
    public void scaleInto(ByteBuffer target, Box size, Zoom zoom) {
        AVFrame shown = zoom.whole() ? frame : part(zoom);
        SwsContext scaler = scaler(new Shape(shown.width(), shown.height(), shown.format(), matrix(), size));
        planes.put(0, new BytePointer(target));
        strides.put(0, size.width() * 4);
        swscale.sws_scale(scaler, shown.data(), shown.linesize(), 0, shown.height(), planes, strides);
    }

    /** The same memory seen through a smaller window. */
    private AVFrame part(Zoom zoom) {
        avutil.av_frame_unref(part);
        avutil.av_frame_ref(part, frame);
        int width = frame.width();
        int height = frame.height();
        part.crop_left(zoom.left(width));
        part.crop_top(zoom.top(height));
        part.crop_right(Math.max(0, width - zoom.left(width) - zoom.span(width)));
        part.crop_bottom(Math.max(0, height - zoom.top(height) - zoom.span(height)));
        avutil.av_frame_apply_cropping(part, avutil.AV_FRAME_CROP_UNALIGNED);
        return part;
    }

    private SwsContext scaler(Shape shape) {
        SwsContext scaler = scalers.get(shape);
        if (scaler == null) {
            if (scalers.size() >= SCALERS) {
                free();
            }
            scaler = swscale.sws_getContext(shape.width(), shape.height(), shape.format(), shape.size().width(), shape.size().height(),
                    avutil.AV_PIX_FMT_BGRA, swscale.SWS_FAST_BILINEAR, (SwsFilter) null, (SwsFilter) null, (DoublePointer) null);
            if (scaler == null || scaler.isNull()) {
                throw new IllegalStateException("no scaler for " + shape);
            }
            int full = frame.color_range() == avutil.AVCOL_RANGE_JPEG ? 1 : 0;
            IntPointer matrix = swscale.sws_getCoefficients(shape.matrix());
            swscale.sws_setColorspaceDetails(scaler, matrix, full, matrix, 1, 0, 1 << 16, 1 << 16);
            scalers.put(shape, scaler);
        }
        return scaler;
    }

    /** Cameras seldom say which matrix they use; what is high definition is meant to be BT.709. */
    private int matrix() {
        int said = frame.colorspace();
        boolean silent = said == avutil.AVCOL_SPC_UNSPECIFIED || said == avutil.AVCOL_SPC_RGB;
        return !silent ? said : frame.height() >= 720 ? swscale.SWS_CS_ITU709 : swscale.SWS_CS_ITU601;
    }

    private void free() {
        scalers.values().forEach(swscale::sws_freeContext);
        scalers.clear();
    }

    @Override
    public void close() {
        free();
        avutil.av_frame_free(part);
        planes.close();
        strides.close();
    }
}
