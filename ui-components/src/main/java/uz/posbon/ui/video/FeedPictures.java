package uz.posbon.ui.video;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of one stream in every look that somebody wants. Thread-safe. */
final class FeedPictures {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPictures.class);

    /**
     * A tile that is hidden and shown again, or that moves to a place one pixel wider and back, takes the memory it had: to make it anew costs a wall of sixteen
     * tiles a quarter of a second each time, and another one to collect what was left.
     */
    private static final int SPARE = 2;
    /** Bytes of one picture; a few larger ones cost more memory than they are worth. */
    private static final int LARGEST_SPARE = 1 << 20;

    private final PictureBeat beat;
    private final List<FeedPicture> all = new CopyOnWriteArrayList<>();
    /** Whose pictures nobody wants now, the last first. Under this lock. */
    private final Deque<FrameRing> spare = new ArrayDeque<>();

    FeedPictures(PictureBeat beat) {
        this.beat = beat;
    }

    /** The picture of this look, one for all who want it. */
    synchronized FeedPicture watch(Look look) {
        FeedPicture picture = all.stream().filter(p -> p.look().equals(look)).findFirst().orElse(null);
        if (picture == null) {
            picture = new FeedPicture(look, beat, this::ring);
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
            keep(picture.ring());
        }
    }

    private void keep(@Nullable FrameRing ring) {
        if (ring != null && ring.size().bytes() <= LARGEST_SPARE) {
            ring.forget();
            spare.addFirst(ring);
            if (spare.size() > SPARE) {
                spare.removeLast();
            }
        }
    }

    /** Decoder thread. */
    private synchronized FrameRing ring(Box size) {
        for (FrameRing ring : spare) {
            if (ring.size().equals(size)) {
                spare.remove(ring);
                ring.forget();
                return ring;
            }
        }
        return new FrameRing(size);
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
