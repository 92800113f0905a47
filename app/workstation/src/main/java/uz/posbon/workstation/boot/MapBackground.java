package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.gluon.GluonMaps;
import uz.posbon.ui.map.tiles.HttpTiles;
import uz.posbon.ui.map.tiles.PaintedTiles;
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

    private final @Nullable TileSource source;
    private final @Nullable SharedTiles shared;
    private final Path folder;
    private final boolean keeps;
    private final MapThreads threads;
    private final double scale;
    private final Clock clock;
    private final List<AutoCloseable> made = new ArrayList<>();

    private MapBackground(@Nullable TileSource source, Path folder, boolean keeps, MapThreads threads, double scale, Clock clock) {
        this.source = source;
        this.shared = source == null ? null : new SharedTiles(source);
        this.folder = folder;
        this.keeps = keeps;
        this.threads = threads;
        this.scale = scale;
        this.clock = clock;
    }

    /**
     * Makes ready what was chosen; nothing is asked of any server yet.
     *
     * @param map {@code schematic}, {@code osm}, a map pack, or an XYZ address with {z} {x} {y}
     * @param folder where tiles of a server are kept; those of a pack are read where they lie
     * @param scale of the screen, device pixels per logical pixel
     */
    static MapBackground of(String map, Path folder, MapThreads threads, double scale) {
        Clock clock = Clock.systemUTC();
        if (map.equals("schematic")) {
            return new MapBackground(null, folder, false, threads, scale, clock);
        }
        if (isPack(map)) {
            return new MapBackground(new PackTiles(Path.of(map), threads.background(), clock), folder, false, threads, scale, clock);
        }
        TileSource source = map.equals("osm")
                ? HttpTiles.openStreetMap(USER_AGENT, clock)
                : new HttpTiles(map, "", 19, USER_AGENT, Duration.ofSeconds(15), clock);
        return new MapBackground(source, folder, true, threads, scale, clock);
    }

    /** A background for one more map; null where the schematic was chosen. FX thread. */
    @Nullable Backdrop make() {
        TileSource tiles = shared;
        if (tiles == null) {
            return null;
        }
        TileDisk disk = keeps ? disk(folder) : null;
        return painter(new Tiles(tiles, disk, TileTone.NIGHT, MEMORY, threads, clock));
    }

    /** Our own painter costs half of Gluon's frame under many symbols, but enlarges tiles roughly where a pixel of the map is no whole pixel. */
    private Backdrop painter(Tiles tiles) {
        if (scale == Math.rint(scale)) {
            PaintedTiles own = new PaintedTiles(tiles);
            made.add(own);
            return own;
        }
        GluonMaps gluon = new GluonMaps(tiles);
        made.add(gluon);
        return gluon;
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

    @Override
    public void close() {
        for (AutoCloseable painter : made) {
            try {
                painter.close();
            } catch (Exception e) {
                LOG.warn("while closing the map", e);
            }
        }
        if (source != null) {
            source.close();
        }
    }
}
