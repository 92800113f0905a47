package uz.posbon.ui.map.tiles.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a pack's metadata speaks of another projection than the web's Mercator. Most packs do not speak of it: then it is that one. */
final class Projection {

    private static final List<String> KEYS = List.of("crs", "srs", "projection", "profile", "tile_matrix_set");
    private static final List<String> WEB_MERCATOR = List.of(
            "3857", "900913", "3785", "102100", "102113", "mercator", "googlemapscompatible", "webmercatorquad");

    private Projection() {}

    /** The metadata's words for another projection. */
    static Optional<String> other(Map<String, String> metadata) {
        return KEYS.stream()
                .map(metadata::get)
                .filter(said -> said != null && !said.isBlank() && !isWebMercator(said))
                .findFirst();
    }

    private static boolean isWebMercator(String said) {
        String plain = said.toLowerCase(Locale.ROOT);
        return WEB_MERCATOR.stream().anyMatch(plain::contains);
    }
}
