package uz.posbon.ui.video;

/** Packets to pictures, on the calling thread. Not thread-safe. */
public interface PacketDecoder extends AutoCloseable {

    /**
     * Decodes one packet; the sink gets no, one or several pictures during the call. A damaged packet costs its picture and nothing else.
     *
     * @throws PlaybackException when nothing of this stream can be decoded
     */
    void decode(Packet packet, FrameSink sink) throws PlaybackException;

    /** Hands out what is still inside; after it only {@link #reset} or {@link #close} may follow. */
    void drain(FrameSink sink);

    /** Forgets what came before, so that the next packet may be any key packet of the same format. */
    void reset();

    @Override
    void close();
}
