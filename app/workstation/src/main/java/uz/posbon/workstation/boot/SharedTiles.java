package uz.posbon.workstation.boot;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.tiles.TileAnswer;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.TileSource;

/**
 * One source for several maps, so that a server is asked over as few connections as if there were one, and only once for a tile several maps wait
 * for; its owner closes it, no map does. Any thread.
 */
final class SharedTiles implements TileSource {
    private final TileSource source;
    private final Map<Question, Flight> flights = new HashMap<>();

    private record Question(TileId tile, @Nullable String version) {}

    /** A request under way and who waits for it; guarded by the map of flights. */
    private static final class Flight {
        private final Map<Object, Consumer<TileAnswer>> waiting = new LinkedHashMap<>();
        private @Nullable Runnable cancel;
    }

    SharedTiles(TileSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String attribution() {
        return source.attribution();
    }

    @Override
    public int closestZoom() {
        return source.closestZoom();
    }

    @Override
    public Runnable fetch(TileId tile, @Nullable String version, Consumer<TileAnswer> answer) {
        Question question = new Question(tile, version);
        Object ticket = new Object();
        Flight flight;
        boolean first;
        synchronized (flights) {
            Flight there = flights.get(question);
            first = there == null;
            flight = there == null ? new Flight() : there;
            flights.put(question, flight);
            flight.waiting.put(ticket, answer);
        }
        if (first) {
            begin(question, flight);
        }
        return () -> leave(question, flight, ticket);
    }

    private void begin(Question question, Flight flight) {
        Runnable cancel = source.fetch(question.tile(), question.version(), answer -> land(question, flight, answer));
        boolean forNobody;
        synchronized (flights) {
            flight.cancel = cancel;
            forNobody = flight.waiting.isEmpty();
        }
        if (forNobody) {
            cancel.run();
        }
    }

    private void land(Question question, Flight flight, TileAnswer answer) {
        List<Consumer<TileAnswer>> waiting;
        synchronized (flights) {
            flights.remove(question, flight);
            waiting = List.copyOf(flight.waiting.values());
            flight.waiting.clear();
        }
        waiting.forEach(each -> each.accept(answer));
    }

    /** The last to leave ends the request. */
    private void leave(Question question, Flight flight, Object ticket) {
        Runnable cancel = null;
        synchronized (flights) {
            if (flight.waiting.remove(ticket) != null && flight.waiting.isEmpty()) {
                flights.remove(question, flight);
                cancel = flight.cancel;
            }
        }
        if (cancel != null) {
            cancel.run();
        }
    }

    @Override
    public void close() {
        // The owner's to do.
    }
}
