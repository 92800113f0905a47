package uz.posbon.workstation.debrief;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.Tone;

/**
 * A table in words of the moment's language, before anybody knows what a screen or a paper looks like. Immutable.
 *
 * @param key says which table it is, whatever the language
 * @param columns the first is the one with the symbol
 * @param empty what is said where it has no lines
 */
public record DebriefTable(String key, String title, List<Column> columns, List<Line> lines, String empty) {
    public DebriefTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A column.
     *
     * @param em how wide it is beside the others, and on a screen at least
     * @param number whether its cells are figures, which stand one below the other
     */
    public record Column(String title, double em, boolean number) {}

    /**
     * A line, as many cells as there are columns.
     *
     * @param tone judges it by colour and shape; {@link Tone#NEUTRAL} for no judgement
     * @param jump moment a replay goes to; null for none
     */
    public record Line(String id, Tone tone, List<Cell> cells, @Nullable Instant jump) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** All of it in one sentence, for whoever hears instead of sees. */
        public String spoken(List<Column> columns) {
            return IntStream.range(0, cells.size())
                    .filter(i -> !cells.get(i).text().isEmpty() && !cells.get(i).text().equals(DebriefWords.NONE))
                    .mapToObj(i -> columns.get(i).title() + ": " + cells.get(i).text())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A cell.
     *
     * @param order sorts it; of the same order the text does
     */
    public record Cell(String text, double order) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparingDouble(Cell::order).thenComparing(Cell::text);

        static Cell of(String text) {
            return new Cell(text, 0);
        }

        static Cell of(long number) {
            return new Cell(Long.toString(number), number);
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }
}
