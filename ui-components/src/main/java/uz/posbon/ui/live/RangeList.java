package uz.posbon.ui.live;

import java.util.List;
import javafx.collections.ObservableListBase;

/** A read-only observable list that takes a whole new content without copying it, and reports where it differs from the old one. */
final class RangeList<R> extends ObservableListBase<R> {

    private List<R> content = List.of();

    /** Shows the new rows, all ranges in one change. */
    void replace(RowChange<R> change) {
        content = change.rows();
        beginChange();
        for (RowChange.Range range : change.ranges()) {
            nextReplace(range.fromNew(), range.toNew(), change.before().subList(range.fromOld(), range.toOld()));
        }
        endChange();
    }

    /** Its very own rows are found, not equal ones: the list's selection asks this at every change, and a hundred thousand rows take long to compare. */
    @Override
    public int indexOf(Object row) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) == row) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public R get(int index) {
        return content.get(index);
    }

    @Override
    public int size() {
        return content.size();
    }
}
