package uz.posbon.geodata.route;

import java.time.Duration;
import uz.posbon.sdk.geo.GeoPoint;

/** The straight line times a detour factor: what is left where no road network is loaded. Immutable, any thread. */
public final class StraightTimes implements TravelTimes {
    /** Streets are longer than the crow flies; usual for a city of blocks. */
    public static final double DETOUR = 1.35;

    /** What a vehicle with right of way drives on average in a city. */
    public static final double METRES_PER_SECOND = 45 / 3.6;

    @Override
    public boolean isRouted() {
        return false;
    }

    @Override
    public Travel between(GeoPoint start, GeoPoint end) {
        return between(start, end, WhyStraight.NO_NETWORK);
    }

    Travel between(GeoPoint start, GeoPoint end, WhyStraight why) {
        double metres = start.metresTo(end) * DETOUR;
        return new Travel.Straight(Duration.ofSeconds(Math.round(metres / METRES_PER_SECOND)), metres, why);
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
