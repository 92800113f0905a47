package uz.posbon.ui.map.coordinates;

import com.google.openlocationcode.OpenLocationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.grid.GridType;
import mil.nga.mgrs.utm.UTM;
import uz.posbon.ui.map.LonLat;

/** Writes a place, to about a metre, so that {@link CoordinateReader} and everybody else can read it. */
public final class CoordinateWriter {

    private static final double SOUTH_END = -80;
    private static final double NORTH_END = 84;
    private static final int TENTHS_OF_SECONDS = 36_000;
    private static final int THOUSANDTHS_OF_MINUTES = 60_000;

    private CoordinateWriter() {}

    /** A place in one notation. */
    public record Written(Notation notation, String text) {}

    /** The place in every notation that has a word for it. */
    public static List<Written> all(LonLat place) {
        List<Written> all = new ArrayList<>();
        for (Notation notation : Notation.values()) {
            write(place, notation).ifPresent(text -> all.add(new Written(notation, text)));
        }
        return all;
    }

    /** The place in one notation; empty for UTM and MGRS near the poles, and for links. */
    public static Optional<String> write(LonLat place, Notation notation) {
        return switch (notation) {
            case DECIMAL -> Optional.of(Decimal.fixed(place.lat(), 5) + ", " + Decimal.fixed(place.lon(), 5));
            case DEGREES_MINUTES -> Optional.of(minutes(place.lat(), "N", "S") + ", " + minutes(place.lon(), "E", "W"));
            case DEGREES_MINUTES_SECONDS -> Optional.of(seconds(place.lat(), "N", "S") + ", " + seconds(place.lon(), "E", "W"));
            case UTM -> inGrid(place) ? Optional.of(utm(place)) : Optional.empty();
            case MGRS -> inGrid(place) ? Optional.of(mgrs(place)) : Optional.empty();
            case PLUS_CODE -> Optional.of(OpenLocationCode.encode(place.lat(), place.lon()));
            case GEO_URI -> Optional.of("geo:" + Decimal.fixed(place.lat(), 5) + "," + Decimal.fixed(place.lon(), 5));
            case LINK -> Optional.empty();
        };
    }

    // Counted in whole smallest steps, so that no minute ever reads 60.
    private static String minutes(double degrees, String positive, String negative) {
        long steps = Math.round(Math.abs(degrees) * THOUSANDTHS_OF_MINUTES);
        return steps / THOUSANDTHS_OF_MINUTES + "° " + padded(steps % THOUSANDTHS_OF_MINUTES, 1000, 3) + "′ " + (degrees < 0 ? negative : positive);
    }

    private static String seconds(double degrees, String positive, String negative) {
        long steps = Math.round(Math.abs(degrees) * TENTHS_OF_SECONDS);
        return steps / TENTHS_OF_SECONDS + "° " + two(steps % TENTHS_OF_SECONDS / 600) + "′ " + padded(steps % 600, 10, 1) + "″ "
                + (degrees < 0 ? negative : positive);
    }

    private static String padded(long steps, int perUnit, int digits) {
        String broken = Long.toString(steps % perUnit);
        return two(steps / perUnit) + "." + "0".repeat(digits - broken.length()) + broken;
    }

    private static String two(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }

    private static boolean inGrid(LonLat place) {
        return place.lat() >= SOUTH_END && place.lat() < NORTH_END;
    }

    private static String utm(LonLat place) {
        UTM utm = UTM.from(point(place));
        return utm.getZone() + String.valueOf(MGRS.from(point(place)).getBand()) + " " + Math.round(utm.getEasting()) + " " + Math.round(utm.getNorthing());
    }

    private static String mgrs(LonLat place) {
        MGRS mgrs = MGRS.from(point(place));
        String figures = mgrs.getEastingAndNorthing(GridType.METER);
        int middle = figures.length() / 2;
        return mgrs.getZone() + String.valueOf(mgrs.getBand()) + " " + mgrs.getColumnRowId() + " " + figures.substring(0, middle) + " " + figures.substring(middle);
    }

    /** The antimeridian belongs to zone 1. */
    private static Point point(LonLat place) {
        return Point.point(place.lon() == 180 ? -180 : place.lon(), place.lat());
    }
}
