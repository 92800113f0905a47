package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;

/** Distances on the ground, taking the earth for a sphere: good to half a percent. */
public final class Ground {

    /** Mean radius of the earth. */
    public static final double RADIUS_METRES = 6_371_008.8;

    private Ground() {}

    /** The angle between two places seen from the middle of the earth, radians. */
    static double angle(double lonA, double latA, double lonB, double latB) {
        double a = Math.toRadians(latA);
        double b = Math.toRadians(latB);
        double halfLat = Math.sin((b - a) / 2);
        double halfLon = Math.sin(Math.toRadians(lonB - lonA) / 2);
        return 2 * Math.asin(Math.min(1, Math.sqrt(halfLat * halfLat + Math.cos(a) * Math.cos(b) * halfLon * halfLon)));
    }

    /** The way over the ground. */
    public static double metres(LonLat a, LonLat b) {
        return RADIUS_METRES * angle(a.lon(), a.lat(), b.lon(), b.lat());
    }

    /** Puts a place on a globe of radius 1 as x, y, z; distances there are quick to compare. */
    static double[] onGlobe(double lon, double lat) {
        double cos = Math.cos(Math.toRadians(lat));
        return new double[] {cos * Math.cos(Math.toRadians(lon)), cos * Math.sin(Math.toRadians(lon)), Math.sin(Math.toRadians(lat))};
    }

    /** The place so far away in a direction, degrees clockwise from north. */
    public static LonLat towards(LonLat from, double degrees, double metres) {
        double angle = metres / RADIUS_METRES;
        double direction = Math.toRadians(degrees);
        double lat = Math.toRadians(from.lat());
        double sin = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(direction);
        double off = Math.atan2(Math.sin(direction) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * sin);
        double lon = from.lon() + Math.toDegrees(off);
        return new LonLat(lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, Math.clamp(Math.toDegrees(Math.asin(Math.clamp(sin, -1, 1))), -90, 90));
    }

    /** Metres along a line. */
    public static double metres(List<LonLat> line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += metres(line.get(i - 1), line.get(i));
        }
        return sum;
    }

    /** Where one sets out from one place to the other: degrees clockwise from north, 0 to 360. */
    public static double bearing(LonLat from, LonLat to) {
        double lat1 = Math.toRadians(from.lat());
        double lat2 = Math.toRadians(to.lat());
        double turn = Math.toRadians(to.lon() - from.lon());
        double degrees = Math.toDegrees(Math.atan2(
                Math.sin(turn) * Math.cos(lat2), Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(turn)));
        return (degrees + 360) % 360;
    }

    /** The edge of a circle, clockwise from north; the last place is not the first again. */
    public static List<LonLat> circle(LonLat centre, double metres, int corners) {
        List<LonLat> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            ring.add(towards(centre, 360.0 * i / corners, metres));
        }
        return ring;
    }

    /** Square metres inside a ring, whichever way round it goes; it is closed by itself. */
    public static double squareMetres(List<LonLat> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            LonLat here = ring.get(i);
            LonLat next = ring.get((i + 1) % ring.size());
            sum += Math.toRadians(Math.IEEEremainder(next.lon() - here.lon(), 360))
                    * (2 + Math.sin(Math.toRadians(here.lat())) + Math.sin(Math.toRadians(next.lat())));
        }
        return Math.abs(sum) * RADIUS_METRES * RADIUS_METRES / 2;
    }
}
