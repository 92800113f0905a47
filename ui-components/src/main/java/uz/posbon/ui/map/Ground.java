package uz.posbon.ui.map;

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
    static void onGlobe(double lon, double lat, double[] target, int at) {
        double cos = Math.cos(Math.toRadians(lat));
        target[at] = cos * Math.cos(Math.toRadians(lon));
        target[at + 1] = cos * Math.sin(Math.toRadians(lon));
        target[at + 2] = Math.sin(Math.toRadians(lat));
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
}
