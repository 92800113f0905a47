package uz.posbon.ui.map.gluon;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;

/**
 * What Gluon Maps finds by its service file, once per JVM. It hands each request to the map that is being laid out just now; a scoped value
 * says which, since Gluon does not.
 */
public final class PostedTiles implements TileRetriever {

    static final ScopedValue<TileRetriever> CURRENT = ScopedValue.newInstance();

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("Gluon asked for a tile outside a map's layout");
        }
        return CURRENT.get().loadTile(zoom, x, y);
    }
}
