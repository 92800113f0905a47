package uz.posbon.ui.video;

import java.util.concurrent.CompletableFuture;

/** Single pictures of cameras, got another way than their streams: what a tile falls back to while no stream comes. */
public interface StillSource {

    /** No camera has any. */
    StillSource NONE = new StillSource() {
        @Override
        public boolean offers(VideoSource source) {
            return false;
        }

        @Override
        public CompletableFuture<Still> take(VideoSource source) {
            return CompletableFuture.failedFuture(new IllegalStateException("no camera offers a still"));
        }
    };

    /** Whether it is worth while to ask this camera; asks nobody itself. FX thread. */
    boolean offers(VideoSource source);

    /**
     * Asks for one picture of now. Returns at once and completes on a thread of its own, never on the FX thread; exceptionally when the camera gives
     * none in time. What it is asked again for, and how often, is the caller's affair.
     */
    CompletableFuture<Still> take(VideoSource source);
}
