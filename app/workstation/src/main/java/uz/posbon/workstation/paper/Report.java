package uz.posbon.workstation.paper;

import java.util.List;

/**
 * A report in words, before anybody knows what paper or a table program looks like. Immutable.
 *
 * @param language BCP 47 tag of the language it is in
 * @param head label and value: whose shift, from when to when, when it was made
 * @param figures what is to be seen first, a few large numbers and what they are
 * @param page with the gaps {@code {page}} and {@code {pages}}
 */
public record Report(String language, String title, List<Fact> head, List<Fact> figures, List<Table> tables, String page) {
    public Report {
        head = List.copyOf(head);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /** One without large numbers. */
    public Report(String language, String title, List<Fact> head, List<Table> tables, String page) {
        this(language, title, head, List.of(), tables, page);
    }

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /**
     * A table.
     *
     * @param columns their titles
     * @param widths how wide they are beside each other; empty where names come first, as usual
     * @param empty what is said when it has no rows
     * @param rows each as long as the columns
     */
    public record Table(String title, List<String> columns, List<Double> widths, List<List<String>> rows, String empty) {
        public Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }

        /** One with the usual widths. */
        public Table(String title, List<String> columns, List<List<String>> rows, String empty) {
            this(title, columns, List.of(), rows, empty);
        }
    }
}
