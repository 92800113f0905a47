package uz.posbon.ui.video;

import org.jspecify.annotations.Nullable;

/** One look at a stream's pictures that may change: until the new look has a picture the old one goes on. FX thread only. */
final class Viewing {

    private final FeedPictures pictures;
    private FeedPicture picture;
    private @Nullable FeedPicture leaving;

    Viewing(FeedPictures pictures, Look look) {
        this.pictures = pictures;
        this.picture = pictures.watch(look);
    }

    /** False when it is the look there is already. */
    boolean look(Look look) {
        if (picture.look().equals(look)) {
            return false;
        }
        FeedPicture before = picture;
        picture = pictures.watch(look);
        if (leaving != null) {
            pictures.unwatch(before);
        } else {
            leaving = before;
        }
        return true;
    }

    /** The picture to show now, ask once a pulse; null until there is one. */
    @Nullable Shown newest() {
        Shown shown = picture.newest();
        FeedPicture old = leaving;
        if (old == null) {
            return shown;
        }
        if (shown == null) {
            return old.newest();
        }
        pictures.unwatch(old);
        leaving = null;
        return shown;
    }

    void close() {
        pictures.unwatch(picture);
        if (leaving != null) {
            pictures.unwatch(leaving);
        }
    }
}
