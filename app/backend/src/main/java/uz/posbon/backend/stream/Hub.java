package uz.posbon.backend.stream;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.store.Committed;
import uz.posbon.backend.store.Documents;
import uz.posbon.backend.store.Frame;
import uz.posbon.backend.store.Store;
import uz.posbon.sdk.catalogue.CameraReport;
import uz.posbon.sdk.internal.json.EventEncoder;
import uz.posbon.sdk.internal.json.PosbonJson;
import uz.posbon.sdk.session.PartHealth;
import uz.posbon.sdk.session.Presence;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.WallSeen;

/**
 * Knows who listens and what was committed last. The writer tells it about every commit and goes on; each subscriber
 * then fetches for itself, from the recent frames here or, when it is far behind, from the log.
 */
public final class Hub implements Consumer<Committed> {
    private static final int RECENT = 4096;

    private record Health(String cameraId, String state, Instant since, String by) {}

    private record Seen(String operator, String desk, @Nullable String incidentId, @Nullable String alarmId, boolean editing) {}

    private final Store store;
    private final Documents documents;
    private final EventEncoder encoder;
    private final TrainersOwn trainersOwn;
    private final Clock clock;
    private final Supplier<String> ids;
    private final Consumer<String> beside;
    private final DoubleSupplier pace;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final CameraWords cameras = new CameraWords();
    private final Map<String, Telemetry> health = new HashMap<>();
    private final Frame[] recent = new Frame[RECENT];
    private final long first;
    private long last;

    /**
     * @param beside hears every frame of telemetry but positions, as it is sent
     * @param pace seconds of the clock in one of ours
     */
    public Hub(Store store, PosbonJson json, Clock clock, Supplier<String> ids, Consumer<String> beside, DoubleSupplier pace) {
        this.store = store;
        this.documents = new Documents(json);
        this.encoder = new EventEncoder(json);
        this.trainersOwn = new TrainersOwn(json);
        this.clock = clock;
        this.ids = ids;
        this.beside = beside;
        this.pace = pace;
        this.last = store.writer().sequence();
        this.first = last + 1;
    }

    @Override
    public void accept(Committed committed) {
        lock.lock();
        try {
            for (Frame frame : committed.frames()) {
                recent[(int) (frame.sequence() % RECENT)] = frame;
                last = frame.sequence();
            }
        } finally {
            lock.unlock();
        }
        List<Telemetry> values = subscribers.isEmpty() ? List.of() : committed.positions().stream().map(this::telemetry).toList();
        subscribers.forEach(subscriber -> subscriber.tell(values));
    }

    /** Events after {@code sequence}, oldest first, at most {@code limit}; empty when there are none yet. */
    List<Frame> after(long sequence, int limit) {
        lock.lock();
        try {
            if (sequence >= last) {
                return List.of();
            }
            if (sequence + 1 >= Math.max(first, last - RECENT + 1)) {
                List<Frame> frames = new ArrayList<>();
                for (long next = sequence + 1; next <= last && frames.size() < limit; next++) {
                    frames.add(recent[(int) (next % RECENT)]);
                }
                return frames;
            }
        } finally {
            lock.unlock();
        }
        return store.reader().after(sequence, limit);
    }

    /** A durable frame as a trainee may read it. */
    String forTrainees(String frame) {
        return trainersOwn.without(frame);
    }

    long last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    String log() {
        return store.log();
    }

    /** A reader that comes is told where units and how cameras are as far as anybody has said: it may have been away when that was said. */
    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
        subscriber.fill(store.reader().positions().stream().map(this::telemetry).toList());
        synchronized (cameras) {
            subscriber.fill(List.copyOf(health.values()));
        }
    }

    /** Tells every reader how watched cameras are, where that is news. */
    public void cameras(String operator, String desk, List<CameraReport> reports) {
        Instant now = clock.instant();
        List<Telemetry> news = new ArrayList<>();
        // Told under the lock, so that of two words on one camera the later one stays with every reader.
        synchronized (cameras) {
            for (CameraReport report : reports) {
                cameras.take(desk, new CameraWords.Word(report.cameraId(), report.state(), report.since(), operator, now)).map(this::telemetry).ifPresent(value -> {
                    health.put(value.key(), value);
                    news.add(value);
                });
            }
            news.forEach(value -> beside.accept(value.frame()));
            subscribers.forEach(subscriber -> subscriber.tell(news));
        }
    }

    private Telemetry telemetry(CameraWords.Word word) {
        return new Telemetry("camera.health " + word.cameraId(), frame("camera.health", word.cameraId(), word.said(),
                documents.text(new Health(word.cameraId(), word.state(), word.since(), word.by()))));
    }

    void remove(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    /** Ends every subscription. */
    public void close() {
        subscribers.forEach(Subscriber::close);
    }

    /** Tells every reader what an operator is looking at. */
    public void present(String operator, Presence presence) {
        Seen seen = new Seen(operator, presence.desk(), presence.incidentId(), presence.alarmId(), presence.editing());
        Telemetry value = new Telemetry("operator.presence " + operator + " " + presence.desk(),
                frame("operator.presence", operator, clock.instant(), documents.text(seen)));
        tell(value);
    }

    /** Tells every reader what a display of a wall really shows. */
    public void seen(WallSeen seen) {
        String subject = Display.key(seen.wallId(), seen.number());
        Telemetry value = new Telemetry("wall.seen " + subject, frame("wall.seen", subject, clock.instant(), documents.text(seen)));
        tell(value);
    }

    /** Tells every reader how a part of this backend is, and whoever comes later; what is recorded for replays has nothing of it. */
    public void part(PartHealth part) {
        Telemetry value = new Telemetry("backend.health " + part.part(), frame("backend.health", part.part(), part.since(), documents.text(part)));
        synchronized (cameras) {
            health.put(value.key(), value);
            subscribers.forEach(subscriber -> subscriber.tell(List.of(value)));
        }
    }

    private void tell(Telemetry value) {
        beside.accept(value.frame());
        subscribers.forEach(subscriber -> subscriber.tell(List.of(value)));
    }

    /** A sign of life to every reader at once: the clock goes at another pace. */
    public void beat() {
        Telemetry beat = new Telemetry("stream.heartbeat", heartbeat(null));
        subscribers.forEach(subscriber -> subscriber.tell(List.of(beat)));
    }

    /** A sign of life; {@code mark} is what a reader asked with. */
    String heartbeat(@Nullable String mark) {
        double at = pace.getAsDouble();
        return frame("stream.heartbeat", mark, clock.instant(), "{\"sequence\":" + last() + (at == 1 ? "" : ",\"pace\":" + at) + "}");
    }

    private Telemetry telemetry(UnitPosition position) {
        return new Telemetry("unit.position " + position.unitId(),
                frame("unit.position", position.unitId(), position.time(), documents.text(position)));
    }

    private String frame(String kind, @Nullable String subject, Instant time, String data) {
        Envelope envelope = new Envelope(ids.get(), 0, Envelope.PREFIX + kind, "/posbon/" + store.log(), subject, time, clock.instant(), "", null, null);
        return encoder.encode(envelope, data);
    }
}
