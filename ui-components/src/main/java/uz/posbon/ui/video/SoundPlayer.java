package uz.posbon.ui.video;

/** Plays the sound of one stream once. */
public interface SoundPlayer extends AutoCloseable {

    /**
     * Blocks the calling thread until it is closed.
     *
     * @throws PlaybackException when the stream cannot be opened or breaks off; {@link Loss#NO_SOUND} when it has none
     */
    void play() throws PlaybackException;

    /** Ends it, from any thread and at any time, without waiting. */
    @Override
    void close();
}
