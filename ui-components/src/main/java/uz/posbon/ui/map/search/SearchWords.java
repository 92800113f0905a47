package uz.posbon.ui.map.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import uz.posbon.ui.map.coordinates.CoordinateWords;

/**
 * What a search box says, in the operator's language.
 *
 * @param name for a screen reader
 * @param prompt shown while nothing is typed, where there is room for it; elsewhere the name is
 * @param nothing with {@code {0}} for what was typed
 * @param failed shown when the search broke
 * @param kinds what each kind of place is called; a kind without a word is shown as it is
 * @param locale whose comma or point fractions have
 */
public record SearchWords(
        String name,
        String prompt,
        String nothing,
        String failed,
        String metres,
        String kilometres,
        Map<String, String> kinds,
        CoordinateWords coordinates,
        Locale locale) {

    /** Kinds that have words. */
    public static final List<String> KINDS = List.of("address", "camera", "coordinates", "district", "object", "place", "street", "unit");

    /** What a box says until the application gives it words. */
    public static final SearchWords ENGLISH = new SearchWords(
            "Search the map", "Street, address, object, camera, unit or coordinates", "Nothing found for {0}", "The search failed", "m", "km",
            Map.of("address", "Address", "camera", "Camera", "coordinates", "Coordinates", "district", "District", "object", "Object", "place", "Place",
                    "street", "Street", "unit", "Unit"),
            CoordinateWords.ENGLISH, Locale.ROOT);

    private static final int ROUGH_FROM_METRES = 9_950;
    private static final int KILOMETRE = 1000;

    public SearchWords {
        kinds = Map.copyOf(kinds);
    }

    /**
     * Looks every word up by its key: {@code search.prompt}, {@code search.kind.street} and so on (see {@code words.properties}).
     *
     * @param locale for fractions
     */
    public static SearchWords from(UnaryOperator<String> text, Locale locale) {
        Map<String, String> kinds = new LinkedHashMap<>();
        KINDS.forEach(kind -> kinds.put(kind, text.apply("search.kind." + kind)));
        return new SearchWords(
                text.apply("search.name"), text.apply("search.prompt"), text.apply("search.nothing"), text.apply("search.failed"),
                text.apply("search.metres"), text.apply("search.kilometres"), kinds, CoordinateWords.from(text), locale);
    }

    String kind(String kind) {
        return kinds.getOrDefault(kind, kind);
    }

    String nothing(String typed) {
        return nothing.replace("{0}", typed);
    }

    /** A distance at a glance; empty for one that is not known. */
    String distance(double distance) {
        if (Double.isNaN(distance)) {
            return "";
        }
        if (distance < KILOMETRE - 5) {
            return Math.round(distance / 10) * 10 + " " + metres;
        }
        String figure = distance < ROUGH_FROM_METRES
                ? String.format(locale, "%.1f", distance / KILOMETRE) : Long.toString(Math.round(distance / KILOMETRE));
        return figure + " " + kilometres;
    }
}
