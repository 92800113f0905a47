package uz.posbon.workstation.paper;

import java.util.List;

/**
 * A report in words, before anybody knows what paper or a table program looks like. Immutable.
 *
 * @param language BCP 47 tag of the language it is in
 * @param head label and value: whose shift, from when to when, when it was made
 * @param page with the gaps {@code {page}} and {@code {pages}}
 */
record Report(String language, String title, List<Fact> head, List<Table> tables, String page) {

    /** A label and its value. */
    record Fact(String label, String value) {}

    /**
     * A table.
     *
     * @param empty what is said when it has no rows
     * @param rows each as long as the columns
     */
    record Table(String title, List<String> columns, List<List<String>> rows, String empty) {}
}
