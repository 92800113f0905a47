package uz.posbon.backend.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for the writer: people go before machines, and each kind in the order it came. Whoever finds the line full waits in front of it. Thread-safe.
 *
 * @param <T> what waits
 */
final class WaitingLine<T> {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition room = lock.newCondition();
    private final Deque<T> people = new ArrayDeque<>();
    private final Deque<T> machines = new ArrayDeque<>();
    private volatile boolean personWaits;

    /** @param capacity as many of each kind */
    WaitingLine(int capacity) {
        this.capacity = capacity;
    }

    void put(T one, boolean person) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Deque<T> line = person ? people : machines;
            while (line.size() >= capacity) {
                room.await();
            }
            line.add(one);
            personWaits = !people.isEmpty();
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Puts back what was taken and not done, in front of what came meanwhile. */
    void back(List<T> machinesAgain) {
        lock.lock();
        try {
            machinesAgain.reversed().forEach(machines::addFirst);
        } finally {
            lock.unlock();
        }
    }

    /** Whether a person waits now. */
    boolean personWaits() {
        return personWaits;
    }

    /** All people who wait or else machines, at most so many; waits for the first. */
    void take(List<T> into, int most) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (people.isEmpty() && machines.isEmpty()) {
                filled.await();
            }
            move(into, most);
        } finally {
            lock.unlock();
        }
    }

    /** The same; takes nothing when nobody came within {@code millis}. */
    void take(List<T> into, int most, long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (people.isEmpty() && machines.isEmpty() && left > 0) {
                left = filled.awaitNanos(left);
            }
            move(into, most);
        } finally {
            lock.unlock();
        }
    }

    /** Everybody, people first; waits for nobody. */
    void takeAll(List<T> into) {
        lock.lock();
        try {
            move(into, Integer.MAX_VALUE);
            move(into, Integer.MAX_VALUE);
        } finally {
            lock.unlock();
        }
    }

    private void move(List<T> into, int most) {
        Deque<T> line = people.isEmpty() ? machines : people;
        for (@Nullable T next = line.poll(); next != null; next = into.size() < most ? line.poll() : null) {
            into.add(next);
        }
        personWaits = !people.isEmpty();
        room.signalAll();
    }
}
