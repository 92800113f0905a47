package uz.posbon.ui.live;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Walks the lines that are shown and those that would be side by side, and tells those that stand in both as they are from the few that do not:
 * only these have to be looked up.
 */
final class StillLines<K, R> {

    private final List<R> shown;
    private final List<R> laid;
    private final RowOrder<K, R> order;
    private final Function<? super R, ? extends K> id;
    private final Arrangement<R> arrangement;
    private final Set<K> displaced;
    private final BitSet still = new BitSet();
    private final List<Integer> others = new ArrayList<>();

    /** @param displaced lines that no longer stand where they belong, for as long as the list is held; this walk adds to them */
    StillLines(
            List<R> shown, List<R> laid, RowOrder<K, R> order, Function<? super R, ? extends K> id, Arrangement<R> arrangement, Set<K> displaced) {
        this.shown = shown;
        this.laid = laid;
        this.order = order;
        this.id = id;
        this.arrangement = arrangement;
        this.displaced = displaced;
        walk();
    }

    /** Whether this shown line is among the laid ones, the very same and in the same order. */
    boolean isStill(int shownLine) {
        return still.get(shownLine);
    }

    /** Places of the laid lines that are not shown just so. */
    List<Integer> others() {
        return others;
    }

    private void walk() {
        int next = 0;
        for (int i = 0; i < shown.size(); i++) {
            R line = shown.get(i);
            if (!isNext(line, next) && !isAside(line)) {
                while (next < laid.size() && line != laid.get(next) && comesLater(line, laid.get(next))) {
                    others.add(next++);
                }
            }
            if (isNext(line, next)) {
                still.set(i);
                next++;
            } else {
                displaced.add(id.apply(line));
            }
        }
        while (next < laid.size()) {
            others.add(next++);
        }
    }

    private boolean isNext(R line, int next) {
        return next < laid.size() && line == laid.get(next);
    }

    /** The few that are known to be displaced are asked first: they are at hand, all rows are not. */
    private boolean isAside(R line) {
        return displaced.contains(id.apply(line)) || !order.isRow(line);
    }

    private boolean comesLater(R line, R other) {
        return !arrangement.isRow(other) || order.compare(line, other) > 0;
    }
}
