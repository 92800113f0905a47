package uz.posbon.ui.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All rows, sorted and filtered. Confined to one thread at a time; knows nothing of a screen.
 *
 * <p>A change costs one merge, O(n + c log c), instead of a full sort.
 */
final class RowOrder<K, R> {

    private final Function<? super R, ? extends K> id;
    private final Map<K, R> all = new HashMap<>();
    private Comparator<? super R> comparator;
    private Predicate<? super R> filter = row -> true;
    private Predicate<? super R> watched = row -> false;
    private final Set<K> missed = new HashSet<>();
    private List<R> sorted = List.of();
    private final Set<K> touched = new HashSet<>();
    private boolean rebuild = true;

    RowOrder(Function<? super R, ? extends K> id, Comparator<? super R> comparator) {
        this.id = id;
        this.comparator = comparator;
    }

    void put(R row) {
        K key = id.apply(row);
        if (!row.equals(all.put(key, row))) {
            touched.add(key);
        }
    }

    void remove(K key) {
        if (all.remove(key) != null) {
            touched.add(key);
        }
    }

    /** Makes these the only rows; unchanged ones keep their place without being sorted again. */
    void replaceAll(Collection<? extends R> rows) {
        Map<K, R> next = LinkedHashMap.newLinkedHashMap(rows.size());
        rows.forEach(row -> next.put(id.apply(row), row));
        new ArrayList<>(all.keySet()).stream().filter(key -> !next.containsKey(key)).forEach(this::remove);
        next.values().forEach(this::put);
    }

    void order(Comparator<? super R> next) {
        comparator = next;
        rebuild = true;
    }

    void filter(Predicate<? super R> next) {
        filter = next;
        rebuild = true;
    }

    void filterAgain() {
        rebuild = true;
    }

    void watchFor(Predicate<? super R> next) {
        watched = next;
        rebuild = true;
    }

    /** How many watched rows the filter hides, as of the last {@link #sorted()}. */
    int missed() {
        return missed.size();
    }

    int total() {
        return all.size();
    }

    /** The row of this id, shown or not. */
    @Nullable
    R row(K key) {
        return all.get(key);
    }

    /** The rows that pass the filter in their order; unmodifiable and never changed afterwards. */
    List<R> sorted() {
        if (rebuild) {
            missed.clear();
            List<R> next = new ArrayList<>(all.size());
            all.forEach((key, row) -> sift(key, row, next));
            next.sort(comparator);
            sorted = Collections.unmodifiableList(next);
        } else if (!touched.isEmpty()) {
            sorted = Collections.unmodifiableList(merged());
        }
        rebuild = false;
        touched.clear();
        return sorted;
    }

    private void sift(K key, R row, List<R> passing) {
        if (filter.test(row)) {
            passing.add(row);
        } else if (watched.test(row)) {
            missed.add(key);
        }
    }

    private List<R> merged() {
        List<R> fresh = new ArrayList<>(touched.size());
        for (K key : touched) {
            missed.remove(key);
            R row = all.get(key);
            if (row != null) {
                sift(key, row, fresh);
            }
        }
        fresh.sort(comparator);
        List<R> next = new ArrayList<>(sorted.size() + fresh.size());
        int taken = 0;
        for (R row : sorted) {
            if (touched.contains(id.apply(row))) {
                continue;
            }
            while (taken < fresh.size() && comparator.compare(fresh.get(taken), row) < 0) {
                next.add(fresh.get(taken++));
            }
            next.add(row);
        }
        next.addAll(fresh.subList(taken, fresh.size()));
        return next;
    }
}
