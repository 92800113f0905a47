package uz.posbon.ui.video;

import java.util.function.Function;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The pictures of one stream in one look, scaled once however many tiles show it. */
final class FeedPicture {

    private final Look look;
    private final PictureBeat beat;
    private final Function<Box, FrameRing> rings;
    private volatile @Nullable FrameRing ring;
    /** Under the lock of {@link FeedPictures}. */
    int watchers;
    /** Decoder thread only. */
    private boolean failed;

    /** FX thread only. */
    private @Nullable Shown shown;

    /** @param rings one for pictures of this size, which nobody else has */
    FeedPicture(Look look, PictureBeat beat, Function<Box, FrameRing> rings) {
        this.look = look;
        this.beat = beat;
        this.rings = rings;
    }

    Look look() {
        return look;
    }

    /** What its pictures went through last; null before the first. */
    @Nullable FrameRing ring() {
        return ring;
    }

    /** Decoder thread: it could not be written. True the first time. */
    boolean fails() {
        boolean first = !failed;
        failed = true;
        return first;
    }

    /** Decoder thread. The aspect may change while a stream plays; the size follows it. */
    void write(Frame frame) {
        Box size = look.box().fit(frame.aspect());
        FrameRing current = ring;
        if (current == null || !current.size().equals(size)) {
            current = rings.apply(size);
            beat.came(current.write(frame, look.zoom()), System.nanoTime());
            ring = current;
        } else {
            beat.came(current.write(frame, look.zoom()), System.nanoTime());
        }
    }

    /** FX thread: the picture to show now, ask once a pulse; null until there is one. */
    @Nullable Shown newest() {
        FrameRing current = ring;
        if (current != null) {
            Image next = current.pull();
            if (next != null) {
                shown = new Shown(next, look.zoom());
                if (current.waiting() > 0) {
                    beat.came(1, System.nanoTime());
                }
            }
        }
        return shown;
    }
}
