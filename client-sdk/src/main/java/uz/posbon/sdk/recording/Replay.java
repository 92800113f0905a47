package uz.posbon.sdk.recording;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import uz.posbon.sdk.picture.OperationalPicture;

/**
 * A place in a recording and the picture of that moment. It has no thread and no speed of its own: whoever plays it moves it on. One thread at a time moves it; the picture may be read by any.
 */
public interface Replay {
    /** The moment it stands at. Any thread. */
    Instant at();

    /** The picture of that moment; always the same object, which starts anew at every {@link #seek}. */
    OperationalPicture picture();

    /**
     * Goes to any moment, forth or back; one outside the recording means its beginning or its end. Blocks for what reading and folding cost, some
     * tens of milliseconds. The picture changes when it is whole, and not at all when this fails.
     *
     * @throws RecordingException if that part of the file is damaged
     */
    void seek(Instant moment) throws IOException;

    /**
     * Plays on until {@code moment}: what happened up to then goes through the picture in its order. Earlier than where it stands does nothing.
     *
     * @throws RecordingException if that part of the file is damaged; it then stands before that part
     */
    void advance(Instant moment) throws IOException;

    /**
     * When the next durable event after where it stands happened; empty when none follows.
     *
     * @throws RecordingException if that part of the file is damaged
     */
    Optional<Instant> next() throws IOException;

    /**
     * When the durable event before where it stands happened; empty when there was none.
     *
     * @throws RecordingException if that part of the file is damaged
     */
    Optional<Instant> previous() throws IOException;
}
