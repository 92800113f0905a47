package uz.posbon.ui.video;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a workstation plays video.
 *
 * @param liveEngine name of the engine for live streams that ask for none; null leaves it to the engines' own preference
 * @param history how far back a camera that is pulled can be replayed
 * @param historyBytes how much memory the histories of all cameras may take together; where it is short they reach back less far
 * @param linger how long a camera nobody looks at any more is still pulled (not decoded), so that it is there at once when somebody returns
 */
public record VideoSettings(@Nullable String liveEngine, Duration history, long historyBytes, Duration linger) {

    /** A minute of history within 256 MB, ten seconds of patience. */
    public static final VideoSettings USUAL = new VideoSettings(null, Duration.ofSeconds(60), 256L << 20, Duration.ofSeconds(10));

    public VideoSettings {
        if (history.isNegative() || linger.isNegative() || historyBytes < 0) {
            throw new IllegalArgumentException("history, its bytes and linger must not be negative");
        }
    }

    public VideoSettings withLiveEngine(@Nullable String name) {
        return new VideoSettings(name, history, historyBytes, linger);
    }

    public VideoSettings withHistoryBytes(long bytes) {
        return new VideoSettings(liveEngine, history, bytes, linger);
    }

    public VideoSettings withLinger(Duration time) {
        return new VideoSettings(liveEngine, history, historyBytes, time);
    }
}
