package uz.posbon.backend.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.backend.store.Frame;

/**
 * One reader of the stream, on a thread of its own: durable events from its cursor on, each once and in order; of
 * telemetry the latest values. However slow it reads, nobody waits for it and nothing durable is lost.
 */
final class Subscriber implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);
    private static final long HEARTBEAT_NANOS = Duration.ofSeconds(2).toNanos();
    /** Read at once, and the most there are in one frame. */
    private static final int BATCH = 512;
    /** A frame of several events is ended once it is so long. */
    private static final int LONG_FRAME = 256 * 1024;
    private static final long DEAD_SECONDS = 20;
    /** A reader that asks does so every second or two; the network may not tell for a quarter of an hour that it is gone. */
    private static final long SILENT_NANOS = Duration.ofSeconds(10).toNanos();

    private final Hub hub;
    private final Session session;
    private final int most;
    private final BooleanSupplier shutOut;
    private final BooleanSupplier changed;
    private final UnaryOperator<String> reading;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<String, String> telemetry = new LinkedHashMap<>();
    private boolean woken = true;
    private boolean closed;
    private boolean asks;
    private long askedAt;
    private long cursor;

    /**
     * @param most so many events may come in one frame
     * @param shutOut whether it is to hear nothing now
     * @param changed whether it may do something else by now than when it came
     * @param reading a durable frame as this reader may read it
     */
    Subscriber(Hub hub, Session session, long after, int most, BooleanSupplier shutOut, BooleanSupplier changed, UnaryOperator<String> reading) {
        this.hub = hub;
        this.session = session;
        this.most = most;
        this.shutOut = shutOut;
        this.changed = changed;
        this.reading = reading;
        this.cursor = after;
    }

    /** Something was committed. Returns at once. */
    void tell(List<Telemetry> values) {
        lock.lock();
        try {
            // Re-inserted at the end, so that values leave in the order they became what they are.
            values.forEach(value -> {
                telemetry.remove(value.key());
                telemetry.put(value.key(), value.frame());
            });
            woken = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** What stood before this reader came, where nothing newer has come for it since. */
    void fill(List<Telemetry> values) {
        lock.lock();
        try {
            values.forEach(value -> telemetry.putIfAbsent(value.key(), value.frame()));
            woken = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Answers a reader that asked whether we live; only its latest question is answered when it asks faster than it reads. */
    void ping(String mark) {
        lock.lock();
        try {
            asks = true;
            askedAt = System.nanoTime();
        } finally {
            lock.unlock();
        }
        tell(List.of(new Telemetry("stream.heartbeat", hub.heartbeat(mark))));
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        hub.add(this);
        try {
            long beat = System.nanoTime() - HEARTBEAT_NANOS;
            while (session.isOpen() && !isSilent() && await(beat + HEARTBEAT_NANOS - System.nanoTime())) {
                if (shutOut.getAsBoolean()) {
                    session.disconnect();
                    return;
                }
                if (changed.getAsBoolean()) {
                    session.close(1008, "what may be done with this token has changed", Callback.NOOP);
                    return;
                }
                sendDurable();
                sendAll(takeTelemetry());
                if (System.nanoTime() - beat >= HEARTBEAT_NANOS) {
                    beat = System.nanoTime();
                    sendAll(List.of(hub.heartbeat(null)));
                }
            }
            if (isSilent()) {
                LOG.info("A reader of the stream has said nothing for {} s and is let go", Duration.ofNanos(SILENT_NANOS).toSeconds());
                session.disconnect();
            } else {
                session.close(1001, "the backend is closing", Callback.NOOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            session.disconnect();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.debug("A reader of the stream has gone", e);
            session.disconnect();
        } finally {
            hub.remove(this);
        }
    }

    /** Whether it used to ask and does not any more. One that never asked is left to the network. */
    private boolean isSilent() {
        lock.lock();
        try {
            return asks && System.nanoTime() - askedAt > SILENT_NANOS;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for news, at most {@code nanos}; false when the subscription has ended. */
    private boolean await(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (!woken && !closed && left > 0) {
                left = news.awaitNanos(left);
            }
            woken = false;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void sendDurable() throws InterruptedException, ExecutionException, TimeoutException {
        List<Frame> frames = hub.after(cursor, BATCH);
        if (frames.isEmpty()) {
            return;
        }
        sendAll(most == 1 ? frames.stream().map(Frame::text).map(reading).toList() : batches(frames));
        cursor = frames.getLast().sequence();
        if (frames.size() == BATCH) {
            // There may be more; telemetry and heartbeats get their turn between.
            tell(List.of());
        }
    }

    /** One event as itself, several as an array. */
    private List<String> batches(List<Frame> frames) {
        List<String> batches = new ArrayList<>();
        StringBuilder batch = new StringBuilder();
        int events = 0;
        for (Frame frame : frames) {
            batch.append(events == 0 ? '[' : ',').append(reading.apply(frame.text()));
            events++;
            if (events == most || batch.length() >= LONG_FRAME) {
                batches.add(ended(batch, events));
                batch.setLength(0);
                events = 0;
            }
        }
        if (events > 0) {
            batches.add(ended(batch, events));
        }
        return batches;
    }

    private static String ended(StringBuilder batch, int events) {
        return events == 1 ? batch.substring(1) : batch.append(']').toString();
    }

    private List<String> takeTelemetry() {
        lock.lock();
        try {
            List<String> values = new ArrayList<>(telemetry.values());
            telemetry.clear();
            return values;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when all is handed to the network, which is what holds a slow reader's subscriber back. */
    private void sendAll(List<String> frames) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
        for (String frame : frames) {
            CompletableFuture<Void> one = new CompletableFuture<>();
            session.sendText(frame, Callback.from(() -> one.complete(null), one::completeExceptionally));
            sent = one;
        }
        sent.get(DEAD_SECONDS, TimeUnit.SECONDS);
    }
}
