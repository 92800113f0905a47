package uz.posbon.sdk.internal.ws;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;

/**
 * What the socket's thread hands to the delivery thread. Durable events and notices wait in order, none is dropped;
 * of telemetry only the latest of each subject waits, so that a slow listener never falls behind by more than that.
 */
final class Inbox {
    /** What the delivery thread takes. */
    sealed interface Item {
        record Event(StreamEvent event) implements Item {}

        record Malformed(String why) implements Item {}

        /** The link is open. */
        record Opened() implements Item {}

        /** The link is gone; {@code status} is the answer to the upgrade, 0 when there was none. */
        record Ended(String why, int status) implements Item {}
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<Item> ordered = new ArrayDeque<>();
    private final Map<String, Item> latest = new LinkedHashMap<>();

    void put(StreamEvent event) {
        lock.lock();
        try {
            if (event instanceof TelemetryEvent) {
                latest.put(event.envelope().type() + ' ' + event.envelope().subject(), new Item.Event(event));
            } else {
                ordered.add(new Item.Event(event));
            }
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    void put(Item notice) {
        lock.lock();
        try {
            ordered.add(notice);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next item, durable ones first; null when none came within {@code millis}. */
    @Nullable Item take(long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (ordered.isEmpty() && latest.isEmpty()) {
                if (left <= 0) {
                    return null;
                }
                left = filled.awaitNanos(left);
            }
            Item item = ordered.poll();
            if (item == null) {
                Iterator<Item> telemetry = latest.values().iterator();
                item = telemetry.next();
                telemetry.remove();
            }
            return item;
        } finally {
            lock.unlock();
        }
    }
}
