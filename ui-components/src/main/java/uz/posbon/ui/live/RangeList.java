package uz.posbon.ui.live;

import java.util.List;
import javafx.collections.ObservableListBase;

/** A read-only observable list that takes a whole new content as one replaced range, without copying it. */
final class RangeList<R> extends ObservableListBase<R> {

    private List<R> content = List.of();

    /** Makes the content of {@code next} visible and reports the one range that differs. */
    void replace(RowChange<R> change) {
        List<R> before = content;
        if (change.isEmpty()) {
            content = change.rows();
            return;
        }
        beginChange();
        content = change.rows();
        nextReplace(change.from(), change.toNew(), before.subList(change.from(), change.toOld()));
        endChange();
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
