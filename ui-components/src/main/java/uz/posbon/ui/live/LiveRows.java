package uz.posbon.ui.live;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;

/**
 * Rows of a list that never stands still: changed from any thread, sorted and filtered off the FX thread, shown as one replaced range a tick.
 *
 * <p>While {@link #hold held}, rows keep their places (contents still follow), rows that went stay, and new rows wait behind {@link #waitingProperty()}.
 * The next tick is scheduled only after this one was shown, so a slow screen slows its feed and nothing queues up.
 *
 * @param <K> a row's id, with equals and hashCode
 * @param <R> immutable rows with equals
 */
public final class LiveRows<K, R> {

    private final Function<? super R, ? extends K> id;
    private final DelayedExecutor work;
    private final Executor fx;
    private final Pace pace;

    private final Queue<Consumer<RowOrder<K, R>>> inbox = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final RowOrder<K, R> order;
    private boolean held;
    private boolean letIn;

    private List<R> shown = List.of();
    private final RangeList<R> rows = new RangeList<>();
    private boolean changing;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();

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
        this.work = work;
        this.fx = fx;
        this.pace = new Pace(perSecond, nanoTime);
    }

    /** Rows shown on the FX thread, at most eight ticks a second. */
    public static <K, R> LiveRows<K, R> onFx(
            Function<? super R, ? extends K> id, Comparator<? super R> comparator, Executor work) {
        return new LiveRows<>(id, comparator, DelayedExecutor.onto(work), new FxExecutor(), System::nanoTime, 8);
    }

    /** Adds the row or replaces the one of its id. Any thread. */
    public void put(R row) {
        change(order -> order.put(row));
    }

    /** Takes the row of this id away; an unknown id is no error. Any thread. */
    public void remove(K key) {
        change(order -> order.remove(key));
    }

    /** Makes these the only rows; cheap where most are equal to what was there. Any thread; the collection must not change afterwards. */
    public void replaceAll(Collection<? extends R> all) {
        change(order -> order.replaceAll(all));
    }

    /** Sorts by another total order, at once even while held: it is the operator who asked. Any thread. */
    public void order(Comparator<? super R> comparator) {
        change(order -> {
            order.order(comparator);
            letIn = true;
        });
    }

    /** Shows only rows that pass, at once even while held. Any thread; the predicate is called on the work executor. */
    public void filter(Predicate<? super R> predicate) {
        change(order -> {
            order.filter(predicate);
            letIn = true;
        });
    }

    /** Freezes the places of what is shown, or lets go. Any thread. */
    public void hold(boolean hold) {
        change(order -> held = hold);
    }

    /** Lets waiting rows in once although the list stays held. Any thread. */
    public void showWaiting() {
        change(order -> letIn = true);
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

    /** How many rows there are, filtered out ones included; FX thread. */
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    private void change(Consumer<RowOrder<K, R>> change) {
        inbox.add(change);
        schedule();
    }

    private void schedule() {
        if (scheduled.compareAndSet(false, true)) {
            work.execute(this::arrange, pace.untilNext());
        }
    }

    /** On the work executor. Only one is ever under way, and the executors' hand-over orders its memory: the next starts after the last was shown. */
    private void arrange() {
        try {
            for (Consumer<RowOrder<K, R>> change = inbox.poll(); change != null; change = inbox.poll()) {
                change.accept(order);
            }
            HeldOrder<R> next =
                    held && !letIn ? HeldOrder.of(shown, order, id) : new HeldOrder<>(order.sorted(), 0);
            letIn = false;
            RowChange<R> change = RowChange.between(shown, next.rows());
            int all = order.total();
            fx.execute(() -> show(change, next.waiting(), all));
        } catch (RuntimeException failure) {
            // A comparator or filter that fails must not stop the list for good; the executor reports the failure.
            turned();
            throw failure;
        }
    }

    private void show(RowChange<R> change, int nowWaiting, int all) {
        try {
            shown = change.rows();
            changing = true;
            rows.replace(change);
            changing = false;
            waiting.set(nowWaiting);
            total.set(all);
        } finally {
            changing = false;
            turned();
        }
    }

    private void turned() {
        pace.turned();
        scheduled.set(false);
        if (!inbox.isEmpty()) {
            schedule();
        }
    }
}
