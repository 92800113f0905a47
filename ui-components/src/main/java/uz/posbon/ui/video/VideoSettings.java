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
 * @param loginPause how long a camera that refused the login is left alone, more or less: many lock an account after a few wrong passwords
 */
public record VideoSettings(@Nullable String liveEngine, Duration history, long historyBytes, Duration linger, Duration loginPause) {

    /** A minute of history within 256 MB, ten seconds of patience, half a minute after a refused login. */
    public static final VideoSettings USUAL =
            new VideoSettings(null, Duration.ofSeconds(60), 256L << 20, Duration.ofSeconds(10), Duration.ofSeconds(30));

    public VideoSettings {
        if (history.isNegative() || linger.isNegative() || loginPause.isNegative() || historyBytes < 0) {
            throw new IllegalArgumentException("no setting may be negative");
        }
    }

    public VideoSettings withLiveEngine(@Nullable String name) {
        return new VideoSettings(name, history, historyBytes, linger, loginPause);
    }

    public VideoSettings withHistoryBytes(long bytes) {
        return new VideoSettings(liveEngine, history, bytes, linger, loginPause);
    }

    public VideoSettings withLinger(Duration time) {
        return new VideoSettings(liveEngine, history, historyBytes, time, loginPause);
    }

    public VideoSettings withLoginPause(Duration time) {
        return new VideoSettings(liveEngine, history, historyBytes, linger, time);
    }
}
