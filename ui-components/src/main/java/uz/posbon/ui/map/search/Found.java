package uz.posbon.ui.map.search;

import java.util.List;

/**
 * A place that answers a question.
 *
 * @param name the one of its names that answers best
 * @param marks which characters of that name were asked for, in order, apart from each other
 * @param metres from where the question was asked; NaN when that was not said
 */
public record Found(Place place, String name, List<Mark> marks, double metres) {

    public Found {
        marks = List.copyOf(marks);
    }

    /**
     * A run of characters.
     *
     * @param end behind the last one
     */
    public record Mark(int start, int end) {}
}
