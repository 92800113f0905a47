package uz.posbon.ui.map.gluon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.Tiles;
import uz.posbon.ui.map.tiles.TilesInView;

/**
 * Tiles painted by Gluon Maps. Gluon never asks twice for a tile and never forgets one; so every request is answered at once with an empty
 * picture that is filled when the tile comes, and the view is made anew before too many are kept. FX thread only.
 */
public final class GluonMaps implements Backdrop, AutoCloseable {

    private static final int RENEWED_AFTER = 800;

    private final Tiles tiles;
    private final Group node = new Group();
    private final Map<TileId, WritableImage> posted = new HashMap<>();
    private @Nullable Painter painter;

    /** Takes over the tiles. */
    public GluonMaps(Tiles tiles) {
        this.tiles = tiles;
        tiles.onArrival(this::arrived);
        node.setManaged(false);
        node.setMouseTransparent(true);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ReadOnlyObjectProperty<BackdropState> stateProperty() {
        return tiles.stateProperty();
    }

    @Override
    public String attribution() {
        return tiles.attribution();
    }

    @Override
    public void show(Viewport viewport) {
        if (viewport.width() < 1 || viewport.height() < 1) {
            return;
        }
        Painter current = painter;
        if (current == null || posted.size() > RENEWED_AFTER) {
            posted.clear();
            current = new Painter(this::post, viewport);
            painter = current;
            node.getChildren().setAll(current);
        } else {
            current.show(viewport);
        }
        tiles.want(TilesInView.of(viewport).stream().map(this::offered).distinct().toList());
    }

    @Override
    public void close() {
        node.getChildren().clear();
        painter = null;
        tiles.close();
    }

    private CompletableFuture<Image> post(int zoom, long x, long y) {
        WritableImage image = new WritableImage(Mercator.TILE, Mercator.TILE);
        if (x >= 0 && y >= 0 && x < 1L << zoom && y < 1L << zoom) {
            TileId tile = new TileId(zoom, (int) x, (int) y);
            posted.put(tile, image);
            int[] pixels = tiles.now(tile);
            int[] first = pixels == null ? tiles.placeholder(tile) : pixels;
            if (first != null) {
                fill(tile, first);
            }
        }
        return CompletableFuture.completedFuture(image);
    }

    private void arrived(TileId tile, int[] pixels) {
        fill(tile, pixels);
        for (TileId closer : List.copyOf(posted.keySet())) {
            if (closer.zoom() > tile.zoom() && closer.ancestor(closer.zoom() - tile.zoom()).equals(tile) && tiles.now(closer) == null) {
                int[] enlarged = tiles.placeholder(closer);
                if (enlarged != null) {
                    fill(closer, enlarged);
                }
            }
        }
    }

    /** The tile itself, or where the source has none that close, the one it is enlarged from. */
    private TileId offered(TileId tile) {
        return tile.ancestor(Math.max(0, tile.zoom() - tiles.closestZoom()));
    }

    private void fill(TileId tile, int[] pixels) {
        WritableImage image = posted.get(tile);
        if (image != null) {
            image.getPixelWriter().setPixels(0, 0, Mercator.TILE, Mercator.TILE, PixelFormat.getIntArgbPreInstance(), pixels, 0, Mercator.TILE);
        }
    }
}
