package uz.posbon.ui.queue;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.LiveRows;

/** Ties a list's selection to a row's id, so that it follows the row and never its place. */
final class KeptSelection {

    private final ListView<QueueRow> list;
    private final LiveRows<String, QueueRow> rows;
    private final ObjectProperty<@Nullable String> selectedId;
    private final Consumer<String> chosen;
    private boolean applying;
    private int last;
    /** The selected heading, and the row it stood for when the hand went to it. */
    private String heading = "";
    private String behind = "";

    /** @param chosen told what the operator's hand selected */
    KeptSelection(ListView<QueueRow> list, LiveRows<String, QueueRow> rows, ObjectProperty<@Nullable String> selectedId, Consumer<String> chosen) {
        this.list = list;
        this.rows = rows;
        this.selectedId = selectedId;
        this.chosen = chosen;
        selectedId.subscribe(id -> apply());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        // Whatever the list's focus has done at a change: this listener was added later and puts it right.
        list.getItems().addListener((ListChangeListener<QueueRow>) change -> apply());
    }

    /** Only a hand changes the id, not the rows that change under it. */
    private void selected(@Nullable QueueRow row) {
        if (!applying && !rows.isChanging() && row != null) {
            chosen.accept(row.id());
        }
    }

    private void apply() {
        if (applying) {
            return;
        }
        applying = true;
        try {
            int index = place();
            if (index >= 0) {
                remember(list.getItems().get(index));
            } else if (heading.equals(selectedId.get())) {
                // What is chosen stays chosen when the line that stood for it dissolves; laid out anew, it gets a line of its own.
                selectedId.set(behind);
                index = place();
            }
            var selection = list.getSelectionModel();
            if (index < 0) {
                selection.clearSelection();
            } else if (selection.getSelectedIndex() != index || selection.getSelectedItem() != list.getItems().get(index)) {
                selection.clearAndSelect(index);
            }
        } finally {
            applying = false;
        }
    }

    private void remember(QueueRow line) {
        if (line.mark().isHeading() && !line.id().equals(heading)) {
            heading = line.id();
            behind = line.subject();
        } else if (!line.mark().isHeading()) {
            heading = "";
        }
    }

    /** Looked for from where it was last: rows move little from tick to tick. */
    private int place() {
        String id = selectedId.get();
        int size = list.getItems().size();
        if (id == null || size == 0) {
            return -1;
        }
        int from = Math.clamp(last, 0, size - 1);
        for (int away = 0; away < size; away++) {
            if (isAt(from + away, id)) {
                return last = from + away;
            }
            if (isAt(from - away, id)) {
                return last = from - away;
            }
        }
        return -1;
    }

    private boolean isAt(int index, String id) {
        var shown = list.getItems();
        return index >= 0 && index < shown.size() && shown.get(index).id().equals(id);
    }
}
