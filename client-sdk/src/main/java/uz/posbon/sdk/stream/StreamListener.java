package uz.posbon.sdk.stream;

import java.util.List;

/**
 * Hears a stream. Calls come one at a time from the stream's own delivery thread, never from the socket's;
 * a slow listener delays only itself, durable events wait for it, telemetry is conflated.
 */
public interface StreamListener {
    /** The stream begins, or begins anew after a gap that could not be filled: forget what was before and start from here. */
    void onStart(PictureState state);

    /** The link is back and nothing was missed. */
    default void onResumed(long sequence) {}

    /** Durable events in order of their sequence and once each; telemetry as it comes. */
    void onEvent(StreamEvent event);

    /**
     * Several durable events at once, in order and once each, of which none has come to {@link #onEvent}: what was missed comes so. Unless a listener
     * has a better way it takes one after the other; one that it fails at does not cost it the others.
     *
     * @throws RuntimeException the first failure, after the last event
     */
    default void onEvents(List<DurableEvent> events) {
        RuntimeException failure = null;
        for (DurableEvent event : events) {
            try {
                onEvent(event);
            } catch (RuntimeException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The connection changed. */
    default void onConnection(ConnectionState state) {}

    /** A frame that could not be read; it was reported once and skipped. */
    default void onMalformed(String why) {}

    /**
     * This listener is so slow that {@code waiting} events wait for it; the rest stays at the backend until it has caught up.
     * Said once until it has. Nothing is lost: what waits is delivered, the connection is {@link ConnectionState.Late} meanwhile, and
     * {@link #onResumed} follows.
     */
    default void onSlow(int waiting) {}
}
