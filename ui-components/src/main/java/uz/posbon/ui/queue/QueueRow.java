package uz.posbon.ui.queue;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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
        String badge) {

    public QueueRow {
        Stream.of(id, tone, shape, lead, kind, title, detail, since, badge).forEach(Objects::requireNonNull);
    }

    /** Whether every one of the texts' words occurs somewhere in the row; the text is in lower case already. */
    boolean matches(String text) {
        String all = String.join(" ", lead, kind, title, detail, badge).toLowerCase(Locale.ROOT);
        return Stream.of(text.split("\\s+")).allMatch(all::contains);
    }
}
