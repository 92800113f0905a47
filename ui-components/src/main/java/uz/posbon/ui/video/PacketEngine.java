package uz.posbon.ui.video;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What can be done with packets: pull them, make pictures of them, put them into containers. Thread-safe. */
public interface PacketEngine {

    PacketReader reader();

    /** Pulls the sound of a stream, for an engine that cannot pull it by itself. */
    SoundReader soundReader();

    /**
     * A decoder for packets of this format.
     *
     * @throws PlaybackException when the codec is not known here
     */
    PacketDecoder decoder(StreamFormat format) throws PlaybackException;

    /**
     * An MP4 file that any player opens.
     *
     * @throws IOException when the file cannot be written, or MP4 does not take the codec
     */
    PacketWriter mp4(Path file, StreamFormat format) throws IOException;

    /**
     * A stream container another engine can read while it is written: MPEG-TS where it takes the codec, Matroska else.
     *
     * @param out written to during {@link PacketWriter#write}; not closed
     * @throws IOException when no such container takes the codec
     */
    PacketWriter stream(OutputStream out, StreamFormat format) throws IOException;
}
