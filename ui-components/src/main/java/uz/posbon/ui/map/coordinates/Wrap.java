package uz.posbon.ui.map.coordinates;

/** Longitudes beyond the antimeridian, as grids and codes produce them. */
final class Wrap {

    private Wrap() {}

    /** The same meridian, -180 to 180. */
    static double longitude(double degrees) {
        return degrees >= -180 && degrees <= 180 ? degrees : degrees - 360 * Math.floor((degrees + 180) / 360);
    }
}
