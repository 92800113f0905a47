package uz.posbon.ui.map.coordinates;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is said about coordinates, in the operator's language.
 *
 * @param notations what each is called
 * @param orders which number was taken for the latitude; nothing is said where letters say it
 * @param faults what is wrong and what to do, with {@code {0}} for the part of the text
 */
public record CoordinateWords(Map<Notation, String> notations, Map<AxisOrder, String> orders, Map<Fault, String> faults) {

    /** What is said until the application gives words. */
    public static final CoordinateWords ENGLISH = new CoordinateWords(
            Map.of(
                    Notation.DECIMAL, "Degrees",
                    Notation.DEGREES_MINUTES, "Degrees and minutes",
                    Notation.DEGREES_MINUTES_SECONDS, "Degrees, minutes, seconds",
                    Notation.UTM, "UTM",
                    Notation.MGRS, "MGRS",
                    Notation.PLUS_CODE, "Plus Code",
                    Notation.GEO_URI, "geo address",
                    Notation.LINK, "Link of a map"),
            Map.of(
                    AxisOrder.LATITUDE_FIRST, "read as latitude, longitude",
                    AxisOrder.LONGITUDE_FIRST, "read as longitude, latitude"),
            Map.of(
                    Fault.OUT_OF_RANGE, "{0} is out of range: latitudes end at 90, longitudes at 180 degrees",
                    Fault.MINUTES_OUT_OF_RANGE, "{0} is too much: minutes and seconds end before 60",
                    Fault.HALF, "Half a place: {0}. Type the other coordinate too",
                    Fault.CONTRADICTION, "Contradicts itself: {0}. One latitude and one longitude, a sign or a letter",
                    Fault.POLAR, "{0} is polar: UTM and MGRS end at 80° S and 84° N. Type degrees",
                    Fault.NOT_IN_GRID, "No such place in the grid: {0}",
                    Fault.SHORT_LINK, "{0} hides the place behind the internet. Open the link and copy the coordinates",
                    Fault.LINK_WITHOUT_PLACE, "No coordinates in this link of {0}",
                    Fault.SHORT_CODE_ALONE, "{0} is short: it needs the map to show the place's surroundings",
                    Fault.SHORT_CODE_OF_A_TOWN, "Short Plus Code with a town: move the map to {0} and type the code alone"));

    public CoordinateWords {
        notations = Map.copyOf(notations);
        orders = Map.copyOf(orders);
        faults = Map.copyOf(faults);
    }

    /** Looks every word up by its key: {@code coordinates.notation.utm}, {@code coordinates.fault.half} and so on. */
    public static CoordinateWords from(UnaryOperator<String> text) {
        return new CoordinateWords(
                words(EnumSet.allOf(Notation.class), "coordinates.notation.", text), words(EnumSet.complementOf(EnumSet.of(AxisOrder.NAMED)), "coordinates.order.", text),
                words(EnumSet.allOf(Fault.class), "coordinates.fault.", text));
    }

    private static <E extends Enum<E>> Map<E, String> words(Set<E> values, String prefix, UnaryOperator<String> text) {
        Map<E, String> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(value, text.apply(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return words;
    }

    public String notation(Notation notation) {
        return notations.getOrDefault(notation, notation.name());
    }

    public String order(AxisOrder order) {
        return orders.getOrDefault(order, "");
    }

    /** One sentence about what is wrong. */
    public String fault(Reading.Refused refused) {
        return faults.getOrDefault(refused.fault(), refused.fault().name()).replace("{0}", refused.what());
    }
}
