package uz.posbon.ui.video;

import java.util.Optional;

/** A library that plays video, found or missed once at start. */
public interface PlayerEngine extends AutoCloseable {

    /** Short and for the operator: "FFmpeg", "VLC". */
    String name();

    /** One sentence that says what is missing and how to get it; empty when the engine works. */
    Optional<String> missing();

    /** True when this engine is the right one for the source, false when it is only a stand-in. */
    boolean prefers(VideoSource source);

    /** True when it can play the source at all. */
    boolean plays(VideoSource source);

    /** A player for one playback. Not to be called while {@link #missing()} holds something. */
    Player player();

    /** Frees what the engine holds; its players are closed before. */
    @Override
    void close();
}
