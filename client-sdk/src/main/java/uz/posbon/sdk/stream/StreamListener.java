package uz.posbon.sdk.stream;

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
