package uz.posbon.ui.map.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tiles used last, bounded in bytes. One thread. */
final class TileMemory {

    private final int most;
    private final Map<TileId, int[]> tiles = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TileId, int[]> eldest) {
            return size() > most;
        }
    };

    TileMemory(long bytes) {
        most = (int) Math.max(1, bytes / (TilePicture.PIXELS * (long) Integer.BYTES));
    }

    int @Nullable [] get(TileId tile) {
        return tiles.get(tile);
    }

    boolean has(TileId tile) {
        return tiles.containsKey(tile);
    }

    void put(TileId tile, int[] pixels) {
        tiles.put(tile, pixels);
    }

    int count() {
        return tiles.size();
    }
}
