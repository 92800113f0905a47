package uz.posbon.ui.video;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A camera's live picture on one tile: out of the stream that fits the tile's size, changing streams without a gap, and out of the other stream
 * where the fitting one is lost. The stream left behind is still pulled, not decoded: its history is the longer one, and the way back is short.
 * FX thread only.
 */
final class LiveShowing implements AutoCloseable {

    private record Pulled(VideoStream stream, Watch watch) {}

    private final VideoService service;
    private final VideoSource source;
    private final SteadyLook steady = new SteadyLook();
    private Pulled shown;
    private @Nullable Pulled coming;
    private @Nullable Pulled left;

    LiveShowing(VideoService service, VideoSource source, Look look) {
        this.service = service;
        this.source = source;
        this.shown = pull(fitting(look), steady.start(look));
    }

    private Pulled pull(VideoStream stream, Look look) {
        Pulled there = left;
        if (there != null && there.stream().equals(stream)) {
            left = null;
            there.watch().look(look);
            return there;
        }
        return new Pulled(stream, service.watch(stream, source.id(), look));
    }

    /** The stream for this size, the other one where nothing here plays it. */
    private VideoStream fitting(Look look) {
        VideoStream best = source.stream(look.whole());
        VideoStream other = source.otherThan(best);
        return other != null && service.missing(best).isPresent() && service.missing(other).isEmpty() ? other : best;
    }

    /** Once a frame. */
    void look(Look look) {
        if (shown.watch().resting()) {
            shown.watch().look(look);
        }
        if (steady.settled(look)) {
            turnTo(fitting(look), look);
        }
        VideoStream other = source.otherThan(shown.stream());
        if (coming == null && other != null && service.missing(other).isEmpty() && shown.watch().state() instanceof VideoState.Lost) {
            coming = pull(other, look);
        }
        Pulled next = coming;
        if (next != null && next.watch().newest() != null) {
            leave(shown);
            shown = next;
            coming = null;
        }
    }

    private void turnTo(VideoStream wanted, Look look) {
        Pulled next = coming;
        if (wanted.equals(shown.stream())) {
            shown.watch().look(look);
            if (next != null && !(shown.watch().state() instanceof VideoState.Lost)) {
                leave(next);
                coming = null;
            }
        } else if (next == null) {
            coming = pull(wanted, look);
        } else {
            // There are two streams at most, so it is the wanted one already.
            next.watch().look(look);
        }
    }

    private void leave(Pulled pulled) {
        if (left != null) {
            left.watch().close();
        }
        pulled.watch().rest();
        left = pulled;
    }

    Watch watch() {
        return shown.watch();
    }

    /** The stream on the screen. */
    VideoStream stream() {
        return shown.stream();
    }

    /** The stream whose history reaches back to that time, the one on the screen first; else the one that reaches back furthest. */
    Optional<VideoStream> history(long from) {
        return best(from).map(Pulled::stream);
    }

    /** What is kept of that time and after; empty when nothing is. */
    Clip clip(long from) {
        return best(from).map(pulled -> pulled.watch().clip()).orElse(new Clip(List.of()));
    }

    private Optional<Pulled> best(long from) {
        List<Pulled> kept = Stream.of(Optional.of(shown), Optional.ofNullable(left)).flatMap(Optional::stream)
                .filter(pulled -> !pulled.watch().clip().isEmpty())
                .toList();
        long newest = kept.stream().mapToLong(pulled -> pulled.watch().clip().end()).max().orElse(0);
        // A stream that was lost reaches back far, but not up to now.
        return kept.stream()
                .filter(pulled -> newest - pulled.watch().clip().end() <= FeedClock.STALL.toNanos())
                .min(Comparator.comparingLong(pulled -> Math.max(from, pulled.watch().clip().begin())));
    }

    /** Keeps the camera, wants no pictures of it until the next look. */
    void rest() {
        shown.watch().rest();
        if (coming != null) {
            leave(coming);
            coming = null;
        }
    }

    @Override
    public void close() {
        shown.watch().close();
        if (coming != null) {
            coming.watch().close();
        }
        if (left != null) {
            left.watch().close();
        }
    }
}
