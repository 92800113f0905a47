package uz.posbon.ui.map.tiles;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.Composition;
import uz.posbon.ui.map.Viewport;

/**
 * Tiles laid in the background below all that is drawn on the map, in the same picture: a step of a pan costs no more than moving it, and
 * tiles and symbols cannot come apart. Where a tile is not there yet, the nearest one further out stands in, enlarged. FX thread only.
 */
public final class PaintedTiles implements Backdrop, AutoCloseable {

    private final Tiles tiles;
    private final Node node = new Group();
    private Runnable changed = () -> {};
    private @Nullable Object version;

    /** Takes over the tiles. */
    public PaintedTiles(Tiles tiles) {
        this.tiles = tiles;
        tiles.onArrival((tile, pixels) -> {
            version = new Object();
            changed.run();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void compose(Composition onto) {
        Object now = version;
        if (now != null) {
            onto.lay(now, frame -> new Patches(tiles, frame.viewport()));
        }
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
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
        tiles.want(TilesInView.of(viewport).stream().map(this::offered).distinct().toList());
    }

    @Override
    public void close() {
        tiles.close();
    }

    /** The tile itself, or where the source has none that close, the one it is enlarged from. */
    private TileId offered(TileId tile) {
        return tile.ancestor(Math.max(0, tile.zoom() - tiles.closestZoom()));
    }
}
