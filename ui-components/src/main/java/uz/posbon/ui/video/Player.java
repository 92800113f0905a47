package uz.posbon.ui.video;

/**
 * Plays one stream once: the seam between the tiles and the engines. Made by a {@link PlayerEngine}, used for one {@link #play} and closed.
 */
public interface Player extends AutoCloseable {

    /**
     * Opens the stream and hands its pictures to the sink until it ends or the player is closed. Blocks the calling thread; the sinks are
     * called from this thread or from the engine's own.
     *
     * <p>Returns normally when a recording reached its end or the player was closed. A peer that falls silent never holds it longer than
     * {@link PlayerLimits} allows.
     *
     * @param packets gets every packet of a live stream before it is decoded; an engine that opens a recording by itself has none
     * @throws PlaybackException when the stream cannot be opened, breaks off or (a live one) ends
     */
    void play(VideoStream stream, FrameSink frames, PacketSink packets) throws PlaybackException;

    /** Ends the playback, from any thread and at any time, without waiting for it; all native memory is freed before {@link #play} returns. */
    @Override
    void close();
}
