package uz.posbon.workstation.scenario;

import java.util.List;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/**
 * Moves the places of one city into another: its middle onto a middle, distances as they were times a scale, and what would then lie outside the other
 * city nearer to the middle until it lies inside. Immutable.
 *
 * @param from the middle of what is moved
 * @param to where that middle comes to lie
 * @param area the other city; empty for everywhere
 */
record AreaMove(GeoPoint from, GeoPoint to, double scale, List<GeoShape> area) {
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double NEARER = 0.93;
    private static final int TRIES = 100;
    private static final double DEGREES_KEPT = 1e5;

    /** A move whose middle is that of the places: half of them lie north of it and half east. */
    static AreaMove of(List<GeoPoint> places, GeoPoint to, double scale, List<GeoShape> area) {
        if (places.isEmpty()) {
            return new AreaMove(to, to, scale, area);
        }
        double longitude = places.stream().mapToDouble(GeoPoint::longitude).sorted().skip(places.size() / 2).findFirst().orElseThrow();
        double latitude = places.stream().mapToDouble(GeoPoint::latitude).sorted().skip(places.size() / 2).findFirst().orElseThrow();
        return new AreaMove(new GeoPoint(longitude, latitude), to, scale, area);
    }

    GeoPoint move(GeoPoint place) {
        double east = (place.longitude() - from.longitude()) * Math.cos(Math.toRadians(from.latitude())) * METRES_PER_DEGREE * scale;
        double north = (place.latitude() - from.latitude()) * METRES_PER_DEGREE * scale;
        for (int i = 0; i < TRIES; i++) {
            GeoPoint moved = new GeoPoint(
                    rounded(to.longitude() + east / (METRES_PER_DEGREE * Math.cos(Math.toRadians(to.latitude())))), rounded(to.latitude() + north / METRES_PER_DEGREE));
            if (area.isEmpty() || area.stream().anyMatch(shape -> shape.contains(moved))) {
                return moved;
            }
            east *= NEARER;
            north *= NEARER;
        }
        return to;
    }

    /** To a metre, so that a file can be read by people. */
    private static double rounded(double degrees) {
        return Math.round(degrees * DEGREES_KEPT) / DEGREES_KEPT;
    }
}
