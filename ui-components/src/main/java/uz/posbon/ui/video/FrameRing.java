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
 * push out the one before it. What was shown last rests for one more picture, because the render thread may still read it.
 *
 * <p>Each place costs its memory twice, here and in JavaFX, which gives its share back two garbage collections later; so places are made when
 * they are needed, and the one that was free last is written into first: most of the time three do.
 */
final class FrameRing {

    private static final int WAITING = 2;

    private final Box size;
    private final ArrayDeque<Place> free = new ArrayDeque<>();
    private final ArrayDeque<Place> ready = new ArrayDeque<>();
    private @Nullable Place shown;
    private @Nullable Place resting;

    FrameRing(Box size) {
        this.size = size;
    }

    Box size() {
        return size;
    }

    /** Decoder thread, one at a time: scales the picture into the ring; where too many wait the oldest is dropped. Answers how many wait now. */
    int write(Frame frame, Zoom zoom) {
        Place place = place();
        frame.scaleInto(place.memory.clear(), size, zoom);
        synchronized (this) {
            ready.add(place);
            return ready.size();
        }
    }

    private synchronized Place place() {
        if (!free.isEmpty()) {
            return free.pop();
        }
        // The oldest would be dropped for the picture that is written now, so it makes room at once. There are never more than four: one is only made
        // where fewer than WAITING wait and none is free.
        return ready.size() == WAITING ? ready.remove() : new Place(size);
    }

    /**
     * What waits will never be shown: nobody wants these pictures any more, or somebody wants them again, from the next one on. The places stay, for a stream
     * that is shown again begins with several pictures at once.
     */
    synchronized void forget() {
        while (!ready.isEmpty()) {
            free.push(ready.remove());
        }
    }

    /** How many pictures wait to be shown. */
    synchronized int waiting() {
        return ready.size();
    }

    /** FX thread: the next picture, or null when none came since the last call. */
    @Nullable Image pull() {
        Place next;
        synchronized (this) {
            if (ready.isEmpty()) {
                return null;
            }
            if (resting != null) {
                free.push(resting);
            }
            resting = shown;
            next = ready.remove();
            shown = next;
        }
        return next.image();
    }

    /** Memory for one picture, and the image that shows it. */
    private static final class Place {
        final Box size;
        final ByteBuffer memory;
        private @Nullable PixelBuffer<IntBuffer> buffer;
        private @Nullable Image image;

        Place(Box size) {
            this.size = size;
            memory = ByteBuffer.allocateDirect(size.bytes() + Box.SLACK);
        }

        /** FX thread. */
        Image image() {
            PixelBuffer<IntBuffer> pixels = buffer;
            Image made = image;
            if (pixels == null || made == null) {
                // The same bytes as whole pixels: JavaFX copies those in one go, while it would take single bytes apart and together again.
                IntBuffer whole = memory.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
                pixels = new PixelBuffer<>(size.width(), size.height(), whole, PixelFormat.getIntArgbPreInstance());
                made = new WritableImage(pixels);
                buffer = pixels;
                image = made;
            } else {
                pixels.updateBuffer(all -> null);
            }
            return made;
        }
    }
}
