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

    /** A player for one playback of a recording, which obeys the playhead; an engine that cannot plays it from its beginning to its end. */
    default Player player(VideoStream recording, Playhead playhead) {
        return player(recording);
    }

    /** What it can do with packets; empty for an engine that only plays whole streams, or that is missing. */
    default Optional<PacketEngine> packets() {
        return Optional.empty();
    }

    /** What makes sound heard; empty for an engine that only shows pictures, or that is missing. */
    default Optional<SoundEngine> sound() {
        return Optional.empty();
    }

    /** What became of the wish for the machine's video decoder; empty where nobody wished for it. Any thread. */
    default Optional<Acceleration> acceleration() {
        return Optional.empty();
    }

    /** Frees what the engine holds; its players are closed before. */
    @Override
    void close();
}
