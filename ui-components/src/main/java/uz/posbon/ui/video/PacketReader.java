package uz.posbon.ui.video;

/** Pulls one stream once and cuts it into packets, without decoding. Made by a {@link PacketEngine}, used for one {@link #read} and closed. */
public interface PacketReader extends AutoCloseable {

    /**
     * Hands over packets until the stream ends or the reader is closed. Blocks the calling thread, which is also the one that calls the sink.
     *
     * @throws PlaybackException when the stream cannot be opened or breaks off; every end of a live stream is one
     */
    void read(VideoStream stream, PacketSink sink) throws PlaybackException;

    /** Ends it, from any thread, without waiting. */
    @Override
    void close();
}
