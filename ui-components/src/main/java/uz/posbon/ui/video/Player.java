package uz.posbon.ui.video;

/**
 * Plays one source once: the seam between the tiles and the engines. Made by a {@link PlayerEngine}, used for one {@link #play} and closed.
 */
public interface Player extends AutoCloseable {

    /**
     * Opens the source and hands its pictures to the sink until it ends or the player is closed. Blocks the calling thread; the sink is
     * called from this thread or from the engine's own.
     *
     * <p>Returns normally when a recording reached its end or the player was closed. A peer that falls silent never holds it longer than
     * {@link PlayerLimits} allows.
     *
     * @throws PlaybackException when the source cannot be opened, breaks off or (a live one) ends
     */
    void play(VideoSource source, FrameSink sink) throws PlaybackException;

    /** Ends the playback, from any thread and at any time, without waiting for it; all native memory is freed before {@link #play} returns. */
    @Override
    void close();
}
