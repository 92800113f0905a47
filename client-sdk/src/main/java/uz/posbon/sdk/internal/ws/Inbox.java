package uz.posbon.sdk.internal.ws;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.TelemetryEvent;

/**
 * What the socket's thread hands to the delivery thread. Durable events and notices wait in order, none is dropped; once as many wait
 * as may, no more are taken: the backend has the rest. Of telemetry only the latest of each subject waits, so that a slow listener
 * never falls behind by more than that.
 */
final class Inbox {
    /** What the delivery thread takes. */
    sealed interface Item {
        record Event(StreamEvent event) implements Item {}

        /** Durable events in order, from one frame. */
        record Events(List<DurableEvent> events) implements Item {}

        record Malformed(String why) implements Item {}

        /** The link is open. */
        record Opened() implements Item {}

        /** The link is gone; {@code status} is the answer to the upgrade, 0 when there was none. */
        record Ended(String why, int status) implements Item {}

        /** What answered is not the backend: it shows another certificate. */
        record Untrusted(String why) implements Item {}

        /** The link broke off at a message that is too long to be read. */
        record Unreadable(String why) implements Item {}

        /** The link was given up because the inbox was full: what came after this is still at the backend. */
        record Full() implements Item {}
    }

    private record Waiting(Item item, int length) {
        int events() {
            return item instanceof Item.Events several ? several.events().size() : 1;
        }
    }

    private static final int MOST_TELEMETRY = 100_000;

    private final int mostItems;
    private final long mostCharacters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<Waiting> ordered = new ArrayDeque<>();
    private final Map<String, Item> latest = new LinkedHashMap<>();
    private long characters;
    private int events;
    private boolean full;

    /** Takes in order up to {@code mostItems} events and notices, whose frames have up to {@code mostCharacters}, and one frame more. */
    Inbox(int mostItems, long mostCharacters) {
        this.mostItems = mostItems;
        this.mostCharacters = mostCharacters;
    }

    /** Takes an event whose frame had {@code length} characters; false when it is full. */
    boolean put(StreamEvent event, int length) {
        return event instanceof TelemetryEvent ? putLatest(event) : put(new Item.Event(event), length);
    }

    /** Takes what came in a frame of {@code length} characters; false when it is full. */
    boolean put(Item item, int length) {
        lock.lock();
        try {
            if (full || events >= mostItems || characters >= mostCharacters) {
                full = true;
                return false;
            }
            add(item, length);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Takes what has to be said about the link itself, full or not. */
    void put(Item notice) {
        lock.lock();
        try {
            add(notice, 0);
        } finally {
            lock.unlock();
        }
    }

    private void add(Item item, int length) {
        Waiting waiting = new Waiting(item, length);
        ordered.add(waiting);
        characters += length;
        events += waiting.events();
        filled.signal();
    }

    private boolean putLatest(StreamEvent event) {
        lock.lock();
        try {
            latest.put(event.envelope().type() + ' ' + event.envelope().subject(), new Item.Event(event));
            if (latest.size() > MOST_TELEMETRY) {
                first(latest);
            }
            filled.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it takes no more. */
    boolean isFull() {
        lock.lock();
        try {
            return full;
        } finally {
            lock.unlock();
        }
    }

    /** How many wait in order. */
    int waiting() {
        lock.lock();
        try {
            return events;
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
            Waiting next = ordered.poll();
            if (next == null) {
                return first(latest);
            }
            characters -= next.length();
            events -= next.events();
            return next.item();
        } finally {
            lock.unlock();
        }
    }

    private static Item first(Map<String, Item> items) {
        Iterator<Item> values = items.values().iterator();
        Item item = values.next();
        values.remove();
        return item;
    }
}
