package uz.posbon.ui.map.tiles.pack;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.tiles.TileFormat;

/**
 * What a pack says about itself. Nothing of it is checked against the tiles.
 *
 * @param kind {@code MBTiles} or {@code PMTiles 3}
 * @param name empty where it has none
 * @param bounds the area it says it covers; null where it does not say so, or nonsense
 * @param attribution plain text, empty where it names nobody
 * @param metadata everything it says, as it says it; only texts and numbers of a PMTiles pack
 */
public record PackFacts(
        String kind,
        String name,
        TileFormat format,
        int minZoom,
        int maxZoom,
        @Nullable LonLatBox bounds,
        String attribution,
        Map<String, String> metadata) {

    public PackFacts {
        metadata = Map.copyOf(metadata);
    }
}
