package uz.posbon.sdk.recording;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open recording. Any number of replays can be had of it; each has its own place in it. Thread-safe. */
public interface Recording extends Closeable {
    /** What is in it. */
    RecordingInfo info();

    /** How much happened when, minute by minute, for a timeline. */
    List<Density> density();

    /**
     * A replay of it that stands at its first moment.
     *
     * @throws RecordingException if that part of the file is damaged
     */
    Replay replay() throws IOException;

    /**
     * Everything durable in it, for whoever looks at it as a whole, as a debrief does: all of it in memory at once.
     *
     * @throws RecordingException naming the first part that is damaged
     */
    RecordedLog log() throws IOException;

    /**
     * Reads every byte of it; takes as long as the disk needs.
     *
     * @throws RecordingException naming the first part that is damaged
     */
    void check() throws IOException;
}
