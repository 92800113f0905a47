package uz.posbon.workstation.queue;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.ui.queue.Grouping;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.verb.QueueScreen.View;
import uz.posbon.workstation.words.Words;

/** Filter and order of one queue. FX thread only. */
public final class QueueControl {
    private final QueueView view;
    private final Comparator<QueueRow> usual;
    private final Supplier<Catalogue> catalogue;
    private final InstantSource clock;
    private View shown = View.ALL;

    /**
     * Ties a queue's filter line to the desk.
     *
     * @param usual the order when nobody asked for another
     * @param catalogue as it is now, for names of districts and agencies
     */
    public QueueControl(QueueView view, Comparator<QueueRow> usual, Supplier<Catalogue> catalogue, InstantSource clock) {
        this.view = view;
        this.usual = usual;
        this.catalogue = catalogue;
        this.clock = clock;
        view.rows().watchFor(row -> row.tone() == Tone.EXTREME && !row.dim());
    }

    /** Complains and names the order in this language from now on. */
    public void words(Words words) {
        view.filterReaderProperty().set(line -> new FilterLine(catalogue.get(), words, clock).read(line));
        view.orderTextProperty().set(shown.sort().isEmpty() ? "" : words.text("queue.sorted", Map.of(
                "field", words.text("queue.sort." + shown.sort()), "arrow", shown.descending() ? "↓" : "↑")));
    }

    /** What it shows, the operator's own typing included. */
    public View view() {
        return new View(view.filterTextProperty().get().strip(), shown.sort(), shown.descending());
    }

    /** Says which alarms stand behind one line as the queue is shown now; what it gives may be asked on any thread. */
    public Function<String, List<String>> behindOneLine(DeskQueues queues) {
        Grouping level = view.groupingProperty().get();
        Predicate<QueueRow> passes = view.filterProperty().get().test();
        Predicate<QueueRow> within = view.scopeProperty().get();
        return alarm -> queues.together(alarm, level, row -> within.test(row) && passes.test(row));
    }

    /**
     * Shows this.
     *
     * @return what is wrong with the filter; empty when it is understood
     */
    public String show(View next, Words words) {
        shown = next;
        view.rows().order(RowSort.of(next.sort()).map(sort -> sort.before(usual, next.descending())).orElse(usual));
        view.filterTextProperty().set(next.filter());
        words(words);
        return view.filterProperty().get().complaint();
    }
}
