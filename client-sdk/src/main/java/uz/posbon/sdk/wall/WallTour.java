package uz.posbon.sdk.wall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Presets a display steps through.
 *
 * @param presetIds presets of the wall, each with a scene for this display
 * @param seconds so long each is shown, 5 to 86,400
 * @param index of the one that was shown last, from 0
 * @param nextTime when the next is due
 * @param pausedBy who has paused it, or shown something else; null while it runs
 */
public record WallTour(List<String> presetIds, int seconds, int index, Instant nextTime, String startedBy, @Nullable String pausedBy) {
    /** Whether the next is due at {@code now}. */
    public boolean isDue(Instant now) {
        return pausedBy == null && !nextTime.isAfter(now);
    }
}
