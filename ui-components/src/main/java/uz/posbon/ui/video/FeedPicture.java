package uz.posbon.ui.video;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The pictures of one feed at one tile size, scaled once however many tiles show it. */
final class FeedPicture {

    private final Box box;
    private volatile @Nullable FrameRing ring;
    /** Feed's lock. */
    int watchers;

    /** FX thread only. */
    private @Nullable Image shown;

    FeedPicture(Box box) {
        this.box = box;
    }

    Box box() {
        return box;
    }

    /** Decoder thread. The aspect may change while a stream plays; the size follows it. */
    void write(Frame frame) {
        Box size = box.fit(frame.aspect());
        FrameRing current = ring;
        if (current == null || !current.size().equals(size)) {
            current = new FrameRing(size);
            current.write(frame);
            ring = current;
        } else {
            current.write(frame);
        }
    }

    /** FX thread: the picture to show now; null until there is one. */
    @Nullable Image newest() {
        FrameRing current = ring;
        if (current != null) {
            Image next = current.pull();
            if (next != null) {
                shown = next;
            }
        }
        return shown;
    }
}
