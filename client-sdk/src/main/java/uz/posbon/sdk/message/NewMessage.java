package uz.posbon.sdk.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the room.
 *
 * @param text 1 to 2000 characters
 * @param to operators it is for; everybody without one
 * @param displays displays of walls that show it, by {@link uz.posbon.sdk.wall.Display#key()}
 * @param desks whether desks show it; null for yes, unless displays are named and no operator
 * @param incidentId incident it is about
 */
public record NewMessage(String text, List<String> to, List<String> displays, @Nullable Boolean desks, @Nullable String incidentId) {
    /** The same words to everybody. */
    public static NewMessage toAll(String text) {
        return new NewMessage(text, List.of(), List.of(), null, null);
    }

    /** Whether desks show it. */
    public boolean isForDesks() {
        return desks == null ? displays.isEmpty() || !to.isEmpty() : desks;
    }
}
