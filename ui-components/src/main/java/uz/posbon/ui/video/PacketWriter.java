package uz.posbon.ui.video;

import java.io.IOException;

/** Puts packets into a container as they are, without encoding anything anew. Not thread-safe. */
public interface PacketWriter extends AutoCloseable {

    /** What comes out: {@code mp4}, {@code ts} or {@code mkv}. */
    String container();

    /** Writes one packet; packets come in the order of decoding. */
    void write(Packet packet) throws IOException;

    /** Completes the container: without it a file cannot be played. */
    void finish() throws IOException;

    /** Frees everything; what was not finished is left as it is. */
    @Override
    void close();
}
