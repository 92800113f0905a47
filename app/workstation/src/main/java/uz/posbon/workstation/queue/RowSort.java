package uz.posbon.workstation.queue;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uz.posbon.ui.queue.Deadline;
import uz.posbon.ui.queue.QueueRow;

/** By what a queue can be sorted. What is equal keeps the usual order. */
enum RowSort {
    PRIORITY(Comparator.comparing(QueueRow::tone)),
    AGE(Comparator.comparing(QueueRow::since)),
    TYPE(Comparator.comparing((QueueRow row) -> Facts.of(row).map(RowFacts::type).orElse("\uffff")).thenComparing(QueueRow::title)),
    CATEGORY(Comparator.comparing(QueueRow::kind)),
    DISTRICT(Comparator.comparing((QueueRow row) -> Facts.of(row).map(RowFacts::zone).orElse("\uffff"))),
    AGENCY(Comparator.comparing((QueueRow row) -> Facts.of(row).flatMap(facts -> facts.agencies().stream().min(Comparator.naturalOrder())).orElse("\uffff"))),
    STATUS(Comparator.comparing((QueueRow row) -> Facts.of(row).map(RowFacts::status).orElse(RowStatus.CLOSED))),
    LIMIT(Comparator.comparing(QueueRow::deadline, Comparator.nullsLast(Comparator.comparing(Deadline::until))));

    private final Comparator<QueueRow> order;

    RowSort(Comparator<QueueRow> order) {
        this.order = order;
    }

    /** As an operator writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RowSort> of(String word) {
        return Stream.of(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }

    Comparator<QueueRow> before(Comparator<QueueRow> usual, boolean descending) {
        return (descending ? order.reversed() : order).thenComparing(usual);
    }

    /** What a row says of itself. */
    private static final class Facts {
        private Facts() {}

        static Optional<RowFacts> of(QueueRow row) {
            return row.about() instanceof RowFacts facts ? Optional.of(facts) : Optional.empty();
        }
    }
}
