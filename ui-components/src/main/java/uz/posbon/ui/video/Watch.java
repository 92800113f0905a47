package uz.posbon.ui.video;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One tile's share in a feed. FX thread only. */
final class Watch implements Showing {

    private final FeedShare share;
    private final Feed feed;
    private @Nullable Viewing viewing;

    Watch(FeedShare share, Look look) {
        this.share = share;
        this.feed = share.feed();
        this.viewing = feed.view(look);
    }

    @Override
    public void look(Look look) {
        if (viewing == null) {
            viewing = feed.view(look);
        } else {
            viewing.look(look);
        }
    }

    /** Pulls on, but wants no pictures until {@link #look} is called again. */
    void rest() {
        if (viewing != null) {
            viewing.close();
            viewing = null;
        }
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
        return feed.clock().at();
    }

    @Override
    public CompletableFuture<Still> still() {
        return feed.still();
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
