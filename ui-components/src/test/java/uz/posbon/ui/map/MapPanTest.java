package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.FxExecutor;

/** What the hand feels while the background has not come to its work yet: here it works only when it is told to. */
@Timeout(400)
class MapPanTest extends ApplicationTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);
    private static final int RED = 0xFFFF0000;
    private static final int STEPS = 60;

    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    private int painted;
    private MapPane map;
    private SymbolLayer layer;

    @Override
    public void start(Stage stage) {
        map = new MapPane(new MapThreads(work::add, new FxExecutor()));
        layer = new SymbolLayer();
        map.addLayer(layer);
        map.centerOn(MIDDLE, 14);
        stage.setScene(new Scene(map, 600, 400));
        stage.getScene().getStylesheets().add(MapPane.class.getResource("theme.css").toExternalForm());
        stage.sizeToScene(); // the stage is shared with other tests, which may have resized it
        stage.show();
    }

    @BeforeEach
    void paint() {
        layer.setSymbols(List.of(MapSymbol.of("s", MIDDLE, SymbolShape.SQUARE, RED, 20, "", 1)));
        finish();
        assertThat(color(300, 200)).isEqualTo(Color.RED);
    }

    @Test
    void whatIsDrawnMovesInTheSamePulse() {
        onFx(() -> {
            map.pan(-240, 130);
            return null;
        });
        assertThat(color(540, 70)).isEqualTo(Color.RED);
        assertThat(color(300, 200)).isNotEqualTo(Color.RED);
    }

    @Test
    void whatIsDrawnIsEnlargedAndMadeSmallerInTheSamePulseAndStaysWhereItIs() {
        onFx(() -> {
            map.zoomAt(330, 230, 1);
            return null;
        });
        assertThat(color(270, 170)).isEqualTo(Color.RED);
        assertThat(color(270 - 16, 170)).as("it is 40 pixels wide for the moment").isEqualTo(Color.RED);
        onFx(() -> {
            map.zoomAt(270, 170, -2);
            return null;
        });
        assertThat(color(270, 170)).isEqualTo(Color.RED);
        finish();
        assertThat(color(270, 170)).isEqualTo(Color.RED);
        assertThat(color(270 - 16, 170)).isNotEqualTo(Color.RED);
    }

    /** Counted and weighed against the same map without symbols, so that a busy machine slows both. */
    @Test
    void tenThousandSymbolsPanAsOne() {
        long one = pan();
        int nodes = onFx(() -> count(map));
        layer.setSymbols(IntStream.range(0, 10_000).mapToObj(i -> MapSymbol.of(
                "s" + i, new LonLat(69.2 + i % 100 * 0.0016, 41.26 + i / 100 * 0.001), SymbolShape.SQUARE, RED, 12, "", 0)).toList());
        finish();
        pan();
        long many = pan();
        assertThat(onFx(() -> count(map))).as("nodes").isEqualTo(nodes);
        assertThat(many / 1e6 / STEPS).as("processor time of the FX thread for a step, ms; with one symbol %.2f", one / 1e6 / STEPS)
                .isLessThan(4 * one / 1e6 / STEPS + 1);
        // 480 pixels to the right are two margins: so often is a picture begun, not at each step.
        assertThat(painted).as("pictures painted").isBetween(1, 12);
    }

    /** Pans sixty times, while the background keeps up; gives the processor time of the FX thread. */
    private long pan() {
        finish();
        painted = 0;
        long begun = onFx(MapPanTest::processorTime);
        for (int step = 0; step < STEPS; step++) {
            onFx(() -> {
                map.pan(8, 3);
                map.layout();
                return null;
            });
            work();
        }
        return onFx(MapPanTest::processorTime) - begun;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void work() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
            painted++;
        }
    }

    /** Lets the background do all there is to do, and what follows from it. */
    private void finish() {
        Queue<Boolean> quiet = new ArrayDeque<>();
        await().until(() -> {
            boolean idle = work.isEmpty();
            work();
            onFx(() -> map.getScene().snapshot(null));
            quiet.add(idle);
            return quiet.size() > 3 && quiet.stream().skip(quiet.size() - 3).allMatch(Boolean::booleanValue);
        });
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().mapToInt(MapPanTest::count).sum() : 0);
    }

    private Color color(int x, int y) {
        return onFx(() -> map.getScene().snapshot(null).getPixelReader().getColor(x, y));
    }

    private static <T> T onFx(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
