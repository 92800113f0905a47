package uz.posbon.geodata.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Tells what was there before: the two stops of one name across a street, the shop that repeats its building's address. */
final class Seen {
    private static final double SAME_METRES = 150;
    private static final double SAME_DEGREES = SAME_METRES / Plane.METRES_PER_LATITUDE;

    private final Map<String, List<Coordinate>> places = new HashMap<>();

    /** Whether this is the first of its name around here. */
    boolean isNew(String name, Coordinate at) {
        List<Coordinate> known = places.computeIfAbsent(name, first -> new ArrayList<>(1));
        Plane plane = Plane.at(at.y);
        Coordinate here = plane.toMetres(at);
        for (Coordinate other : known) {
            // The first half is cheap, and a country has thousands of pharmacies of one name.
            if (Math.abs(other.y - at.y) <= SAME_DEGREES && here.distance(plane.toMetres(other)) <= SAME_METRES) {
                return false;
            }
        }
        known.add(at);
        return true;
    }
}
