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
    /** Where lines are laid that have not been taken yet. */
    private final Map<K, Integer> places;
    private final Set<K> unfolded = new HashSet<>();
    private final List<R> rows;
    private boolean closed;
    private int gone;

    /**
     * @param shown what the operator sees
     * @param laid what he would see if nothing were held
     * @param displaced ids of lines that no longer stand where they belong since the list is held; this adds to them
     */
    HeldOrder(
            List<R> shown, List<R> laid, RowOrder<K, R> order, Function<? super R, ? extends K> id, Arrangement<R> arrangement, Set<K> displaced) {
        this.laid = laid;
        this.order = order;
        this.id = id;
        this.arrangement = arrangement;
        rows = new ArrayList<>(shown.size());
        StillLines<K, R> still = new StillLines<>(shown, laid, order, id, arrangement, displaced);
        places = HashMap.newHashMap(still.others().size());
        still.others().forEach(place -> places.put(id.apply(laid.get(place)), place));
        for (int i = 0; i < shown.size(); i++) {
            if (still.isStill(i)) {
                rows.add(shown.get(i));
                closed = false;
            } else {
                keep(shown.get(i));
            }
        }
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
        return places.values().stream().mapToInt(place -> arrangement.stands(laid.get(place))).sum();
    }

    private void keep(R line) {
        K key = id.apply(line);
        Integer place = places.remove(key);
        if (place == null) {
            if (!unfolded.contains(key)) {
                keepGone(line, order.row(key));
            }
            return;
        }
        R newest = laid.get(place);
        rows.add(newest);
        if (!arrangement.isInside(line)) {
            closed = arrangement.following(line) > 0 && arrangement.following(newest) == 0;
        }
        if (arrangement.following(line) == 0) {
            laid.subList(place + 1, place + 1 + arrangement.following(newest)).forEach(this::unfold);
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

    private void unfold(R line) {
        K key = id.apply(line);
        if (places.remove(key) != null) {
            unfolded.add(key);
            rows.add(line);
        }
    }
}
