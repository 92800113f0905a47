package uz.posbon.ui.map;

import java.util.ArrayList;
import java.util.List;

/** Lengths, directions and areas on the ground, on a sphere of the earth's mean radius: right to half a percent, which is finer than a finger. */
public final class Ground {

    private static final double RADIUS = 6_371_008.8;

    private Ground() {}

    /** Metres between two places along the great circle. */
    public static double metres(LonLat from, LonLat to) {
        double lat1 = Math.toRadians(from.lat());
        double lat2 = Math.toRadians(to.lat());
        double across = Math.pow(Math.sin((lat2 - lat1) / 2), 2)
                + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(Math.toRadians(to.lon() - from.lon()) / 2), 2);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(across)));
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

    /** The place one comes to after so many metres straight on. */
    public static LonLat from(LonLat start, double bearing, double metres) {
        double angle = metres / RADIUS;
        double lat = Math.toRadians(start.lat());
        double way = Math.toRadians(bearing);
        double toLat = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(way));
        double toLon = Math.toRadians(start.lon())
                + Math.atan2(Math.sin(way) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * Math.sin(toLat));
        return new LonLat(Math.IEEEremainder(Math.toDegrees(toLon), 360), Math.toDegrees(toLat));
    }

    /** The edge of a circle, clockwise from north; the last place is not the first again. */
    public static List<LonLat> circle(LonLat centre, double metres, int corners) {
        List<LonLat> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            ring.add(from(centre, 360.0 * i / corners, metres));
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
        return Math.abs(sum) * RADIUS * RADIUS / 2;
    }
}
