package uz.posbon.workstation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.ui.dock.Monitors;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** Displays on monitors that come and go. */
@ExtendWith(ApplicationExtension.class)
class SeatWindowsTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 800, 450);
    private static final Rectangle2D RIGHT = new Rectangle2D(800, 0, 800, 450);

    private record Nothing() implements WallCity.Drawn {}

    private final SimpleObjectProperty<List<Rectangle2D>> monitors = new SimpleObjectProperty<>(List.of(RIGHT, LEFT));
    private SeatWindows windows;

    @BeforeEach
    void open() {
        Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        SeatParts parts = new SeatParts(null, () -> null, (incident, attachment, sha256, answer) -> { }, words, () -> null);
        windows = onFx(() -> new SeatWindows(parts, new Monitors() {
            @Override
            public List<Rectangle2D> now() {
                return monitors.get();
            }

            @Override
            public Subscription watch(Runnable changed) {
                return monitors.subscribe((before, now) -> changed.run());
            }
        }, scene -> { }, () -> { }));
    }

    @AfterEach
    void shut() {
        onFx(() -> {
            windows.close();
            return true;
        });
    }

    @Test
    void aDisplayWhoseMonitorGoesIsHiddenAndComesBackAsItWas() {
        show(List.of(display(1, "One"), display(2, "Two")));
        assertThat(visible()).containsExactly(true, true);
        monitors(List.of(LEFT));
        assertThat(visible()).containsExactly(true, false);
        // What it shows goes on changing while nobody sees it.
        show(List.of(display(1, "One"), display(2, "Three")));
        assertThat(visible()).containsExactly(true, false);
        DisplayView before = windows.views().get(2);
        monitors(List.of(LEFT, RIGHT));
        assertThat(visible()).containsExactly(true, true);
        assertThat(windows.views().get(2)).isSameAs(before);
        assertThat(before.shown().title()).isEqualTo("Three");
    }

    @Test
    void aMonitorThatGoesMovesNoOtherDisplay() {
        show(List.of(display(1, "One"), display(2, "Two")));
        monitors(List.of(RIGHT));
        assertThat(visible()).as("the second stays where it is").containsExactly(false, true);
        assertThat(left(2)).isEqualTo(RIGHT.getMinX());
        monitors(List.of());
        assertThat(visible()).containsExactly(false, false);
        monitors(List.of(LEFT, RIGHT));
        assertThat(visible()).containsExactly(true, true);
        assertThat(List.of(left(1), left(2))).containsExactly(LEFT.getMinX(), RIGHT.getMinX());
    }

    @Test
    void monitorsThatWereNeverThereAreNumberedAnew() {
        monitors(List.of(RIGHT));
        show(List.of(display(1, "One"), display(2, "Two")));
        assertThat(visible()).containsExactly(true, false);
        assertThat(left(1)).isEqualTo(RIGHT.getMinX());
        monitors(List.of(RIGHT, LEFT));
        assertThat(List.of(left(1), left(2))).containsExactly(LEFT.getMinX(), RIGHT.getMinX());
    }

    /** A bar of the system leaves a monitor less than a window takes that fills it: it is not to be put there ten times a second. */
    @Test
    void aWindowThatBecameLargerThanTheFreePartOfItsMonitorIsLeftAlone() {
        show(List.of(display(1, "One")));
        onFx(() -> {
            window(1).setHeight(RIGHT.getHeight() + 30);
            return true;
        });
        show(List.of(display(1, "Two")));
        assertThat(onFx(() -> window(1).getHeight())).isEqualTo(RIGHT.getHeight() + 30);
    }

    @Test
    void aDisplayThatIsNoLongerTheWallsIsHidden() {
        show(List.of(display(1, "One"), display(2, "Two")));
        show(List.of(display(1, "One")));
        assertThat(visible()).containsExactly(true, false);
    }

    @Test
    void panelsFillTheDisplay() {
        List<Bounds> main = SceneView.places(SceneLayout.MAIN, 3, 1208, 608);
        assertThat(main.get(0).getWidth()).isEqualTo(800);
        assertThat(main.get(2).getMaxX()).isEqualTo(1208);
        assertThat(main.get(2).getMaxY()).isEqualTo(608);
        assertThat(SceneView.places(SceneLayout.GRID, 4, 1208, 608).get(3)).isEqualTo(new javafx.geometry.BoundingBox(608, 308, 600, 300));
        assertThat(SceneView.places(SceneLayout.GRID, 3, 1208, 608).get(2).getWidth()).isEqualTo(1208);
        assertThat(SceneView.places(new SceneLayout("Spiral"), 2, 1208, 608)).hasSize(2);
        assertThat(SceneView.places(SceneLayout.SINGLE, 1, 100, 50).getFirst().getWidth()).isEqualTo(100);
    }

    private static DisplayModel display(int number, String text) {
        return new DisplayModel("hall", number, text, "", "14:00:00", new DisplayModel.Connection(Tone.READY, SymbolShape.CIRCLE, "Live"),
                Scene.of(text, new ScenePanel.Clock(Map.of())), List.of(new PanelModel.Message(text, Tone.NEUTRAL, SymbolShape.RING)), new Nothing(), List.of(), 1);
    }

    private void show(List<DisplayModel> displays) {
        onFx(() -> {
            windows.show(displays);
            return true;
        });
    }

    private void monitors(List<Rectangle2D> now) {
        onFx(() -> {
            monitors.set(now);
            return true;
        });
    }

    private Window window(int number) {
        return windows.views().get(number).getScene().getWindow();
    }

    private double left(int number) {
        return onFx(() -> window(number).getX());
    }

    private List<Boolean> visible() {
        return onFx(() -> List.of(windows.isVisible(1), windows.isVisible(2)));
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
