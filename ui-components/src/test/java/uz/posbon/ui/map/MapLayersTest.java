package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.TwoClicks;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.layer.GeometryLayer;
import uz.posbon.ui.map.layer.HeatLayer;
import uz.posbon.ui.map.layer.HeatPoint;
import uz.posbon.ui.map.layer.HeatRadius;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.layer.MapGeometry;
import uz.posbon.ui.map.layer.TrailLayer;

/** Layers painted by real background threads, on a real map window. */
@Timeout(400)
class MapLayersTest extends ApplicationTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);
    private static final int RED = 0xFFFF0000;

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final List<String> told = new ArrayList<>();
    private MapPane map;
    private SymbolLayer symbols;
    private GeometryLayer zones;
    private TrailLayer trails;
    private HeatLayer heat;

    @Override
    public void start(Stage stage) {
        map = new MapPane(new MapThreads(background, new FxExecutor()));
        heat = new HeatLayer(new HeatRadius.Pixels(30));
        zones = new GeometryLayer();
        trails = new TrailLayer(Duration.ofMinutes(10), Duration.ofMinutes(1), id -> RED, Clock.systemUTC());
        symbols = new SymbolLayer();
        List.of(heat, zones, trails, symbols).forEach(map::addLayer);
        symbols.onPick(told::add);
        zones.onPick(told::add);
        map.centerOn(MIDDLE, 14);
        stage.setScene(new Scene(map, 600, 400));
        stage.getScene().getStylesheets().add(MapPane.class.getResource("theme.css").toExternalForm());
        stage.sizeToScene(); // the stage is shared with other tests, which may have resized it
        stage.show();
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @Test
    void aDiscIsOpenedByDoubleClickAndByEnterAndPicksNothing() {
        lot("none");
        await().until(() -> !color(300, 200).equals(ground()));
        TwoClicks.at(at(300, 200));
        assertThat(onFx(map::getViewport).zoom()).isGreaterThan(14);
        onFx(() -> {
            map.back();
            return null;
        });
        await().untilAsserted(() -> {
            clickOn(at(300, 200));
            press(KeyCode.ENTER).release(KeyCode.ENTER);
            assertThat(onFx(map::getViewport).zoom()).isGreaterThan(14);
        });
        assertThat(told).isEmpty();
    }

    @Test
    void theSelectedSymbolIsNeverInADiscAndCanStillBePicked() {
        lot("s3");
        await().until(() -> onFx(() -> symbols.symbolAt(300, 200)) != null);
        assertThat(onFx(() -> symbols.symbolAt(300, 200)).id()).isEqualTo("s3");
        onFx(() -> {
            symbols.select(null);
            return null;
        });
        await().until(() -> onFx(() -> symbols.symbolAt(300, 200)) == null);
    }

    @Test
    void whatIsDrawnMovesWithTheMapInTheSamePulse() {
        symbols.setSymbols(List.of(MapSymbol.of("s", MIDDLE, SymbolShape.SQUARE, RED, 20, "", 1)));
        await().until(() -> color(300, 200).equals(Color.RED));
        Color moved = onFx(() -> {
            map.pan(-40, 25);
            return map.getScene().snapshot(null).getPixelReader().getColor(340, 175);
        });
        assertThat(moved).isEqualTo(Color.RED);
    }

    @Test
    void aChangeOfOneSymbolLeavesTheOthers() {
        symbols.setSymbols(List.of(MapSymbol.of("s", MIDDLE, SymbolShape.SQUARE, RED, 20, "", 1)));
        LonLat aside = onFx(() -> map.getViewport().at(400, 200));
        symbols.update(List.of(MapSymbol.of("new", aside, SymbolShape.SQUARE, 0xFF00FF00, 20, "", 1)));
        await().until(() -> color(300, 200).equals(Color.RED) && color(400, 200).equals(Color.LIME));
        assertThat(symbols.nearest(aside, 5)).extracting(MapSymbol::id).containsExactly("new", "s");
    }

    @Test
    void anAreaIsSeenAndPickedAndALineOnlyNearIt() {
        zones.setDrawings(List.of(
                MapDrawing.area("zone", new MapGeometry.Circle(MIDDLE, 600), RED, "Zone"),
                MapDrawing.line("way", new MapGeometry.Line(List.of(onFx(() -> map.getViewport().at(20, 40)), onFx(() -> map.getViewport().at(580, 40)))), RED, 3)));
        await().until(() -> !color(330, 230).equals(ground()));
        clickOn(at(330, 230));
        clickOn(at(200, 45));
        clickOn(at(200, 60));
        assertThat(told).containsExactly("zone", "way");
    }

    @Test
    void whereNobodyListensADrawingHoldsNeitherPointerNorClick() {
        GeometryLayer silent = onFx(() -> {
            GeometryLayer layer = new GeometryLayer();
            map.addLayer(layer);
            return layer;
        });
        silent.setDrawings(List.of(MapDrawing.area("silent", new MapGeometry.Circle(MIDDLE, 600), RED, "")));
        zones.setDrawings(List.of(MapDrawing.area("zone", new MapGeometry.Circle(MIDDLE, 600), RED, "")));
        await().until(() -> onFx(() -> silent.drawingAt(310, 210) != null && zones.drawingAt(310, 210) != null));
        moveTo(at(20, 20)).moveTo(at(310, 210));
        assertThat(onFx(map::getCursor)).isEqualTo(Cursor.HAND);
        TwoClicks.at(at(310, 210));
        // The first click picks what listens; the second, for which nobody listens, is the map's.
        assertThat(told).containsExactly("zone");
        assertThat(onFx(map::getViewport).zoom()).isEqualTo(15);

        zones.setDrawings(List.of());
        await().until(() -> onFx(() -> zones.drawingAt(310, 210) == null && silent.drawingAt(310, 210) != null));
        moveTo(at(20, 20)).moveTo(at(310, 210));
        assertThat(onFx(map::getCursor)).isNotEqualTo(Cursor.HAND);
    }

    @Test
    void trailsAndHeatAreDrawn() {
        heat.setPoints(List.of(new HeatPoint(onFx(() -> map.getViewport().at(450, 300)), 1)));
        trails.add("t", Clock.systemUTC().instant().minusSeconds(20), onFx(() -> map.getViewport().at(100, 100)));
        trails.add("t", Clock.systemUTC().instant().minusSeconds(10), onFx(() -> map.getViewport().at(200, 100)));
        await().until(() -> color(150, 100).getRed() > 0.5 && !color(450, 300).equals(ground()));
    }

    private void lot(String selected) {
        symbols.setSymbols(IntStream.range(0, 9)
                .mapToObj(i -> MapSymbol.of("s" + i, new LonLat(MIDDLE.lon() + i * 1e-6, MIDDLE.lat()), SymbolShape.SQUARE, RED, 12, "", 1)).toList());
        onFx(() -> {
            symbols.setClusteredUpTo(15);
            symbols.select(selected);
            return null;
        });
    }

    private Color ground() {
        return color(20, 200);
    }

    private Color color(int x, int y) {
        return onFx(() -> map.getScene().snapshot(null).getPixelReader().getColor(x, y));
    }

    private Point2D at(double x, double y) {
        return onFx(() -> map.localToScreen(x, y));
    }

    private static <T> T onFx(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
