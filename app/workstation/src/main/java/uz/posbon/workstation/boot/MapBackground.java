package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.gluon.GluonMaps;
import uz.posbon.ui.map.tiles.HttpTiles;
import uz.posbon.ui.map.tiles.TileDisk;
import uz.posbon.ui.map.tiles.TileSource;
import uz.posbon.ui.map.tiles.TileTone;
import uz.posbon.ui.map.tiles.Tiles;
import uz.posbon.ui.map.tiles.pack.PackTiles;

/** What paints the map's background, as the command line chose it. */
final class MapBackground implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MapBackground.class);
    private static final String USER_AGENT = "Posbon/0.1 (dispatcher workstation; GPL-3.0-or-later)";
    private static final long MEMORY = 64L << 20;
    private static final long DISK = 512L << 20;

    private final @Nullable GluonMaps maps;

    private MapBackground(@Nullable GluonMaps maps) {
        this.maps = maps;
    }

    /**
     * Makes ready what was chosen; nothing is asked of any server yet.
     *
     * @param map {@code schematic}, {@code osm}, a map pack, or an XYZ address with {z} {x} {y}
     * @param folder where tiles of a server are kept; those of a pack are read where they lie
     */
    static MapBackground of(String map, Path folder, Executor background, Executor fx) {
        if (map.equals("schematic")) {
            return new MapBackground(null);
        }
        Clock clock = Clock.systemUTC();
        MapThreads threads = new MapThreads(background, fx);
        if (isPack(map)) {
            return of(new PackTiles(Path.of(map), background, clock), null, threads, clock);
        }
        TileSource source = map.equals("osm")
                ? HttpTiles.openStreetMap(USER_AGENT, clock)
                : new HttpTiles(map, "", 19, USER_AGENT, Duration.ofSeconds(15), clock);
        return of(source, disk(folder), threads, clock);
    }

    private static MapBackground of(TileSource source, @Nullable TileDisk disk, MapThreads threads, Clock clock) {
        return new MapBackground(new GluonMaps(new Tiles(source, disk, TileTone.NIGHT, MEMORY, threads, clock)));
    }

    private static boolean isPack(String map) {
        String name = map.toLowerCase(Locale.ROOT);
        return !name.contains("://") && (name.endsWith(".mbtiles") || name.endsWith(".pmtiles"));
    }

    private static @Nullable TileDisk disk(Path folder) {
        try {
            return TileDisk.open(folder.resolve("tiles.db"), DISK);
        } catch (IOException e) {
            LOG.warn("{}; tiles are kept in memory only", e.getMessage());
            return null;
        }
    }

    @Nullable Backdrop backdrop() {
        return maps;
    }

    @Override
    public void close() {
        if (maps != null) {
            maps.close();
        }
    }
}
