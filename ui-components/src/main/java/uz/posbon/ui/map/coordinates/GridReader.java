package uz.posbon.ui.map.coordinates;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mil.nga.grid.Hemisphere;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.utm.UTM;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;

/** UTM and MGRS. */
final class GridReader {

    private static final Pattern UTM_TEXT = Pattern.compile(
            "(?:UTM\\s*)?(\\d{1,2})\\s*([A-Z])[ ,]\\s*(\\d{5,7}(?:\\.\\d+)?)\\s*M?E?[ ,;]\\s*(\\d{1,8}(?:\\.\\d+)?)\\s*M?N?");
    private static final Pattern MGRS_TEXT = Pattern.compile("(?:MGRS)?(\\d{1,2})([A-Z])([A-Z]{2})((?:\\d\\d){1,5})");
    private static final Pattern POLAR = Pattern.compile("(?:MGRS)?([ABYZ])[A-Z]{2}(?:\\d\\d){1,5}");
    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final int NORTH_BANDS = BANDS.indexOf('N');
    private static final int ZONES = 60;
    private static final double ROWS_METRES = 2_000_000;
    private static final double TALLEST_BAND = 12;
    private static final double MOST_NORTHING = 10_000_000;

    private GridReader() {}

    static Reading read(String text, @Nullable LonLat reference) {
        String upper = text.toUpperCase(Locale.ROOT);
        Matcher utm = UTM_TEXT.matcher(upper);
        if (utm.matches()) {
            return utm(utm, reference);
        }
        String dense = upper.replaceAll("\\s+", "");
        if (POLAR.matcher(dense).matches()) {
            return new Reading.Refused(Fault.POLAR, text);
        }
        Matcher mgrs = MGRS_TEXT.matcher(dense);
        return mgrs.matches() ? mgrs(mgrs) : new Reading.Other();
    }

    private static Reading utm(Matcher match, @Nullable LonLat reference) {
        int zone = Integer.parseInt(match.group(1));
        char letter = match.group(2).charAt(0);
        double easting = Double.parseDouble(match.group(3));
        double northing = Double.parseDouble(match.group(4));
        int band = BANDS.indexOf(letter);
        if ("ABYZ".indexOf(letter) >= 0) {
            return new Reading.Refused(Fault.POLAR, match.group(1) + letter);
        }
        if (zone < 1 || zone > ZONES || band < 0 || northing > MOST_NORTHING) {
            return new Reading.Refused(Fault.NOT_IN_GRID, match.group(1) + letter);
        }
        List<LonLat> places = new ArrayList<>();
        // N and S are a band and a hemisphere both; a band N is northern anyway, an S may be either.
        add(places, letter != 'N' ? band : -1, new UTM(zone, band < NORTH_BANDS ? Hemisphere.SOUTH : Hemisphere.NORTH, easting, northing));
        if (letter == 'S') {
            add(places, -1, new UTM(zone, Hemisphere.SOUTH, easting, northing));
        }
        if (places.isEmpty()) {
            return new Reading.Refused(Fault.NOT_IN_GRID, match.group());
        }
        if (reference != null) {
            places.sort(Comparator.comparingDouble(place -> Ground.metres(place, reference)));
        }
        return new Reading.Understood(places.stream().map(place -> new Position(place, Notation.UTM, AxisOrder.NAMED)).toList());
    }

    /** A band that was written must be the place's own, give or take the rounding at its edge. */
    private static void add(List<LonLat> places, int band, UTM utm) {
        double lon = utm.toPoint().getLongitude();
        double lat = utm.toPoint().getLatitude();
        if (!(Math.abs(lat) <= 85) || !Double.isFinite(lon)) {
            return;
        }
        LonLat place = new LonLat(Wrap.longitude(lon), lat);
        if (band < 0 || bandOf(place) == band || bandOf(new LonLat(place.lon(), lat + 1e-4)) == band || bandOf(new LonLat(place.lon(), lat - 1e-4)) == band) {
            places.add(place);
        }
    }

    private static int bandOf(LonLat place) {
        return Math.clamp((int) Math.floor((place.lat() + 80) / 8), 0, BANDS.length() - 1);
    }

    /** The letters of the rows come again every 2,000 km, and the library takes the next row of that letter for squares at a band's southern edge near the side of a zone. */
    private static Point inBand(MGRS square) {
        Point point = square.toPoint();
        double south = 8.0 * BANDS.indexOf(square.getBand()) - 80;
        if (point.getLatitude() < south + TALLEST_BAND + 1) {
            return point;
        }
        UTM utm = square.toUTM();
        return UTM.create(utm.getZone(), utm.getHemisphere(), utm.getEasting(), utm.getNorthing() - ROWS_METRES).toPoint();
    }

    private static Reading mgrs(Matcher match) {
        int zone = Integer.parseInt(match.group(1));
        if ("ABYZ".indexOf(match.group(2).charAt(0)) >= 0) {
            return new Reading.Refused(Fault.POLAR, match.group(1) + match.group(2));
        }
        if (zone < 1 || zone > ZONES || BANDS.indexOf(match.group(2).charAt(0)) < 0) {
            return new Reading.Refused(Fault.NOT_IN_GRID, match.group(1) + match.group(2));
        }
        try {
            Point point = inBand(MGRS.parse(match.group(1) + match.group(2) + match.group(3) + match.group(4)));
            LonLat place = new LonLat(Wrap.longitude(point.getLongitude()), Math.clamp(point.getLatitude(), -90, 90));
            return Reading.Understood.named(place, Notation.MGRS);
        } catch (ParseException | IllegalArgumentException e) {
            return new Reading.Refused(Fault.NOT_IN_GRID, match.group());
        }
    }
}
