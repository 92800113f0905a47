package uz.posbon.ui.video;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * Three pictures of one size: one is written by the decoder, one is ready, one is on the screen, and they change places without copying.
 * Three and not two, because the render thread may still read the picture that the pulse before showed.
 */
final class FrameRing {

    private final Box size;
    private final ByteBuffer[] memory = new ByteBuffer[3];
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable PixelBuffer<IntBuffer>[] buffers = new PixelBuffer[3];
    private final @Nullable Image[] images = new Image[3];
    private int writing = 0;
    private int ready = 1;
    private int shown = 2;
    private boolean fresh;

    FrameRing(Box size) {
        this.size = size;
        for (int i = 0; i < memory.length; i++) {
            memory[i] = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK);
        }
    }

    Box size() {
        return size;
    }

    /** Decoder thread: scales the picture into the ring; what nobody pulled before is overtaken. */
    void write(Frame frame, Zoom zoom) {
        ByteBuffer target = memory[writing];
        frame.scaleInto(target.clear(), size, zoom);
        synchronized (this) {
            int written = writing;
            writing = ready;
            ready = written;
            fresh = true;
        }
    }

    /** FX thread: the newest picture, or null when nothing came since the last call. */
    @Nullable Image pull() {
        synchronized (this) {
            if (!fresh) {
                return null;
            }
            int next = ready;
            ready = shown;
            shown = next;
            fresh = false;
        }
        return image(shown);
    }

    private Image image(int index) {
        PixelBuffer<IntBuffer> buffer = buffers[index];
        Image image = images[index];
        if (buffer == null || image == null) {
            // The same bytes as whole pixels: JavaFX copies those in one go, while it would take single bytes apart and together again.
            IntBuffer pixels = memory[index].clear().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
            buffer = new PixelBuffer<>(size.width(), size.height(), pixels, PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
            buffers[index] = buffer;
            images[index] = image;
        } else {
            buffer.updateBuffer(whole -> null);
        }
        return image;
    }
}
