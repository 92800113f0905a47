package uz.posbon.geodata.route;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import uz.posbon.sdk.geo.GeoPoint;

/** Travel times of vehicles that drive with right of way. Any thread, many at a time. */
public sealed interface TravelTimes extends AutoCloseable permits RoutedTimes, StraightTimes {

    /** Whether a road network is loaded; single answers may still be straight lines, and say so. */
    boolean isRouted();

    /**
     * From one place to another.
     *
     * @throws IllegalStateException when it is closed
     */
    Travel between(GeoPoint start, GeoPoint end);

    /**
     * From many places to one, in the order of {@code starts}. Takes about a millisecond each in a city: not for the FX thread.
     *
     * @param cancelled asked before each; true ends it
     * @throws CancellationException when it was cancelled, or the thread was interrupted
     * @throws IllegalStateException when it is closed
     */
    default List<Travel> toOne(List<GeoPoint> starts, GeoPoint end, BooleanSupplier cancelled) {
        List<Travel> ways = new ArrayList<>(starts.size());
        for (GeoPoint start : starts) {
            if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Cancelled after " + ways.size() + " of " + starts.size() + " ways");
            }
            ways.add(between(start, end));
        }
        return List.copyOf(ways);
    }

    /** Lets go of the network's files; waits for answers under way. May be called again. */
    @Override
    void close();
}
