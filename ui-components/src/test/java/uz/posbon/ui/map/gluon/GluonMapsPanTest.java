package uz.posbon.ui.map.gluon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.tiles.HttpTiles;
import uz.posbon.ui.map.tiles.TileAnswer;
import uz.posbon.ui.map.tiles.TileDisk;
import uz.posbon.ui.map.tiles.TileId;
import uz.posbon.ui.map.tiles.TileServer;
import uz.posbon.ui.map.tiles.TileSource;
import uz.posbon.ui.map.tiles.TileTone;
import uz.posbon.ui.map.tiles.Tiles;
import uz.posbon.ui.map.tiles.TilesInView;

/** A map on the real FX thread, panned over 500 tiles of a real server and back, with memory for a few dozen. */
@Timeout(400)
class GluonMapsPanTest extends ApplicationTest {

    private static final int TILES = 500;
    private static final long MEMORY = 40L * 256 * 256 * 4;

    @TempDir
    Path folder;

    private final TileServer server = new TileServer();
    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final Set<Thread> askedBy = ConcurrentHashMap.newKeySet();
    private final Set<TileId> seen = new HashSet<>();
    private MapPane map;
    private Tiles tiles;
    private GluonMaps maps;

    @Override
    public void start(Stage stage) throws Exception {
        MapThreads threads = new MapThreads(background, new FxExecutor());
        map = new MapPane(threads);
        map.centerOn(new LonLat(69.28, 41.31), 15);
        HttpTiles http = new HttpTiles(server.template(), "Nobody's map", 19, "Posbon-Test/1", Duration.ofSeconds(20), Clock.systemUTC());
        tiles = new Tiles(
                new Watched(http), TileDisk.open(folder.resolve("tiles.db"), 64 << 20), TileTone.NIGHT, MEMORY, threads, Clock.systemUTC());
        maps = new GluonMaps(tiles);
        stage.setScene(new Scene(map, 700, 500));
        stage.sizeToScene(); // the stage is shared with other tests, which may have resized it
        stage.show();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            maps.close();
            return null;
        });
        server.close();
        background.shutdownNow();
    }

    /** The painter desks use at whole scales is held to the same by PaintedTilesPanTest each time. */
    @Tag("slow")
    @Test
    void oneRequestPerTileNoneOnTheFxThreadAndNoneAtAllOnTheWayBack() {
        onFx(() -> {
            map.setBackdrop(maps);
            return null;
        });
        int steps = 0;
        while (seen.size() < TILES) {
            pan(256);
            steps++;
        }
        assertThat(server.paths()).doesNotHaveDuplicates().hasSize(seen.size());

        for (int step = 0; step < steps; step++) {
            pan(-256);
        }
        assertThat(server.requests()).as("memory holds 40 tiles, the disk the rest").hasSize(seen.size());
        assertThat(askedBy).isNotEmpty().noneMatch(thread -> thread.getName().contains("JavaFX Application"));
    }

    /** Moves the view and waits until all of it is there. */
    private void pan(double dx) {
        onFx(() -> {
            map.pan(dx, 0);
            return null;
        });
        await().pollInterval(Duration.ofMillis(5)).until(() -> onFx(() -> {
            var view = TilesInView.of(map.getViewport());
            seen.addAll(view);
            return view.stream().allMatch(tile -> tiles.now(tile) != null);
        }));
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    /** The server's tiles, and who asks for them. */
    private final class Watched implements TileSource {

        private final TileSource source;

        Watched(TileSource source) {
            this.source = source;
        }

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
        public Runnable fetch(TileId tile, String version, Consumer<TileAnswer> answer) {
            askedBy.add(Thread.currentThread());
            return source.fetch(tile, version, answer);
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
