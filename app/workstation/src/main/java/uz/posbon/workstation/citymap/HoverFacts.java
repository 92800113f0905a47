package uz.posbon.workstation.citymap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.workstation.recommend.Journeys;
import uz.posbon.workstation.words.Words;

/**
 * What is said of something on the map when the pointer rests on it. Not for the FX thread.
 *
 * @param stale whether what is known of it is so old that it may be otherwise by now
 */
public record HoverFacts(String title, List<String> lines, boolean stale) {
    public HoverFacts {
        lines = List.copyOf(lines);
    }

    /** Of a symbol or an area by its id, see {@link CitySymbols}; null when nobody knows it. */
    public static @Nullable HoverFacts of(Picture picture, Journeys journeys, String symbolId, Instant now, Words words) {
        String id = symbolId.substring(symbolId.indexOf(':') + 1);
        if (symbolId.startsWith(CitySymbols.UNIT)) {
            return UnitFacts.of(picture, journeys, id, now, words);
        }
        if (symbolId.startsWith(CitySymbols.CAMERA)) {
            return PlaceFacts.camera(picture, id, now, words);
        }
        return symbolId.startsWith(CitySymbols.SITE) ? PlaceFacts.site(picture, id, words) : PlaceFacts.zone(picture, id, words);
    }
}
