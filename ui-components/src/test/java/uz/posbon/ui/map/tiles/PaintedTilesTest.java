package uz.posbon.ui.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.BackdropState;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapThreads;

/** Tiles of a real server, laid into one picture behind our own viewport. */
@Timeout(400)
class PaintedTilesTest extends ApplicationTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);

    private final TileServer server = new TileServer();
    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private MapPane map;
    private PaintedTiles painted;

    @Override
    public void start(Stage stage) {
        // Even and odd tiles differ, so that a tile in a wrong place shows.
        server.answer(request -> {
            String[] path = request.getUrl().encodedPath().split("[/.]");
            boolean even = (Integer.parseInt(path[2]) + Integer.parseInt(path[3])) % 2 == 0;
            return TileServer.picture(even ? 0x204060 : 0x604020).build();
        });
        MapThreads threads = new MapThreads(background, new FxExecutor());
        map = new MapPane(threads);
        map.centerOn(MIDDLE, 14);
        painted = new PaintedTiles(
                new Tiles(
                        new HttpTiles(server.template(), "Nobody's map", 15, "Posbon-Test/1", Duration.ofSeconds(10), Clock.systemUTC()), null,
                        TileTone.PLAIN, 64 << 20, threads, Clock.systemUTC()));
        stage.setScene(new Scene(map, 600, 400));
        stage.getScene().getStylesheets().add(MapPane.class.getResource("theme.css").toExternalForm());
        stage.sizeToScene(); // the stage is shared with other tests, which may have resized it
        stage.show();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            map.getScene().setRoot(new Group()); // nothing is painted any more when nobody paints
            painted.close();
            return null;
        });
        server.close();
        background.shutdownNow();
    }

    @Test
    void everyTileIsWhereTheViewportSaysAfterPanningZoomingAndResizing() {
        onFx(() -> {
            map.setBackdrop(painted);
            return null;
        });
        await().untilAsserted(() -> tilesAreInPlace(0));
        onFx(() -> {
            map.pan(333, -217);
            return null;
        });
        await().untilAsserted(() -> tilesAreInPlace(0));
        onFx(() -> {
            map.zoomAt(100, 300, 1);
            return null;
        });
        await().untilAsserted(() -> tilesAreInPlace(0));
        onFx(() -> {
            map.getScene().getWindow().setWidth(811);
            return null;
        });
        await().untilAsserted(() -> tilesAreInPlace(0));
        assertThat(server.paths()).doesNotHaveDuplicates();
        // Closer than the source has tiles, they are enlarged.
        onFx(() -> {
            map.zoomAt(300, 200, 2);
            return null;
        });
        await().untilAsserted(() -> tilesAreInPlace(2));
    }

    @Test
    void aTileThatFailedAppearsWhenTheServerIsWellAgain() {
        server.answer(request -> TileServer.status(500).build());
        onFx(() -> {
            map.setBackdrop(painted);
            return null;
        });
        await().until(() -> onFx(() -> painted.stateProperty().get()) instanceof BackdropState.Missing);
        server.answer(request -> TileServer.picture(0x204060).build());
        await().atMost(Duration.ofSeconds(60)).until(() -> color(300, 200).equals(Color.web("#204060")));
    }

    @Test
    void whereAPartOfTheViewHasNoTilesTheMapSaysWhy() {
        long east = onFx(() -> (long) Math.floor((map.getViewport().originX() + map.getViewport().width() / 2) / 256));
        server.answer(request -> {
            String[] path = request.getUrl().encodedPath().split("[/.]");
            boolean there = path[1].equals("14") && Integer.parseInt(path[2]) <= east;
            return there ? TileServer.picture(0x204060).build() : TileServer.status(404).build();
        });
        onFx(() -> {
            map.setBackdrop(painted);
            return null;
        });
        await().until(() -> onFx(() -> note()).equals("Background has gaps: the map has no tiles here"));
        onFx(() -> {
            map.pan(-1000, 0);
            return null;
        });
        await().until(() -> onFx(() -> note()).isEmpty());
    }

    private String note() {
        return ((Label) map.lookup(".map-missing")).getText();
    }

    private void tilesAreInPlace(int enlarged) {
        for (int[] point : new int[][] {{5, 60}, {300, 200}, {410, 300}, {590, 210}, {120, 350}}) {
            boolean even = onFx(() -> {
                long x = (long) Math.floor((map.getViewport().originX() + point[0]) / 256) >> enlarged;
                long y = (long) Math.floor((map.getViewport().originY() + point[1]) / 256) >> enlarged;
                return (x + y) % 2 == 0;
            });
            assertThat(color(point[0], point[1])).isEqualTo(Color.web(even ? "#204060" : "#604020"));
        }
    }

    private Color color(int x, int y) {
        return onFx(() -> map.getScene().snapshot(null).getPixelReader().getColor(x, y));
    }

    private static <T> T onFx(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
