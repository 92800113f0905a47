package uz.posbon.ui.video;

import java.util.Optional;

/** A library that plays video, found or missed once at start. */
public interface PlayerEngine extends AutoCloseable {

    /** Short and for the operator: "FFmpeg", "VLC". */
    String name();

    /** What is missing on this machine; empty when the engine works. */
    Optional<Absence> missing();

    /** True when this engine is the right one for the stream, false when it is only a stand-in. */
    boolean prefers(VideoStream stream);

    /** True when it can play the stream at all. */
    boolean plays(VideoStream stream);

    /** A player for one playback of this stream. Not to be called while {@link #missing()} holds something. */
    Player player(VideoStream stream);

    /** What it can do with packets; empty for an engine that only plays whole streams, or that is missing. */
    default Optional<PacketEngine> packets() {
        return Optional.empty();
    }

    /** Frees what the engine holds; its players are closed before. */
    @Override
    void close();
}
