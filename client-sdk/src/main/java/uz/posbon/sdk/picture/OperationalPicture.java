package uz.posbon.sdk.picture;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;
import uz.posbon.sdk.stream.TelemetryEvent;

/**
 * The fold of the event stream: give it to {@link uz.posbon.sdk.PosbonClient#open} and read {@link #snapshot()}
 * whenever a screen is painted. One writer, the stream's delivery thread; any number of readers. An event that was
 * folded already is ignored, so that a repeated delivery never shows twice.
 */
public final class OperationalPicture implements StreamListener {
    private final Object lock = new Object();
    private final Fold fold = new Fold();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private @Nullable Picture latest;

    /** The picture as it is now: immutable, made at most once per change. Any thread; never waits long. */
    public Picture snapshot() {
        synchronized (lock) {
            if (latest == null) {
                latest = new Picture(fold.parts.copy());
            }
            return latest;
        }
    }

    /**
     * Calls {@code watcher} after every change, on the delivery thread: it must only take note and return.
     *
     * @return removes the watcher
     */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Starts anew from a picture as a whole; what is followed so is a recording, not a stream. Any thread. */
    public void start(WholePicture whole) {
        change(() -> fold.start(whole));
    }

    /** Shows what another picture shows, at once and as a whole; what follows is folded into this one alone. Any thread. */
    public void start(Picture other) {
        change(() -> fold.start(other.parts()));
    }

    @Override
    public void onStart(PictureState state) {
        change(() -> fold.start(state));
    }

    @Override
    public void onEvent(StreamEvent event) {
        switch (event) {
            case DurableEvent durable -> change(() -> fold.durable(durable));
            case TelemetryEvent telemetry -> change(() -> fold.telemetry(telemetry));
        }
    }

    /** One change, however many there are. */
    @Override
    public void onEvents(List<DurableEvent> events) {
        change(() -> events.forEach(fold::durable));
    }

    @Override
    public void onConnection(ConnectionState state) {
        change(() -> fold.parts.connection = state);
    }

    private void change(Runnable step) {
        synchronized (lock) {
            step.run();
            latest = null;
        }
        for (Runnable watcher : watchers) {
            watcher.run();
        }
    }

    /** A map from a list, for the states a picture starts from. */
    static <V> PMap<String, V> byId(List<V> values, java.util.function.Function<V, String> id) {
        PMap<String, V> map = HashTreePMap.empty();
        for (V value : values) {
            map = map.plus(id.apply(value), value);
        }
        return map;
    }
}
