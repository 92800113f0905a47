package uz.posbon.ui.map.tiles;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where tiles come from. Any thread. */
public interface TileSource extends AutoCloseable {

    /** What tells this source's tiles from another's on the disk. */
    String name();

    /** Whom the tiles are owed to, as their licence asks for it to be shown. */
    String attribution();

    /** The greatest zoom there are tiles for. */
    int closestZoom();

    /**
     * Asks for a tile and returns at once.
     *
     * @param version the version already held, or null
     * @param answer called exactly once, on any thread, unless cancelled before
     * @return cancels the request; its answer may still come
     */
    Runnable fetch(TileId tile, @Nullable String version, Consumer<TileAnswer> answer);

    @Override
    void close();
}
