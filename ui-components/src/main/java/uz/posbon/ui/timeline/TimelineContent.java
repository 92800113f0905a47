package uz.posbon.ui.timeline;

import java.time.Instant;
import java.util.List;

/**
 * A span of time and how much happened when in it. Immutable.
 *
 * @param from where it begins
 * @param to where it ends, later than {@code from}
 * @param counts in order of their times; those outside the span are not shown
 */
public record TimelineContent(Instant from, Instant to, List<Count> counts) {
    /**
     * How much happened from {@code at} to the next one.
     *
     * @param few what is drawn in front, in the stronger tone
     * @param many what is drawn behind it
     */
    public record Count(Instant at, int few, int many) {}

    public TimelineContent {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a span has a beginning and an end: " + from + " to " + to);
        }
        counts = List.copyOf(counts);
    }
}
