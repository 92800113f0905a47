package uz.posbon.ui.map.coordinates;

import uz.posbon.ui.map.LonLat;

/** Distances over the earth taken for a ball: within half a percent of the truth, right across the antimeridian and at the poles. */
public final class GreatCircle {

    private static final double RADIUS_METRES = 6_371_008.8;

    private GreatCircle() {}

    /** Metres between two places. */
    public static double metres(LonLat from, LonLat to) {
        double lat = Math.sin(Math.toRadians(to.lat() - from.lat()) / 2);
        double lon = Math.sin(Math.toRadians(to.lon() - from.lon()) / 2);
        double half = lat * lat + Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat())) * lon * lon;
        return 2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
