package uz.posbon.backend.city;

import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Plane geometry good enough inside one city: lengths in metres, courses in degrees clockwise from north. */
final class Plane {
    private static final double METRES_PER_DEGREE = 111_195;

    private Plane() {}

    static double east(GeoPoint from, GeoPoint to) {
        return (to.longitude() - from.longitude()) * METRES_PER_DEGREE * Math.cos(Math.toRadians(from.latitude()));
    }

    static double north(GeoPoint from, GeoPoint to) {
        return (to.latitude() - from.latitude()) * METRES_PER_DEGREE;
    }

    static double course(GeoPoint from, GeoPoint to) {
        return (Math.toDegrees(Math.atan2(east(from, to), north(from, to))) + 360) % 360;
    }

    static GeoPoint between(GeoPoint from, GeoPoint to, double share) {
        return new GeoPoint(
                from.longitude() + share * (to.longitude() - from.longitude()),
                from.latitude() + share * (to.latitude() - from.latitude()));
    }

    static GeoPoint moved(GeoPoint from, double east, double north) {
        double latitude = from.latitude() + north / METRES_PER_DEGREE;
        return new GeoPoint(from.longitude() + east / (METRES_PER_DEGREE * Math.cos(Math.toRadians(from.latitude()))), latitude);
    }

    /** How far along the stretch, 0 to 1, its point nearest to {@code point} lies. */
    static double nearestShare(GeoPoint point, GeoPoint from, GeoPoint to) {
        double east = east(from, to);
        double north = north(from, to);
        double square = east * east + north * north;
        double share = square == 0 ? 0 : (east(from, point) * east + north(from, point) * north) / square;
        return Math.clamp(share, 0, 1);
    }

    /** Whether {@code point} lies in the area, by the even-odd rule over all its rings. */
    static boolean contains(GeoShape area, GeoPoint point) {
        boolean inside = false;
        for (GeoShape.Polygon polygon : area.polygons()) {
            for (var ring : polygon.rings()) {
                for (int i = 1; i < ring.size(); i++) {
                    GeoPoint a = ring.get(i - 1);
                    GeoPoint b = ring.get(i);
                    if ((a.latitude() > point.latitude()) != (b.latitude() > point.latitude())) {
                        double share = (point.latitude() - a.latitude()) / (b.latitude() - a.latitude());
                        inside ^= point.longitude() < between(a, b, share).longitude();
                    }
                }
            }
        }
        return inside;
    }
}
