package uz.posbon.ui.video;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plays the sound of streams, without pictures. Thread-safe. */
public interface SoundEngine {

    /** Whether it plays the sound of such streams. */
    boolean sounds(VideoStream stream);

    /**
     * A player for the sound of one stream.
     *
     * @param playhead whose recording's sound goes with its pictures; null for a camera
     * @param says is told what is heard, on the playing thread
     */
    SoundPlayer sound(VideoStream stream, @Nullable Playhead playhead, Consumer<SoundState> says);
}
