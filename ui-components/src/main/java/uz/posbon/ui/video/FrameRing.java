package uz.posbon.ui.video;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of one size on their way from the decoder to the screen; they change places without copying. One is written, one is shown, and up to
 * {@link #WAITING} wait in between: cameras and screen keep time by clocks of their own, and with less a picture that comes a moment early would
 * push out the one before it. What was shown last is written into last, because the render thread may still read it.
 */
final class FrameRing {

    private static final int WAITING = 2;

    private final Box size;
    private final ByteBuffer[] memory = new ByteBuffer[WAITING + 2];
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable PixelBuffer<IntBuffer>[] buffers = new PixelBuffer[WAITING + 2];
    private final @Nullable Image[] images = new Image[WAITING + 2];
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private final ArrayDeque<Integer> ready = new ArrayDeque<>();
    private int writing = 0;
    private int shown = 1;

    FrameRing(Box size) {
        this.size = size;
        for (int i = 0; i < memory.length; i++) {
            memory[i] = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK);
        }
        for (int i = 2; i < memory.length; i++) {
            free.add(i);
        }
    }

    Box size() {
        return size;
    }

    /** Decoder thread: scales the picture into the ring; where too many wait the oldest is dropped. */
    void write(Frame frame, Zoom zoom) {
        frame.scaleInto(memory[writing].clear(), size, zoom);
        synchronized (this) {
            ready.add(writing);
            writing = free.isEmpty() ? ready.remove() : free.remove();
        }
    }

    /** FX thread: the next picture, or null when none came since the last call. */
    @Nullable Image pull() {
        synchronized (this) {
            if (ready.isEmpty()) {
                return null;
            }
            free.add(shown);
            shown = ready.remove();
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
