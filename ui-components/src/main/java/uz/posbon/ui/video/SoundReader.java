package uz.posbon.ui.video;

import java.io.OutputStream;

/** Pulls the sound of a stream, and nothing else where that can be had, into a container another engine reads. Used once. */
public interface SoundReader extends AutoCloseable {

    /** What the container is called: {@code mkv}. */
    String container();

    /**
     * Blocks the calling thread until the stream ends or the reader is closed.
     *
     * @throws PlaybackException when it cannot be opened or breaks off; {@link Loss#NO_SOUND} when there is no sound in it
     */
    void read(VideoStream stream, OutputStream out) throws PlaybackException;

    /** Ends it, from any thread, without waiting. */
    @Override
    void close();
}
