package uz.posbon.ui.queue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of line it is: a row, a heading that stands for several rows, or a row below its heading.
 *
 * @param count rows a heading speaks for; 0 for a row
 * @param folded how many of them have no line of their own; below zero when what the line stood for is gone
 * @param heading id of the heading a row is below of; null for any other line
 * @param first id of the first row a heading speaks for; null for a row
 */
public record QueueMark(int count, int folded, @Nullable String heading, @Nullable String first) {
    /** A row by itself. */
    public static final QueueMark ROW = new QueueMark(0, 0, null, null);

    /** A line that is only kept in its place; what it stood for is no longer there. */
    static final QueueMark GONE = new QueueMark(0, -1, null, null);

    static QueueMark heading(int count, int folded, String first) {
        return new QueueMark(count, folded, null, Objects.requireNonNull(first));
    }

    static QueueMark below(String heading) {
        return new QueueMark(0, 0, Objects.requireNonNull(heading), null);
    }

    /** Whether it speaks for several rows. */
    public boolean isHeading() {
        return count > 0;
    }

    /** Whether what it stood for is no longer there. */
    public boolean isGone() {
        return folded < 0;
    }

    /** Whether it is a heading with all its rows below it. */
    public boolean isOpen() {
        return count > 0 && folded == 0;
    }
}
