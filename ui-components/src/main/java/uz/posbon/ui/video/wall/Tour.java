package uz.posbon.ui.video.wall;

import java.util.List;

/**
 * Cameras shown one after the other, again and again, on one tile or on the whole page.
 *
 * @param name what the operator calls it
 * @param steps source ids shown together at each step; on one tile only the first known one of a step
 * @param dwellSeconds how long each step stays, {@link #LEAST_DWELL_SECONDS} or more
 */
public record Tour(String name, List<List<String>> steps, int dwellSeconds) {

    /** Quicker than this no picture can be read, and some would not even have come. */
    public static final int LEAST_DWELL_SECONDS = 2;

    /** @throws IllegalArgumentException with a sentence for the operator when there is nothing to show or no time to see it */
    public Tour {
        steps = steps.stream().map(List::copyOf).toList();
        if (steps.isEmpty() || steps.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("The tour \"" + name + "\" has a step without a camera.");
        }
        if (dwellSeconds < LEAST_DWELL_SECONDS) {
            throw new IllegalArgumentException(
                    "Each step of the tour \"" + name + "\" must stay " + LEAST_DWELL_SECONDS + " seconds or more, not " + dwellSeconds + ".");
        }
    }

    /** One camera at each step. */
    public static Tour ofCameras(String name, int dwellSeconds, List<String> sourceIds) {
        return new Tour(name, sourceIds.stream().map(List::of).toList(), dwellSeconds);
    }
}
