package uz.posbon.workstation.recommend;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import uz.posbon.geodata.route.StraightTimes;
import uz.posbon.geodata.route.Travel;
import uz.posbon.geodata.route.TravelTimes;
import uz.posbon.sdk.geo.GeoPoint;

/**
 * How long units need from where they are: along streets once a road network is open, a straight line times a detour factor until then. What was
 * found is remembered, as the desk asks eight times a second. Thread-safe; not for the FX thread.
 */
public final class Journeys {
    /** All units of a large city to a few places. */
    private static final int MOST = 20_000;

    /** A unit that moved less than this is where it was. */
    private static final double STEPS_PER_DEGREE = 5_000;

    private record Way(long fromLongitude, long fromLatitude, GeoPoint to) {}

    private final Map<Way, Travel> known = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Way, Travel> eldest) {
            return size() > MOST;
        }
    };

    private TravelTimes times = new StraightTimes();

    /** From now on by these; whoever opened them closes them. */
    public synchronized void use(TravelTimes better) {
        times = better;
        known.clear();
    }

    /** Whether a road network is in use; a single answer may be a straight line all the same, and says so. */
    public synchronized boolean isRouted() {
        return times.isRouted();
    }

    public Travel between(GeoPoint from, GeoPoint to) {
        Way way = new Way(Math.round(from.longitude() * STEPS_PER_DEGREE), Math.round(from.latitude() * STEPS_PER_DEGREE), to);
        TravelTimes asked;
        synchronized (this) {
            Travel there = known.get(way);
            if (there != null) {
                return there;
            }
            asked = times;
        }
        Travel found = asked.between(from, to);
        synchronized (this) {
            if (asked == times) {
                known.put(way, found);
            }
        }
        return found;
    }

    /** How long it takes. */
    public Duration duration(GeoPoint from, GeoPoint to) {
        return between(from, to).duration();
    }
}
