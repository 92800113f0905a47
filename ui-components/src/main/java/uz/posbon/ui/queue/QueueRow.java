package uz.posbon.ui.queue;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;

/**
 * One line of a queue; all texts ready to show.
 *
 * @param id never shown, never changes
 * @param tone colour of the symbol
 * @param shape shape of the symbol
 * @param lead short and first, for example a rank; may be empty
 * @param kind one word, the same for many rows
 * @param title what it is; the only column that grows
 * @param detail muted, after the title; may be empty
 * @param since the age counts from here
 * @param dim muted as a whole: known and taken care of
 * @param strong bold: nobody has looked at it yet
 * @param badge short and last, for example a number; may be empty
 * @param deadline until when something has to be done with it; null for nothing
 * @param belonging with what it belongs together
 * @param mark what kind of line it is; {@link QueueMark#ROW} unless {@link QueueGroups} made it
 * @param about what it was made from, for filters; the queue never looks at it
 */
public record QueueRow(
        String id,
        Tone tone,
        SymbolShape shape,
        String lead,
        String kind,
        String title,
        String detail,
        Instant since,
        boolean dim,
        boolean strong,
        String badge,
        @Nullable Deadline deadline,
        Belonging belonging,
        QueueMark mark,
        @Nullable Object about) {

    public QueueRow {
        Stream.of(id, tone, shape, lead, kind, title, detail, since, badge, belonging, mark).forEach(Objects::requireNonNull);
    }

    /** A row without limits that belongs to no other. */
    public QueueRow(
            String id, Tone tone, SymbolShape shape, String lead, String kind, String title, String detail, Instant since, boolean dim,
            boolean strong, String badge) {
        this(id, tone, shape, lead, kind, title, detail, since, dim, strong, badge, null, Belonging.NONE, QueueMark.ROW, null);
    }

    /**
     * With what a row belongs together; rows of the same non-empty key do.
     *
     * @param group what has to do with each other
     * @param bundle what only is of the same kind: for times when there is too much
     */
    public record Belonging(String group, String bundle) {
        /** Belongs to no other row. */
        public static final Belonging NONE = new Belonging("", "");

        public Belonging {
            Objects.requireNonNull(group);
            Objects.requireNonNull(bundle);
        }

        /** What a row is laid together by at this level; the same non-empty key stands behind the same line. */
        public String at(Grouping level) {
            return switch (level) {
                case NONE -> "";
                case GROUPS -> group;
                case BUNDLES -> bundle;
            };
        }
    }

    /** The id of the row this line stands for: its own, of a heading that of the first row behind it. */
    public String subject() {
        return mark.first() == null ? id : mark.first();
    }

    /** Whether every one of the text's words occurs somewhere in the row. */
    public boolean matches(String text) {
        String all = String.join(" ", lead, kind, title, detail, badge).toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    QueueRow gone() {
        return new QueueRow(id, tone, shape, lead, kind, title, detail, since, true, false, badge, null, belonging, QueueMark.GONE, about);
    }

    QueueRow marked(QueueMark other) {
        return new QueueRow(id, tone, shape, lead, kind, title, detail, since, dim, strong, badge, deadline, belonging, other, about);
    }
}
