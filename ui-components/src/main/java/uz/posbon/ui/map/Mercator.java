package uz.posbon.ui.map;

/** The web's Mercator projection onto a square world of side 1, x to the east and y to the south. */
public final class Mercator {

    /** Degrees of latitude where the square ends. */
    public static final double MAX_LATITUDE = 85.05112877980659;

    /** Side of a tile and of the whole world at zoom 0, in logical pixels. */
    public static final int TILE = 256;

    private static final double EQUATOR_METRES = 40_075_016.68557849;

    private Mercator() {}

    public static double x(double lon) {
        return lon / 360 + 0.5;
    }

    /** Latitudes beyond {@link #MAX_LATITUDE} are drawn at the edge of the world. */
    public static double y(double lat) {
        double sin = Math.sin(Math.toRadians(Math.clamp(lat, -MAX_LATITUDE, MAX_LATITUDE)));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    public static double lon(double x) {
        return Math.clamp((x - 0.5) * 360, -180, 180);
    }

    public static double lat(double y) {
        return Math.clamp(Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y)))), -MAX_LATITUDE, MAX_LATITUDE);
    }

    /** Logical pixels along the side of the world. */
    public static double worldSize(int zoom) {
        return (double) TILE * (1L << zoom);
    }

    /** Metres on the ground that one logical pixel covers at this latitude. */
    public static double metresPerPixel(double lat, int zoom) {
        return EQUATOR_METRES * Math.cos(Math.toRadians(lat)) / worldSize(zoom);
    }
}
