package uz.posbon.ui.video;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of one stream in every look that somebody wants. Thread-safe. */
final class FeedPictures {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPictures.class);

    private final PictureBeat beat;
    private final List<FeedPicture> all = new CopyOnWriteArrayList<>();

    FeedPictures(PictureBeat beat) {
        this.beat = beat;
    }

    /** The picture of this look, one for all who want it. */
    synchronized FeedPicture watch(Look look) {
        FeedPicture picture = all.stream().filter(p -> p.look().equals(look)).findFirst().orElse(null);
        if (picture == null) {
            picture = new FeedPicture(look, beat);
            all.add(picture);
            beat.watched(1);
        }
        picture.watchers++;
        return picture;
    }

    synchronized void unwatch(FeedPicture picture) {
        if (--picture.watchers == 0) {
            all.remove(picture);
            beat.watched(-1);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Decoder thread. */
    void write(Frame frame) {
        for (FeedPicture picture : all) {
            try {
                picture.write(frame);
            } catch (RuntimeException | OutOfMemoryError e) {
                // A size no scaler makes, or for which there is no memory, costs the tile that wants it, not all others.
                if (picture.fails()) {
                    LOG.error("no picture in {}", picture.look(), e);
                }
            }
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
