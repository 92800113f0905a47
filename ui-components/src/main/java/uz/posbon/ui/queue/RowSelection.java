package uz.posbon.ui.queue;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * The one selected row of a list that changes hundreds of places a second. A list's own model moves its selection at each changed place, which
 * costs more the longer the list is; this one stays where it is until {@link KeptSelection} says where its row went.
 */
final class RowSelection extends MultipleSelectionModel<QueueRow> {

    private final ListView<QueueRow> list;
    private final ObservableList<QueueRow> rows;
    private final ObservableList<Integer> indices = FXCollections.observableArrayList();
    private final ObservableList<QueueRow> items = FXCollections.observableArrayList();

    /** Selects what the keyboard is on, too, as a list's own model does. */
    RowSelection(ListView<QueueRow> list) {
        this.list = list;
        rows = list.getItems();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return FXCollections.unmodifiableObservableList(indices);
    }

    @Override
    public ObservableList<QueueRow> getSelectedItems() {
        return FXCollections.unmodifiableObservableList(items);
    }

    @Override
    public void select(int index) {
        if (index < 0 || index >= rows.size()) {
            return;
        }
        QueueRow row = rows.get(index);
        setSelectedIndex(index);
        setSelectedItem(row);
        if (!isSelectedAlready(index)) {
            indices.setAll(index);
        }
        items.setAll(row);
        list.getFocusModel().focus(index);
    }

    private boolean isSelectedAlready(int index) {
        return indices.size() == 1 && indices.getFirst() == index;
    }

    @Override
    public void clearAndSelect(int index) {
        select(index);
    }

    @Override
    public void select(@Nullable QueueRow row) {
        if (row == null) {
            clearSelection();
        } else {
            select(rows.indexOf(row));
        }
    }

    /** The first of them: only one can be selected. */
    @Override
    public void selectIndices(int index, int... more) {
        select(index);
    }

    @Override
    public void clearSelection(int index) {
        if (isSelected(index)) {
            clearSelection();
        }
    }

    @Override
    public void clearSelection() {
        setSelectedIndex(-1);
        setSelectedItem(null);
        indices.clear();
        items.clear();
    }

    @Override
    public boolean isSelected(int index) {
        return index >= 0 && index == getSelectedIndex();
    }

    @Override
    public boolean isEmpty() {
        return getSelectedIndex() < 0;
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(rows.size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getSelectedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getSelectedIndex() + 1);
    }

    /** Only one can be selected: nothing happens. */
    @Override
    public void selectAll() {}
}
