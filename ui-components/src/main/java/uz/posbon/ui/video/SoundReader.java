package uz.posbon.ui.video;

import java.io.OutputStream;

/** Pulls the sound of a stream, and nothing else where that can be had, into a container another engine reads. Used once. */
public interface SoundReader extends AutoCloseable {

    /** Who wants to hear it. */
    interface Listener {

        /**
         * Called once, before anything is read, on the reading thread.
         *
         * @param container {@code ts}, {@code ogg} or {@code wav}
         * @return what the container is written to
         */
        OutputStream begin(String container);
    }

    /**
     * Blocks the calling thread until the stream ends or the reader is closed.
     *
     * @throws PlaybackException when it cannot be opened or breaks off; {@link Loss#NO_SOUND} when there is no sound in it
     */
    void read(VideoStream stream, Listener listener) throws PlaybackException;

    /** Ends it, from any thread, without waiting. */
    @Override
    void close();
}
