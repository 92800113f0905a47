package uz.posbon.ui.video;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The pictures of one stream in every look that somebody wants. Thread-safe. */
final class FeedPictures {

    private final List<FeedPicture> all = new CopyOnWriteArrayList<>();

    /** The picture of this look, one for all who want it. */
    synchronized FeedPicture watch(Look look) {
        FeedPicture picture = all.stream().filter(p -> p.look().equals(look)).findFirst().orElse(null);
        if (picture == null) {
            picture = new FeedPicture(look);
            all.add(picture);
        }
        picture.watchers++;
        return picture;
    }

    synchronized void unwatch(FeedPicture picture) {
        if (--picture.watchers == 0) {
            all.remove(picture);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Decoder thread. */
    void write(Frame frame) {
        for (FeedPicture picture : all) {
            picture.write(frame);
        }
    }

    Box largest() {
        Box largest = new Box(1, 1);
        for (FeedPicture picture : all) {
            Box box = picture.look().whole();
            largest = new Box(Math.max(largest.width(), box.width()), Math.max(largest.height(), box.height()));
        }
        return largest;
    }
}
