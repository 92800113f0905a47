package uz.posbon.ui.video;

/** Keeps a feed alive as long as it is open. */
final class FeedShare implements AutoCloseable {

    private final Feed feed;
    private final Runnable release;
    private boolean open = true;

    FeedShare(Feed feed, Runnable release) {
        this.feed = feed;
        this.release = release;
    }

    Feed feed() {
        return feed;
    }

    /** Closing twice is harmless. */
    @Override
    public void close() {
        if (open) {
            open = false;
            release.run();
        }
    }
}
