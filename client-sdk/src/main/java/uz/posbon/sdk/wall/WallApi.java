package uz.posbon.sdk.wall;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Video walls of the Dispatch API. Thread-safe. Every call blocks until the backend has answered, and what it answers is on
 * its disk, but for {@link #seen} and {@link #thumbnail(String, int, byte[])}, which are telemetry.
 *
 * <p>All calls throw {@link uz.posbon.sdk.problem.RefusedException} when the backend says no,
 * {@link uz.posbon.sdk.problem.ConflictException} when somebody else was first or has locked the wall, and
 * {@link uz.posbon.sdk.problem.UnreachableException} when there was no answer. A {@code version} is the one the caller has
 * seen; null changes whatever stands.
 */
public interface WallApi {
    /** All walls, by id. */
    List<Wall> list();

    /** One wall as it is now. */
    Wall read(String id);

    /** Defines a wall under an id of the caller's choice, or changes it; displays that stay keep what they show. */
    Wall define(String id, NewWall wall, @Nullable Long version);

    /** Keeps everybody else, and rules and schedules, from changing what it shows. */
    Wall lock(String id, String reason);

    /** Lets others change it again; a lock of somebody else needs a reason. */
    Wall unlock(String id, @Nullable String reason);

    /**
     * Shows a preset on all displays it names, or on none.
     *
     * @param seen versions the caller has seen, by the display's number: where another stands by now, nothing is shown; displays that are not named
     *     are changed whatever they show
     * @throws uz.posbon.sdk.problem.ConflictException also if one of {@code seen} was changed
     */
    List<Display> apply(String id, String presetId, Map<Integer, Long> seen);

    /**
     * Goes back on all displays that the last change has changed, be it one or all that a preset names.
     *
     * @param seen as in {@link #apply}
     * @return those displays
     * @throws uz.posbon.sdk.problem.ConflictException also if there is nothing before
     */
    List<Display> undo(String id, Map<Integer, Long> seen);

    /** What its displays show, by number. */
    List<Display> displays(String id);

    /** What one display shows. */
    Display display(String id, int number);

    /** Shows a scene on a display. */
    Display show(String id, int number, Scene scene, @Nullable Long version);

    /**
     * Goes back to the scene before.
     *
     * @throws uz.posbon.sdk.problem.ConflictException also if there is none
     */
    Display undo(String id, int number, @Nullable Long version);

    /** Steps through presets, beginning with the first at once; in the place of a tour before. */
    Display startTour(String id, int number, NewTour tour, @Nullable Long version);

    /** Lets a tour stand where it is. */
    Display pauseTour(String id, int number);

    /** Lets it go on with the next preset. */
    Display resumeTour(String id, int number, @Nullable Long version);

    /** Ends it; what is shown stays. */
    Display stopTour(String id, int number);

    /** Says what a display really shows; to be repeated every 10 seconds, the others take it for dark after 30. */
    void seen(String id, int number, SeenReport report);

    /** Says how it looks: a JPEG of at most 40,000 bytes. */
    void thumbnail(String id, int number, byte[] jpeg);

    /**
     * How it looked last, as JPEG.
     *
     * @throws uz.posbon.sdk.problem.RefusedException if nothing was sent since the backend started
     */
    byte[] thumbnail(String id, int number);
}
