package uz.posbon.ui.video;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The pictures of one stream in one look, scaled once however many tiles show it. */
final class FeedPicture {

    private final Look look;
    private volatile @Nullable FrameRing ring;
    /** Under the lock of {@link FeedPictures}. */
    int watchers;

    /** FX thread only. */
    private @Nullable Shown shown;

    FeedPicture(Look look) {
        this.look = look;
    }

    Look look() {
        return look;
    }

    /** Decoder thread. The aspect may change while a stream plays; the size follows it. */
    void write(Frame frame) {
        Box size = look.box().fit(frame.aspect());
        FrameRing current = ring;
        if (current == null || !current.size().equals(size)) {
            current = new FrameRing(size);
            current.write(frame, look.zoom());
            ring = current;
        } else {
            current.write(frame, look.zoom());
        }
    }

    /** FX thread: the picture to show now, ask once a pulse; null until there is one. */
    @Nullable Shown newest() {
        FrameRing current = ring;
        if (current != null) {
            Image next = current.pull();
            if (next != null) {
                shown = new Shown(next, look.zoom());
            }
        }
        return shown;
    }
}
