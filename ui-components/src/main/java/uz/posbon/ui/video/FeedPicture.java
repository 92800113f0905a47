package uz.posbon.ui.video;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The pictures of one stream in one look, scaled once however many tiles show it. */
final class FeedPicture {

    private final Look look;
    private final PictureBeat beat;
    private volatile @Nullable FrameRing ring;
    /** Under the lock of {@link FeedPictures}. */
    int watchers;
    /** Decoder thread only. */
    private boolean failed;

    /** FX thread only. */
    private @Nullable Shown shown;

    FeedPicture(Look look, PictureBeat beat) {
        this.look = look;
        this.beat = beat;
    }

    Look look() {
        return look;
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
            current = new FrameRing(size);
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
