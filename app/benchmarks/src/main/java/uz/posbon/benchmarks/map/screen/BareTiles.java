package uz.posbon.benchmarks.map.screen;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import uz.posbon.ui.map.gluon.PostedTiles;

/**
 * What Gluon Maps finds first on the benchmark's class path, once per JVM: plain requests for its own map, and for ours what ours asks.
 * Gluon makes it itself, so it is told of the server by a system property.
 */
public final class BareTiles implements TileRetriever {
    private static final String SERVER = "posbon.bench.tiles";

    private final PostedTiles ours = new PostedTiles();

    static void use(String template) {
        System.setProperty(SERVER, template);
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        String template = System.getProperty(SERVER, "");
        if (template.isEmpty()) {
            return ours.loadTile(zoom, x, y);
        }
        String address = template.replace("{z}", Integer.toString(zoom)).replace("{x}", Long.toString(x)).replace("{y}", Long.toString(y));
        return CompletableFuture.supplyAsync(() -> new Image(address));
    }
}
