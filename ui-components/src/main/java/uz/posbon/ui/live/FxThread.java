package uz.posbon.ui.live;

import javafx.application.Platform;

/** Questions about the thread that owns the scene graph. */
public final class FxThread {

    private FxThread() {}

    /** Whether the caller runs on the FX thread. */
    public static boolean isCurrent() {
        return Platform.isFxApplicationThread();
    }

    /**
     * Fails where a caller touches the scene graph from a wrong thread.
     *
     * @throws IllegalStateException off the FX thread
     */
    public static void require() {
        if (!isCurrent()) {
            throw new IllegalStateException("Not on the FX thread: " + Thread.currentThread().getName());
        }
    }
}
