package uz.posbon.sdk.wall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one display of a wall shows, and what it showed before.
 *
 * @param number 1 to 64 on its wall
 * @param version grows by one with every change; the ETag
 * @param before the ten newest scenes it showed before, oldest first; undo goes back to the last
 * @param holds incidents that rules show here, the newest last; empty once somebody else changes the display
 * @param shownBy operator, {@code rule:} or {@code schedule:} with its name, or {@code tour:} with whoever started it
 * @param tour presets it steps through; null without any
 * @param more fields of a newer contract, kept as they came
 */
public record Display(
        String wallId,
        int number,
        long version,
        Scene scene,
        List<Scene> before,
        List<WallHold> holds,
        Instant shownTime,
        String shownBy,
        @Nullable WallTour tour,
        Map<String, Object> more) {
    /** What it is called among all displays: {@code wall/number}. */
    public String key() {
        return key(wallId, number);
    }

    /** The key of the display with this number on a wall. */
    public static String key(String wallId, int number) {
        return wallId + "/" + number;
    }
}
