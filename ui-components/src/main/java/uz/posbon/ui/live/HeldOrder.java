package uz.posbon.ui.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is shown while the operator's hand is on the list: every line where it was, with its newest content; what came since is counted.
 *
 * <p>Rows that went keep their place and last content until the hand is lifted: nothing moves under it. Only a heading the operator opens or
 * closes himself changes the lines after it.
 */
final class HeldOrder<K, R> {

    private final List<R> laid;
    private final RowOrder<K, R> order;
    private final Function<? super R, ? extends K> id;
    private final Arrangement<R> arrangement;
    private final Map<K, Integer> places;
    private final Set<K> taken = new HashSet<>();
    private final List<R> rows = new ArrayList<>();
    private boolean closed;
    private int gone;

    /**
     * @param shown what the operator sees
     * @param laid what he would see if nothing were held
     */
    HeldOrder(List<R> shown, List<R> laid, RowOrder<K, R> order, Function<? super R, ? extends K> id, Arrangement<R> arrangement) {
        this.laid = laid;
        this.order = order;
        this.id = id;
        this.arrangement = arrangement;
        places = HashMap.newHashMap(laid.size());
        for (int i = 0; i < laid.size(); i++) {
            places.put(id.apply(laid.get(i)), i);
        }
        shown.forEach(this::keep);
    }

    List<R> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** How many lines are only kept in their places. */
    int gone() {
        return gone;
    }

    /** How many rows wait: those of the lines that have no place yet. */
    int waiting() {
        int waiting = 0;
        for (R line : laid) {
            if (!taken.contains(id.apply(line))) {
                waiting += arrangement.stands(line);
            }
        }
        return waiting;
    }

    private void keep(R line) {
        K key = id.apply(line);
        Integer place = places.get(key);
        if (place == null) {
            keepGone(line, order.row(key));
            return;
        }
        R newest = laid.get(place);
        if (!arrangement.isInside(line)) {
            closed = arrangement.following(line) > 0 && arrangement.following(newest) == 0;
        }
        take(newest);
        if (arrangement.following(line) == 0) {
            laid.subList(place + 1, place + 1 + arrangement.following(newest)).forEach(this::take);
        }
    }

    private void keepGone(R line, @Nullable R newest) {
        if (!arrangement.isInside(line)) {
            closed = false;
        } else if (closed && newest != null) {
            return;
        }
        if (newest == null) {
            gone++;
        }
        rows.add(newest == null ? arrangement.gone(line) : newest);
    }

    private void take(R line) {
        if (taken.add(id.apply(line))) {
            rows.add(line);
        }
    }
}
