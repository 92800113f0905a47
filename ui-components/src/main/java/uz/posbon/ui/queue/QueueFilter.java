package uz.posbon.ui.queue;

import java.util.function.Predicate;

/**
 * What the filter line means.
 *
 * @param test whether a row is shown; called off the FX thread
 * @param complaint what is wrong with the line, for the operator; empty when it is understood
 * @param timely whether the same row may pass at another time, so that it is asked again and again
 */
public record QueueFilter(Predicate<QueueRow> test, String complaint, boolean timely) {
    /** Every row is shown. */
    public static final QueueFilter ALL = new QueueFilter(row -> true, "", false);

    /** Rows that contain every word of it. */
    public static QueueFilter text(String words) {
        return words.isBlank() ? ALL : new QueueFilter(row -> row.matches(words), "", false);
    }

    /** A line that is not understood hides nothing. */
    public static QueueFilter wrong(String complaint) {
        return new QueueFilter(row -> true, complaint, false);
    }
}
