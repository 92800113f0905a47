package uz.posbon.workstation.boot;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.tiles.TileAnswer;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.TileSource;

/** One source for several maps, so that a server is asked over as few connections as if there were one; its owner closes it, no map does. */
record SharedTiles(TileSource source) implements TileSource {

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String attribution() {
        return source.attribution();
    }

    @Override
    public int closestZoom() {
        return source.closestZoom();
    }

    @Override
    public Runnable fetch(TileId tile, @Nullable String version, Consumer<TileAnswer> answer) {
        return source.fetch(tile, version, answer);
    }

    @Override
    public void close() {
        // The owner's to do.
    }
}
