package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.TwoClicks;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.draw.Ink;

/** The operator's hand on a real map window. */
@Timeout(400)
class MapPaneTest extends ApplicationTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);
    private static final int RED = 0xFFFF0000;

    private final List<String> picked = new ArrayList<>();
    private final List<String> hovered = new ArrayList<>();
    private final List<LonLat> ground = new ArrayList<>();
    private MapPane map;
    private SymbolLayer layer;

    @Override
    public void start(Stage stage) {
        map = new MapPane(new MapThreads(Runnable::run, new FxExecutor()));
        layer = new SymbolLayer();
        layer.onPick(picked::add);
        layer.onHover(hovered::add);
        map.onGround(ground::add);
        map.addLayer(layer);
        map.setSchematic(new SchematicLayer(
                List.of(new MapFeature("primary", Map.of("en", "Long street"), List.of(new double[] {69.2, 41.309, 69.36, 41.309}), false)),
                names -> names.getOrDefault("en", "")));
        map.setHome(MIDDLE, 14);
        map.centerOn(MIDDLE, 14);
        stage.setScene(new Scene(map, 600, 400));
        stage.getScene().getStylesheets().add(MapPaneTest.class.getResource("theme.css").toExternalForm());
        stage.sizeToScene(); // the stage is shared with other tests, which may have resized it
        stage.show();
        layer.setSymbols(List.of(MapSymbol.of("s", MIDDLE, SymbolShape.SQUARE, RED, 20, "Here", 1)));
    }

    @Test
    void aSymbolIsSeenPickedAndHovered() {
        seen(300, 200, Color.RED);
        moveTo(at(304, 200));
        clickOn(at(304, 200));
        assertThat(picked).containsExactly("s");
        assertThat(hovered).containsExactly("s");
        assertThat(ground).isEmpty();
        moveTo(at(100, 100));
        assertThat(hovered).containsExactly("s", null);
        clickOn(at(100, 100));
        assertThat(ground).hasSize(1);
    }

    @Test
    void theWheelZoomsAtThePointer() {
        LonLat under = onFx(() -> map.getViewport().at(100, 80));
        moveTo(at(100, 80));
        scroll(1, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        Viewport zoomed = onFx(map::getViewport);
        assertThat(zoomed.zoom()).isNotEqualTo(14);
        assertThat(zoomed.screenX(under.lon())).isCloseTo(100, within(1.0));
        assertThat(zoomed.screenY(under.lat())).isCloseTo(80, within(1.0));
    }

    /** A window may have been tiny when it was opened: what is to be seen as a whole is, at the size it comes to. */
    @Test
    void aWholeAreaIsSeenAtEverySizeUntilSomethingElseMovesTheView() {
        LonLatBox city = LonLatBox.of(List.of(new LonLat(69.2, 41.25), new LonLat(69.36, 41.37)));
        Viewport seen = onFx(() -> {
            sized(100, 97);
            map.fit(city);
            return sized(600, 400);
        });
        assertThat(seen).isEqualTo(seen.fitted(city, 48, 17));
        Viewport moved = onFx(() -> {
            map.zoomAt(300, 200, 1);
            return sized(500, 300);
        });
        assertThat(moved.zoom()).isEqualTo(seen.zoom() + 1);
    }

    private Viewport sized(double width, double height) {
        map.resize(width, height);
        map.layout();
        return map.getViewport();
    }

    @Test
    void draggingMovesTheMapWithTheHandAndPicksNothing() {
        Viewport before = onFx(map::getViewport);
        moveTo(at(300, 200)).press(MouseButton.PRIMARY).moveTo(at(340, 170)).release(MouseButton.PRIMARY);
        Viewport after = onFx(map::getViewport);
        assertThat(after.originX() - before.originX()).isEqualTo(-40);
        assertThat(after.originY() - before.originY()).isEqualTo(30);
        seen(340, 170, Color.RED);
        assertThat(picked).isEmpty();
    }

    @Test
    void theKeyboardDoesWhatTheMouseDoes() {
        Viewport start = onFx(map::getViewport);
        onFx(() -> {
            map.requestFocus();
            return null;
        });
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(onFx(map::getViewport).originX()).isGreaterThan(start.originX());
        press(KeyCode.ADD).release(KeyCode.ADD);
        assertThat(onFx(map::getViewport).zoom()).isEqualTo(15);
        press(KeyCode.HOME).release(KeyCode.HOME);
        assertThat(onFx(map::getViewport)).isEqualTo(start);
        press(KeyCode.BACK_SPACE).release(KeyCode.BACK_SPACE);
        assertThat(onFx(map::getViewport).zoom()).isEqualTo(15);
    }

    @Test
    void doubleClickZoomsIn() {
        TwoClicks.at(at(100, 100));
        assertThat(onFx(map::getViewport).zoom()).isEqualTo(15);
    }

    @Test
    void nothingElseMovesTheMap() {
        Viewport start = onFx(map::getViewport);
        onFx(() -> {
            layer.setSymbols(List.of(MapSymbol.of("far", new LonLat(70, 42), SymbolShape.CIRCLE, RED, 12, "", 1)));
            layer.select("far");
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(map::getViewport)).isEqualTo(start);
    }

    @Test
    void followingIsNoJumpAndBackPassesOverIt() {
        List<Integer> jumps = new ArrayList<>();
        Viewport start = onFx(map::getViewport);
        onFx(() -> {
            map.onJump(() -> jumps.add(map.getViewport().zoom()));
            map.centerOn(new LonLat(69.4, 41.4), 15);
            for (int step = 0; step < 60; step++) {
                map.follow(new LonLat(69.4 + step / 1000.0, 41.4));
            }
            return null;
        });
        assertThat(onFx(map::getViewport).shows(new LonLat(69.459, 41.4))).isTrue();
        assertThat(jumps).as("told before the view changes").containsExactly(14);
        onFx(() -> {
            map.back();
            return null;
        });
        assertThat(onFx(map::getViewport)).isEqualTo(start);
        assertThat(jumps).containsExactly(14, 15);
    }

    @Test
    void theSchematicIsShownAndLabelledWhereThereIsNoBackground() {
        assertThat(onFx(() -> ((Label) map.lookup(".map-schematic")).isVisible())).isTrue();
        double y = onFx(() -> map.getViewport().screenY(41.309));
        seen(40, (int) y, Ink.color(MapPalette.DARK.primary()));
    }

    private Point2D at(double x, double y) {
        return onFx(() -> map.localToScreen(x, y));
    }

    /** What is really on the screen, not what a snapshot would paint anew. */
    private void seen(int x, int y, Color expected) {
        Point2D point = at(x, y);
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(() -> new Robot().getPixelColor(point)), expected::equals);
    }

    private static <T> T onFx(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
