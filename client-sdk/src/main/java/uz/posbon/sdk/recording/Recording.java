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
     * Where its incidents were opened and its alarms raised, in their order: what can be gone to although the picture of the moment knows nothing of it yet.
     * Reads all its events, some seconds for a million of them. What lies in a damaged part is left out.
     *
     * @throws IOException if the file cannot be read at all
     */
    List<Beginning> beginnings() throws IOException;

    /**
     * Reads every byte of it; takes as long as the disk needs.
     *
     * @throws RecordingException naming the first part that is damaged
     */
    void check() throws IOException;
}
