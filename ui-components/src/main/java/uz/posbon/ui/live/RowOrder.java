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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All rows, sorted and filtered. Confined to one thread at a time; knows nothing of a screen.
 *
 * <p>A change costs a copy of the list and a search for each changed row, instead of a full sort.
 */
final class RowOrder<K, R> {

    private final Function<? super R, ? extends K> id;
    private final Map<K, R> all = new HashMap<>();
    private Comparator<? super R> comparator;
    private Predicate<? super R> filter = row -> true;
    private Predicate<? super R> watched = row -> false;
    private final Set<K> missed = new HashSet<>();
    private List<R> sorted = List.of();
    /** What has come, changed or gone since it was last sorted, with the row as it was then; null for none. */
    private final Map<K, @Nullable R> touched = new HashMap<>();
    private boolean rebuild = true;

    RowOrder(Function<? super R, ? extends K> id, Comparator<? super R> comparator) {
        this.id = id;
        this.comparator = comparator;
    }

    void put(R row) {
        K key = id.apply(row);
        R before = all.get(key);
        if (!row.equals(before)) {
            all.put(key, row);
            touch(key, before);
        }
    }

    void remove(K key) {
        R before = all.remove(key);
        if (before != null) {
            touch(key, before);
        }
    }

    private void touch(K key, @Nullable R before) {
        if (!touched.containsKey(key)) {
            touched.put(key, before);
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

    /** Whether this very line is a row as it is now: not a heading, nor what a row was before. */
    boolean isRow(R line) {
        return all.get(id.apply(line)) == line;
    }

    /** Which of two rows comes first, as a comparator says it. */
    int compare(R one, R other) {
        return comparator.compare(one, other);
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
        touched.forEach((key, before) -> {
            missed.remove(key);
            R row = all.get(key);
            if (row != null) {
                sift(key, row, fresh);
            }
        });
        fresh.sort(comparator);
        return withRows(withoutOld(), fresh);
    }

    /** What is sorted but for the rows that were replaced or went. */
    private List<R> withoutOld() {
        int[] places = touched.values().stream().filter(Objects::nonNull).mapToInt(this::place).filter(place -> place >= 0).sorted().toArray();
        List<R> left = new ArrayList<>(sorted.size());
        int from = 0;
        for (int place : places) {
            left.addAll(sorted.subList(from, place));
            from = place + 1;
        }
        left.addAll(sorted.subList(from, sorted.size()));
        return left;
    }

    /** Where it lies; below zero when it was filtered out. */
    private int place(R row) {
        int place = Collections.binarySearch(sorted, row, comparator);
        return place >= 0 && sorted.get(place) == row ? place : -1;
    }

    private List<R> withRows(List<R> left, List<R> fresh) {
        List<R> next = new ArrayList<>(left.size() + fresh.size());
        int from = 0;
        for (R row : fresh) {
            int place = Collections.binarySearch(left, row, comparator);
            int to = place < 0 ? -place - 1 : place;
            next.addAll(left.subList(from, to));
            next.add(row);
            from = to;
        }
        next.addAll(left.subList(from, left.size()));
        return next;
    }
}
