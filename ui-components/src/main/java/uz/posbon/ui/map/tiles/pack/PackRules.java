package uz.posbon.ui.map.tiles.pack;

import java.nio.file.Path;
import java.util.Optional;
import uz.posbon.ui.map.Gap;
import uz.posbon.ui.map.tiles.TileFormat;

/** Which packs can be shown. */
final class PackRules {

    private PackRules() {}

    /**
     * Refuses what this map cannot show.
     *
     * @throws PackException for vector tiles, another projection, or pictures of a kind that cannot be decoded
     */
    static void check(Path file, PackFacts facts) throws PackException {
        if (facts.format() == TileFormat.VECTOR) {
            throw new PackException(Gap.PACK_VECTOR, file + " holds vector tiles; only pictures can be shown");
        }
        Optional<String> other = Projection.other(facts.metadata());
        if (other.isPresent()) {
            throw new PackException(Gap.PACK_PROJECTION, file + " is in the projection " + other.get() + ", not in web Mercator (EPSG:3857)");
        }
        if (!facts.format().isShown()) {
            String said = facts.format() == TileFormat.OTHER ? "of an unknown kind" : facts.format().name();
            throw new PackException(Gap.PACK_FORMAT, file + " holds tiles " + said + "; only PNG and JPEG can be shown");
        }
    }
}
