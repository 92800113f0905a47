package uz.posbon.ui.video;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One tile's share in a feed. FX thread only. */
final class Watch implements Showing {

    private final FeedShare share;
    private final Feed feed;
    private final Supplier<Optional<CompletableFuture<Still>>> kept;
    private @Nullable Viewing viewing;

    /** @param kept a still out of what is kept of the camera; empty where nothing is */
    Watch(FeedShare share, Look look, Supplier<Optional<CompletableFuture<Still>>> kept) {
        this.kept = kept;
        this.share = share;
        this.feed = share.feed();
        this.viewing = feed.view(look);
    }

    @Override
    public void look(Look look) {
        if (viewing == null) {
            viewing = feed.view(look);
        } else if (viewing.look(look)) {
            feed.redraw();
        }
    }

    /** Pulls on, but wants no pictures until {@link #look} is called again. */
    void rest() {
        if (viewing != null) {
            viewing.close();
            viewing = null;
        }
    }

    /** Whether anybody wants pictures of the feed. */
    boolean wanted() {
        return feed.wanted();
    }

    boolean resting() {
        return viewing == null;
    }

    @Override
    public @Nullable Shown newest() {
        return viewing == null ? null : viewing.newest();
    }

    @Override
    public VideoState state() {
        return feed.state();
    }

    @Override
    public Duration age() {
        return feed.clock().age();
    }

    @Override
    public long frames() {
        return feed.clock().count();
    }

    @Override
    public long at() {
        return feed.takenAt();
    }

    @Override
    public CompletableFuture<Still> still() {
        return feed.playhead() == null && feed.shrunken() ? kept.get().orElseGet(feed::still) : feed.still();
    }

    /** Of a recording; null for a camera. */
    @Nullable Playhead playhead() {
        return feed.playhead();
    }

    /** What of it can be replayed now. */
    Clip clip() {
        return feed.clip();
    }

    @Override
    public void close() {
        rest();
        share.close();
    }
}
