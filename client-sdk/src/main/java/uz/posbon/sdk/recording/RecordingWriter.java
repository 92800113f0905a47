package uz.posbon.sdk.recording;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import uz.posbon.sdk.unit.UnitPosition;

/**
 * Writes a recording, oldest first. A moment earlier than the one before it (a clock that was set back) counts as the same. What was written is a
 * recording only after {@link #finish}; closing it before leaves no file. One thread.
 */
public interface RecordingWriter extends Closeable {
    /**
     * An event as it stood on the stream, durable or telemetry.
     *
     * @param at when the backend sent it
     * @param frame CloudEvents JSON, as the stream's contract says
     * @throws IOException if the disk does not take it
     * @throws IllegalArgumentException if the frame cannot be read, or its sequence does not follow
     */
    void frame(Instant at, String frame) throws IOException;

    /**
     * A unit said where it is.
     *
     * @throws IOException if the disk does not take it
     */
    void position(Instant at, UnitPosition position) throws IOException;

    /**
     * Puts it on disk, synchronised, under its name.
     *
     * @param to the end of the span, which may be later than the last event
     * @throws IOException if it is not there
     */
    RecordingInfo finish(Instant to) throws IOException;

    /** Gives up what is not finished. */
    @Override
    void close() throws IOException;
}
