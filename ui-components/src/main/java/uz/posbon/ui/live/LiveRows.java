package uz.posbon.ui.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;

/**
 * Rows of a list that never stands still: changed from any thread, sorted and filtered off the FX thread, shown in one change a tick. An
 * {@link Arrangement} may lay several rows behind one line.
 *
 * <p>While {@link #hold held}, rows keep their places (contents still follow), rows that went stay, and new rows wait behind {@link #waitingProperty()}.
 * The next tick is scheduled only after this one was shown, so a slow screen slows its feed and nothing queues up.
 *
 * @param <K> a row's id, with equals and hashCode
 * @param <R> immutable rows with equals
 */
public final class LiveRows<K, R> {

    private final Function<? super R, ? extends K> id;
    private final Executor fx;
    private final Turns turns;

    private final Queue<Consumer<RowOrder<K, R>>> inbox = new ConcurrentLinkedQueue<>();
    private final RowOrder<K, R> order;
    private Arrangement<R> arrangement = Arrangement.plain();
    private boolean held;
    private boolean letIn;
    private final Set<K> displaced = new HashSet<>();
    /** Who let rows in and waits to hear that they are shown. */
    private final List<Runnable> asked = new ArrayList<>();

    private List<R> shown = List.of();
    private final RangeList<R> rows = new RangeList<>();
    private boolean changing;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper gone = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper passing = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper missed = new ReadOnlyIntegerWrapper();

    /**
     * @param id tells a row's id
     * @param comparator a total order: equal only for the same row, or places may swap
     * @param work sorts, off the FX thread; need not be single-threaded
     * @param fx the FX thread
     * @param nanoTime a clock that never goes back, in nanoseconds
     * @param perSecond most ticks in a second, 4 to 10 for a person's eyes
     */
    public LiveRows(
            Function<? super R, ? extends K> id,
            Comparator<? super R> comparator,
            DelayedExecutor work,
            Executor fx,
            LongSupplier nanoTime,
            int perSecond) {
        this.id = id;
        this.order = new RowOrder<>(id, comparator);
        this.fx = fx;
        this.turns = new Turns(work, new Pace(perSecond, nanoTime), this::arrange);
    }

    /** Rows shown on the FX thread, at most twelve ticks a second: whoever feeds them ten times a second never waits for a tick. */
    public static <K, R> LiveRows<K, R> onFx(
            Function<? super R, ? extends K> id, Comparator<? super R> comparator, Executor work) {
        return new LiveRows<>(id, comparator, DelayedExecutor.onto(work), new FxExecutor(), System::nanoTime, 12);
    }

    /** Adds the row or replaces the one of its id. Any thread. */
    public void put(R row) {
        change(order -> order.put(row));
    }

    /** Takes the row of this id away; an unknown id is no error. Any thread. */
    public void remove(K key) {
        change(order -> order.remove(key));
    }

    /** Adds or replaces these rows and takes those of these ids away, all in one tick. Any thread; the collections must not change afterwards. */
    public void change(Collection<? extends R> put, Collection<? extends K> gone) {
        change(order -> {
            gone.forEach(order::remove);
            put.forEach(order::put);
        });
    }

    /** Makes these the only rows; cheap where most are equal to what was there. Any thread; the collection must not change afterwards. */
    public void replaceAll(Collection<? extends R> all) {
        change(order -> order.replaceAll(all));
    }

    /** Sorts by another total order, at once even while held: it is the operator who asked. Any thread. */
    public void order(Comparator<? super R> comparator) {
        changeNow(order -> {
            order.order(comparator);
            letIn = true;
        });
    }

    /** Shows only rows that pass, at once even while held. Any thread; the predicate is called on the work executor. */
    public void filter(Predicate<? super R> predicate) {
        changeNow(order -> {
            order.filter(predicate);
            letIn = true;
        });
    }

    /** Asks the filter again about every row, because what it says changes with time; held rows stay where they are. Any thread. */
    public void filterAgain() {
        change(RowOrder::filterAgain);
    }

    /** Which rows must never be filtered out unnoticed: they are counted by {@link #missedProperty()}. Any thread. */
    public void watchFor(Predicate<? super R> predicate) {
        change(order -> order.watchFor(predicate));
    }

    /** Lays the rows out in another way; while held only headings that open or close show it. Any thread. */
    public void arrange(Arrangement<R> next) {
        changeNow(order -> arrangement = next);
    }

    /** Freezes the places of what is shown, or lets go. Any thread. */
    public void hold(boolean hold) {
        change(order -> held = hold);
    }

    /**
     * Lets waiting rows in once although the list stays held. Any thread.
     *
     * @param shown called on the FX thread as soon as they are shown, before anything else can wait
     */
    public void showWaiting(Runnable shown) {
        changeNow(order -> {
            letIn = true;
            asked.add(shown);
        });
    }

    /** What is shown, read-only; FX thread. */
    public ObservableList<R> rows() {
        return rows;
    }

    /** Whether the rows are being changed by a tick right now, so that a selection that moves was moved by nobody's hand; FX thread. */
    public boolean isChanging() {
        return changing;
    }

    /** How many rows wait behind a held list; FX thread. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** How many shown rows are only held in their places and are no longer there; FX thread. */
    public ReadOnlyIntegerProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /** How many rows there are, filtered out ones included; FX thread. */
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** How many rows pass the filter, whether they have a line of their own or stand behind one; FX thread. */
    public ReadOnlyIntegerProperty passingProperty() {
        return passing.getReadOnlyProperty();
    }

    /** How many of the rows {@link #watchFor watched for} the filter hides; FX thread. */
    public ReadOnlyIntegerProperty missedProperty() {
        return missed.getReadOnlyProperty();
    }

    private void change(Consumer<RowOrder<K, R>> change) {
        inbox.add(change);
        turns.want();
    }

    /** It is the operator who waits for it. */
    private void changeNow(Consumer<RowOrder<K, R>> change) {
        inbox.add(change);
        turns.wantNow();
    }

    /** On the work executor. Only one is ever under way, and the executors' hand-over orders its memory: the next starts after the last was shown. */
    private void arrange() {
        try {
            for (Consumer<RowOrder<K, R>> change = inbox.poll(); change != null; change = inbox.poll()) {
                change.accept(order);
            }
            List<R> sorted = order.sorted();
            List<R> laid = arrangement.lay(sorted);
            List<R> next = laid;
            int waits = 0;
            int gone = 0;
            // Under a hand on an empty list there is nothing to keep in its place.
            if (held && !letIn && !shown.isEmpty()) {
                HeldOrder<K, R> kept = new HeldOrder<>(shown, laid, order, id, arrangement, displaced);
                next = kept.rows();
                waits = kept.waiting();
                gone = kept.gone();
            } else {
                displaced.clear();
            }
            letIn = false;
            RowChange<R> change = RowChange.between(shown, next);
            Counts counts = new Counts(waits, gone, order.total(), sorted.size(), order.missed());
            List<Runnable> answered = List.copyOf(asked);
            asked.clear();
            fx.execute(() -> show(change, counts, answered));
        } catch (RuntimeException failure) {
            // A comparator or filter that fails must not stop the list for good; the executor reports the failure.
            turned();
            throw failure;
        }
    }

    private record Counts(int waiting, int gone, int total, int passing, int missed) {}

    private void show(RowChange<R> change, Counts counts, List<Runnable> answered) {
        try {
            shown = change.rows();
            changing = true;
            rows.replace(change);
            changing = false;
            waiting.set(counts.waiting());
            gone.set(counts.gone());
            total.set(counts.total());
            passing.set(counts.passing());
            missed.set(counts.missed());
            answered.forEach(Runnable::run);
        } finally {
            changing = false;
            turned();
        }
    }

    private void turned() {
        turns.ended(!inbox.isEmpty());
    }
}
