package uz.posbon.benchmarks.continuity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.stream.ConnectionState;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.EventStream;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.stream.StreamEvent;
import uz.posbon.sdk.stream.StreamListener;

/** A desk without a window: a picture that is fed by the SDK, and a record of what it was fed with and when it said what. */
final class Desk implements StreamListener, AutoCloseable {
    private record Said(long at, ConnectionState state) {}

    private final OperationalPicture picture = new OperationalPicture();
    private final List<Said> said = new ArrayList<>();
    private final List<Long> sequences = new ArrayList<>();
    private int starts;
    private long last;
    private int gaps;
    private @Nullable EventStream stream;

    static Desk open(PosbonClient client) {
        Desk desk = new Desk();
        desk.stream = client.open(desk);
        return desk;
    }

    @Override
    public synchronized void onStart(PictureState state) {
        starts++;
        last = state.sequence();
        picture.onStart(state);
    }

    @Override
    public synchronized void onEvent(StreamEvent event) {
        note(event);
        picture.onEvent(event);
    }

    @Override
    public synchronized void onEvents(List<DurableEvent> events) {
        events.forEach(this::note);
        picture.onEvents(events);
    }

    private void note(StreamEvent event) {
        long sequence = event.envelope().sequence();
        if (sequence > 0) {
            sequences.add(sequence);
            gaps += sequence == last + 1 ? 0 : 1;
            last = sequence;
        }
    }

    @Override
    public synchronized void onConnection(ConnectionState state) {
        said.add(new Said(System.nanoTime(), state));
        picture.onConnection(state);
    }

    Picture picture() {
        return picture.snapshot();
    }

    synchronized boolean isLive() {
        return !said.isEmpty() && said.getLast().state() instanceof ConnectionState.Live;
    }

    /** When it first said that the connection is lost, at {@code from} or later; 0 when it did not. */
    synchronized long lostSince(long from) {
        return said.stream().filter(s -> s.at() >= from && s.state() instanceof ConnectionState.Lost).mapToLong(Said::at).findFirst().orElse(0);
    }

    /** How often it began anew after its first start. */
    synchronized int startsOver() {
        return Math.max(0, starts - 1);
    }

    /** How often an event was not the one after the one before. */
    synchronized int gaps() {
        return gaps;
    }

    /** The events it was given since the last call, in the order they came. */
    synchronized List<Long> takeSequences() {
        List<Long> taken = List.copyOf(sequences);
        sequences.clear();
        said.removeIf(s -> s != said.getLast());
        return taken;
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
        }
    }
}
