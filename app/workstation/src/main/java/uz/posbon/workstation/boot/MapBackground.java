package uz.posbon.workstation.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import uz.posbon.workstation.citymap.KeptMapSource;
import uz.posbon.workstation.verb.MapSource;

/** What paints the background of maps: made for each of them from one source, in the tones of the room's light. FX thread only. */
final class MapBackground implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MapBackground.class);
    private static final String USER_AGENT = "Posbon/0.1 (dispatcher workstation; GPL-3.0-or-later)";
    private static final long MEMORY = 64L << 20;
    private static final long DISK = 512L << 20;

    private final Path folder;
    private final MapThreads threads;
    private final double scale;
    private final Clock clock = Clock.systemUTC();
    private final List<AutoCloseable> made = new ArrayList<>();
    private volatile MapSource chosen;
    private @Nullable TileSource source;
    /** The same, as all maps share it. */
    private @Nullable SharedTiles shared;
    private TileTone tone;
    private @Nullable TileDisk disk;

    /**
     * Makes ready what was chosen; nothing is asked of any server yet.
     *
     * @param folder where tiles of a server are kept; those of a pack are read where they lie
     * @param scale of the screen, device pixels per logical pixel
     * @param light whether the room is light
     */
    MapBackground(MapSource chosen, Path folder, MapThreads threads, double scale, boolean light) {
        this.chosen = chosen;
        this.folder = folder;
        this.threads = threads;
        this.scale = scale;
        this.tone = tone(light);
        this.source = open(chosen);
        this.shared = source == null ? null : new SharedTiles(source);
    }

    /** What this start was told on the command line, else what was kept, else OpenStreetMap. */
    static MapSource chosen(Options options) {
        String told = options.map();
        return told == null
                ? KeptMapSource.in(options.data()).read().orElseGet(() -> MapSource.of(MapSource.OPEN_STREET_MAP))
                : MapSource.of(told);
    }

    /** What it comes from now; any thread. */
    MapSource chosen() {
        return chosen;
    }

    /**
     * Takes another source; every map then needs a background made anew, and {@code renew} sees to that. What is used now goes on where the other
     * cannot be used.
     *
     * @throws IllegalArgumentException when the address is none
     */
    void use(MapSource next, Runnable renew) {
        TileSource opened = open(next);
        TileSource before = source;
        source = opened;
        shared = opened == null ? null : new SharedTiles(opened);
        chosen = next;
        renewed(renew);
        if (before != null) {
            before.close();
        }
    }

    /** Shows tiles for a light or a dark room; {@code renew} is run where that means others. */
    void light(boolean light, Runnable renew) {
        TileTone wanted = tone(light);
        if (wanted != tone) {
            tone = wanted;
            renewed(renew);
        }
    }

    private void renewed(Runnable renew) {
        List<AutoCloseable> before = List.copyOf(made);
        made.clear();
        renew.run();
        close(before);
    }

    private static TileTone tone(boolean light) {
        return light ? TileTone.DAY : TileTone.NIGHT;
    }

    private @Nullable TileSource open(MapSource wanted) {
        if (wanted.address().equals(MapSource.SCHEMATIC)) {
            return null;
        }
        if (wanted.isPack()) {
            return new PackTiles(Path.of(wanted.address()), threads.background(), clock);
        }
        return wanted.address().equals(MapSource.OPEN_STREET_MAP)
                ? HttpTiles.openStreetMap(USER_AGENT, clock)
                : new HttpTiles(wanted.address(), wanted.attribution(), wanted.closest(), USER_AGENT, Duration.ofSeconds(15), clock);
    }

    /** A background for one more map; null where the schematic was chosen. */
    @Nullable Backdrop make() {
        SharedTiles tiles = shared;
        if (tiles == null) {
            return null;
        }
        return painter(new Tiles(tiles, chosen.isPack() ? null : disk(), tone, MEMORY, threads, clock));
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

    /** One for all maps and sources, opened with the first that needs it. */
    private @Nullable TileDisk disk() {
        if (disk == null) {
            try {
                disk = TileDisk.open(folder.resolve("tiles.db"), DISK);
            } catch (IOException e) {
                LOG.warn("{}; tiles are kept in memory only", e.getMessage());
            }
        }
        return disk;
    }

    private static void close(List<AutoCloseable> painters) {
        for (AutoCloseable painter : painters) {
            try {
                painter.close();
            } catch (Exception e) {
                LOG.warn("while closing the map", e);
            }
        }
    }

    @Override
    public void close() {
        close(made);
        if (source != null) {
            source.close();
        }
        if (disk != null) {
            disk.close();
        }
    }
}
