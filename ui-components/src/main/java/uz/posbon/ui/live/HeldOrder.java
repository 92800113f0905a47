package uz.posbon.ui.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is shown while the operator's hand is on the list: every row where it was, with its newest content; what came since is counted. */
record HeldOrder<R>(List<R> rows, int waiting) {

    /** Rows that went keep their place and last content until the hand is lifted: nothing moves under it. */
    static <K, R> HeldOrder<R> of(List<R> shown, RowOrder<K, R> order, Function<? super R, ? extends K> id) {
        Set<K> places = HashSet.newHashSet(shown.size());
        List<R> rows = new ArrayList<>(shown.size());
        for (R row : shown) {
            K key = id.apply(row);
            R newest = order.row(key);
            rows.add(newest == null ? row : newest);
            places.add(key);
        }
        int waiting = 0;
        for (R row : order.sorted()) {
            if (!places.contains(id.apply(row))) {
                waiting++;
            }
        }
        return new HeldOrder<>(Collections.unmodifiableList(rows), waiting);
    }
}
