package uz.posbon.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.TwoClicks;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.MapTool;
import uz.posbon.ui.map.Viewport;

/** Tools in the operator's hand over a real map. */
@Timeout(400)
class MapToolTest extends ApplicationTest {

    private final List<DrawnArea> drawn = new ArrayList<>();
    private final List<LonLat> ground = new ArrayList<>();
    private final List<LonLat> menus = new ArrayList<>();
    private MapPane map;

    @Override
    public void start(Stage stage) {
        map = new MapPane(new MapThreads(Runnable::run, new FxExecutor()));
        map.onGround(ground::add);
        map.onMenu((place, x, y) -> menus.add(place));
        map.centerOn(new LonLat(69.28, 41.31), 15);
        stage.setScene(new Scene(map, 600, 400));
        stage.getScene().getStylesheets().add(getClass().getResource("/uz/posbon/ui/map/theme.css").toExternalForm());
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void measuresFromClickToClickAndBeginsAnewAfterEnter() {
        Measure measure = hold(new Measure(ToolWords.ENGLISH));
        assertThat(says()).contains("Click where");
        clickOn(at(100, 100));
        clickOn(at(300, 100));
        clickOn(at(300, 250));

        double metres = onFx(() -> Ground.metres(List.of(place(100, 100), place(300, 100), place(300, 250))));
        assertThat(measure.metres()).isCloseTo(metres, within(0.1));
        assertThat(says()).startsWith(ToolWords.ENGLISH.length(metres));

        type(KeyCode.BACK_SPACE);
        assertThat(measure.metres()).isLessThan(metres);
        type(KeyCode.ENTER);
        moveTo(at(500, 300));
        clickOn(at(200, 200));
        assertThat(measure.metres()).isZero();
        assertThat(ground).isEmpty();

        type(KeyCode.ESCAPE);
        assertThat(onFx(map::getTool)).isNull();
        assertThat(says()).isEmpty();
        clickOn(at(450, 320));
        assertThat(ground).hasSize(1);
    }

    @Test
    void drawsAnAreaAndClosesItByADoubleClick() {
        hold(new AreaPen(ToolWords.ENGLISH, drawn::add));
        Viewport before = onFx(map::getViewport);
        clickOn(at(100, 100));
        clickOn(at(400, 100));
        clickOn(at(400, 300));
        TwoClicks.at(at(100, 300));

        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().ring()).hasSize(4);
        assertThat(Ground.squareMetres(drawn.getFirst().ring()))
                .isCloseTo(300 * 200 * Math.pow(before.metresPerPixel(), 2), within(2_000.0));
        assertThat(onFx(map::getTool)).isNull();
        assertThat(onFx(map::getViewport)).isEqualTo(before);
    }

    @Test
    void aClickOnTheFirstCornerClosesTheArea() {
        hold(new AreaPen(ToolWords.ENGLISH, drawn::add));
        clickOn(at(100, 100));
        clickOn(at(400, 100));
        clickOn(at(250, 300));
        clickOn(at(102, 101));

        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().ring()).hasSize(3);
    }

    @Test
    void refusesWhatIsNoAreaAndSaysWhy() {
        hold(new AreaPen(ToolWords.ENGLISH, drawn::add));
        clickOn(at(100, 100));
        clickOn(at(400, 300));
        type(KeyCode.ENTER);
        assertThat(says()).isEqualTo(ToolWords.ENGLISH.tooFew());
        clickOn(at(400, 100));
        clickOn(at(100, 300));
        type(KeyCode.ENTER);
        assertThat(says()).isEqualTo(ToolWords.ENGLISH.crosses());
        assertThat(drawn).isEmpty();

        type(KeyCode.BACK_SPACE);
        type(KeyCode.ENTER);
        assertThat(drawn).hasSize(1);
    }

    @Test
    void drawsACircleAndTheSecondClickOfADoubleClickDoesNotZoom() {
        hold(new CirclePen(ToolWords.ENGLISH, drawn::add));
        Viewport before = onFx(map::getViewport);
        clickOn(at(300, 200));
        moveTo(at(350, 200));
        assertThat(says()).contains(" m");
        TwoClicks.at(at(400, 200));

        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().radiusMetres()).isCloseTo(100 * before.metresPerPixel(), within(3.0));
        assertThat(drawn.getFirst().ring()).hasSize(72);
        assertThat(onFx(map::getViewport)).isEqualTo(before);
    }

    @Test
    void aSlipOfTheHandIsNoCircle() {
        hold(new CirclePen(ToolWords.ENGLISH, drawn::add));
        clickOn(at(300, 200));
        clickOn(at(300, 201));
        assertThat(drawn).isEmpty();
    }

    @Test
    void draggingMovesTheMapWithAToolInHand() {
        hold(new Measure(ToolWords.ENGLISH));
        Viewport before = onFx(map::getViewport);
        drag(at(300, 200)).dropTo(at(200, 150));
        assertThat(onFx(map::getViewport)).isNotEqualTo(before);
        assertThat(onFx(() -> ((Measure) map.getTool()).metres())).isZero();
    }

    @Test
    void theRightButtonAsksForAMenuAtThePlace() {
        LonLat place = onFx(() -> place(150, 120));
        rightClickOn(at(150, 120));
        assertThat(menus).hasSize(1);
        assertThat(Ground.metres(menus.getFirst(), place)).isLessThan(10);
        assertThat(ground).isEmpty();
    }

    private <T extends MapTool> T hold(T tool) {
        interact(() -> map.setTool(tool));
        return tool;
    }

    private String says() {
        WaitForAsyncUtils.waitForFxEvents();
        Label label = lookup(".map-tool").query();
        return onFx(() -> label.isVisible() ? label.getText() : "");
    }

    private LonLat place(double x, double y) {
        return map.getViewport().at(x, y);
    }

    private Point2D at(double x, double y) {
        return onFx(() -> map.localToScreen(x, y));
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }
}
