package uz.posbon.ui.video;

import java.time.Duration;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** One tile's share in a feed. FX thread only. */
final class Watch implements AutoCloseable {

    private final Feed feed;
    private final Runnable release;
    private FeedPicture picture;
    private @Nullable FeedPicture leaving;

    Watch(Feed feed, Box box, Runnable release) {
        this.feed = feed;
        this.release = release;
        this.picture = feed.watch(box);
    }

    /** Another size from now on; until its first picture comes the old one goes on, so that nothing turns black. */
    void resize(Box box) {
        if (picture.box().equals(box)) {
            return;
        }
        FeedPicture before = picture;
        picture = feed.watch(box);
        if (leaving != null) {
            feed.unwatch(before);
        } else {
            leaving = before;
        }
    }

    @Nullable Image newest() {
        Image image = picture.newest();
        FeedPicture old = leaving;
        if (old == null) {
            return image;
        }
        if (image == null) {
            return old.newest();
        }
        feed.unwatch(old);
        leaving = null;
        return image;
    }

    VideoState state() {
        return feed.state();
    }

    Duration age() {
        return feed.age();
    }

    long frames() {
        return feed.frames();
    }

    @Override
    public void close() {
        feed.unwatch(picture);
        if (leaving != null) {
            feed.unwatch(leaving);
        }
        release.run();
    }
}
