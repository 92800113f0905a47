package uz.posbon.ui.map;

/**
 * A place on the earth, WGS 84.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {

    public LonLat {
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("No such place: longitude " + lon + ", latitude " + lat);
        }
    }
}
