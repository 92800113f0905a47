package uz.posbon.ui.map;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Every word the map itself shows, in the operator's language.
 *
 * @param noBackground with {@code {0}} where the reason goes
 * @param holes the same, where only a part of the view has no background
 * @param gaps reasons, one short phrase each
 */
public record MapWords(String map, String schematic, String noBackground, String holes, String north, String metres, String kilometres, Map<Gap, String> gaps) {

    /** What the map says until the application gives it words. */
    public static final MapWords ENGLISH = new MapWords(
            "Map", "Schematic", "No background: {0}", "Background has gaps: {0}", "N", "m", "km",
            Map.ofEntries(
                    Map.entry(Gap.NO_ANSWER, "the map server does not answer"),
                    Map.entry(Gap.UNREACHABLE, "the map server cannot be reached"),
                    Map.entry(Gap.NOT_FOUND, "the map has no tiles here"),
                    Map.entry(Gap.TOO_MANY_REQUESTS, "the map server asks to wait"),
                    Map.entry(Gap.REFUSED, "the map server refuses"),
                    Map.entry(Gap.SERVER_ERROR, "the map server is in trouble"),
                    Map.entry(Gap.NOT_A_PICTURE, "the map tiles cannot be read as pictures"),
                    Map.entry(Gap.PACK_MISSING, "the map pack is not there"),
                    Map.entry(Gap.PACK_LOCKED, "another program is writing the map pack"),
                    Map.entry(Gap.PACK_BROKEN, "the map pack is damaged, or is no map pack"),
                    Map.entry(Gap.PACK_VECTOR, "the map pack holds vector tiles, not pictures"),
                    Map.entry(Gap.PACK_PROJECTION, "the map pack is not in web Mercator"),
                    Map.entry(Gap.PACK_FORMAT, "the map pack is of a kind that cannot be read")));

    public MapWords {
        gaps = Map.copyOf(gaps);
    }

    /** Looks every word up by its key: {@code map.schematic}, {@code map.gap.no-answer} and so on (see {@code words.properties}). */
    public static MapWords from(UnaryOperator<String> text) {
        Map<Gap, String> gaps = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            gaps.put(gap, text.apply("map.gap." + gap.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return new MapWords(
                text.apply("map.name"), text.apply("map.schematic"), text.apply("map.no-background"), text.apply("map.holes"),
                text.apply("map.north"), text.apply("map.metres"), text.apply("map.kilometres"), gaps);
    }

    String noBackground(Gap gap) {
        return because(noBackground, gap);
    }

    String holes(Gap gap) {
        return because(holes, gap);
    }

    private String because(String words, Gap gap) {
        return words.replace("{0}", gaps.getOrDefault(gap, gap.name()));
    }
}
