package uz.posbon.sdk.geo;

import java.util.List;

/** One ring of an area, walked from corner to corner by the shorter way round the world. */
final class Ring {
    private static final double ROUND = 360;

    private final GeoPoint point;
    /** How often a line from the point to the east crosses the ring, for the point a turn to the west, as it is, and a turn to the east. */
    private final int[] crossings = new int[3];

    private Ring(GeoPoint point) {
        this.point = point;
    }

    static boolean holds(List<GeoPoint> corners, GeoPoint point) {
        Ring ring = new Ring(point);
        ring.walk(corners);
        for (int count : ring.crossings) {
            if (count % 2 == 1) {
                return true;
            }
        }
        return false;
    }

    private void walk(List<GeoPoint> corners) {
        if (corners.isEmpty()) {
            return;
        }
        double start = corners.getFirst().longitude();
        double from = start;
        double latitudes = 0;
        for (int i = 1; i < corners.size(); i++) {
            GeoPoint a = corners.get(i - 1);
            GeoPoint b = corners.get(i);
            double to = from + shorter(b.longitude() - a.longitude());
            edge(from, a.latitude(), to, b.latitude());
            from = to;
            latitudes += b.latitude();
        }
        if (Math.abs(from - start) > ROUND / 2) {
            // Round a pole: up to it, along it and down again.
            double pole = Math.copySign(91, latitudes);
            edge(from, corners.getLast().latitude(), from, pole);
            edge(start, pole, start, corners.getFirst().latitude());
        }
    }

    /** An edge from one meridian to itself the whole way round, as around the world, is meant as it is written. */
    private static double shorter(double degrees) {
        if (Math.abs(degrees) <= ROUND / 2 || Math.abs(degrees) == ROUND) {
            return degrees;
        }
        return degrees - Math.copySign(ROUND, degrees);
    }

    private void edge(double fromEast, double fromNorth, double toEast, double toNorth) {
        if (fromNorth > point.latitude() == toNorth > point.latitude()) {
            return;
        }
        double at = fromEast + (point.latitude() - fromNorth) / (toNorth - fromNorth) * (toEast - fromEast);
        for (int turn = 0; turn < crossings.length; turn++) {
            if (point.longitude() + (turn - 1) * ROUND < at) {
                crossings[turn]++;
            }
        }
    }
}
