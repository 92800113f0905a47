package uz.posbon.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapThreads;

/** What a pan of the painter the desk uses asks of a server: each tile once, never on the FX thread, nothing on the way back. */
@Timeout(400)
class PaintedTilesPanTest extends ApplicationTest {
    private static final int TILES = 150;
    /** Fewer than the pan meets, so that the way back needs the disk. */
    private static final long MEMORY = 60L * 256 * 1024;

    @TempDir
    private Path folder;

    private final TileServer server = new TileServer();
    private final Set<String> askedOn = ConcurrentHashMap.newKeySet();
    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private MapPane map;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        onFx(() -> {
            map.getScene().setRoot(new Group()); // nothing is painted any more when nobody paints
            return null;
        });
        server.close();
        background.shutdownNow();
    }

    @Test
    void eachTileIsAskedForOnceNeverOnTheFxThreadAndNoneOnTheWayBack() throws Exception {
        TileDisk disk = TileDisk.open(folder.resolve("tiles.db"), 64 << 20);
        Tiles tiles = onFx(() -> open(disk));
        String fx = onFx(() -> Thread.currentThread().getName());
        Set<TileId> seen = new HashSet<>();
        int steps = 0;
        for (; seen.size() < TILES; steps++) {
            settled(tiles);
            onFx(() -> {
                map.pan(128, 48);
                return null;
            });
            seen.addAll(onFx(() -> TilesInView.of(map.getViewport())));
        }
        settled(tiles);
        List<String> there = server.paths().stream().filter(path -> path.startsWith("/14/")).toList();
        assertThat(there).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(seen.size());
        assertThat(askedOn).isNotEmpty().doesNotContain(fx);

        int asked = server.requests().size();
        for (int step = 0; step < steps; step++) {
            onFx(() -> {
                map.pan(-128, -48);
                return null;
            });
            settled(tiles);
        }
        assertThat(server.requests()).hasSize(asked);
        onFx(() -> {
            tiles.close();
            return null;
        });
    }

    private Tiles open(TileDisk disk) {
        MapThreads threads = new MapThreads(background, new FxExecutor());
        TileSource source = new Watched(new HttpTiles(server.template(), "", 19, "Posbon-Test/1", Duration.ofSeconds(10), Clock.systemUTC()), askedOn);
        Tiles tiles = new Tiles(source, disk, TileTone.PLAIN, MEMORY, threads, Clock.systemUTC());
        map = new MapPane(threads);
        map.centerOn(new LonLat(69.28, 41.31), 14);
        stage.setScene(new Scene(map, 600, 400));
        stage.getScene().getStylesheets().add(MapPane.class.getResource("theme.css").toExternalForm());
        stage.sizeToScene();
        stage.show();
        map.setBackdrop(new PaintedTiles(tiles));
        return tiles;
    }

    private static void settled(Tiles tiles) {
        await().pollInterval(Duration.ofMillis(5)).until(() -> onFx(tiles::underWay) == 0);
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    /** Notes the names of the threads that ask. */
    private record Watched(TileSource source, Set<String> askedOn) implements TileSource {
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
            askedOn.add(Thread.currentThread().getName());
            return source.fetch(tile, version, answer);
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
