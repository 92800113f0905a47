package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.live.FxExecutor;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapThreads;

/** Trails on one view and another: there when they are wanted, fainter with time, gone with it. */
@Timeout(300)
class CityPaneTest extends ApplicationTest {
    private static final Instant START = Instant.parse("2026-11-27T09:00:00Z");

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final MapThreads threads = new MapThreads(background, new FxExecutor());
    private volatile Instant now = START;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final StackPane root = new StackPane();
    private CityPane pane;

    @Override
    public void start(Stage stage) {
        pane = new CityPane(threads, List.of(), null, clock);
        look(pane);
        Scene scene = new Scene(root, 600, 400);
        scene.getStylesheets().add("data:text/css,.root{-posbon-panel:black;-posbon-text:white;-posbon-focus:white;-posbon-moderate:white;-posbon-ground:black;}");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    private void look(CityPane shown) {
        shown.pane().centerOn(new LonLat(69.28, 41.31), 16);
        root.getChildren().setAll(shown.pane());
    }

    @AfterEach
    void close() {
        background.shutdownNow();
    }

    @Test
    void theLastMinutesAreThereWhenTrailsAreSwitchedOnAndGrowOldWhereNothingMoves() {
        drive();
        assertThat(brightness()).isZero();
        onFx(() -> {
            pane.show(CityLayer.TRAILS, true);
            return null;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> brightness() > 100);
        int fresh = brightness();

        Map<String, UnitPosition> standing = Map.of("E-12", at(1));
        pass(Duration.ofMinutes(9), standing);
        await().atMost(Duration.ofSeconds(60)).until(() -> brightness() < fresh * 7 / 10);
        assertThat(brightness()).isPositive();
        pass(Duration.ofMinutes(9), standing);
        await().atMost(Duration.ofSeconds(60)).until(() -> brightness() == 0);
    }

    @Test
    void anotherViewHasTheSameTrails() {
        drive();
        onFx(() -> {
            CityPane second = pane.another(threads, List.of(), null);
            second.show(CityLayer.TRAILS, true);
            look(second);
            return null;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> brightness() > 100);
    }

    /** From the west to the east through the middle of the view. */
    private void drive() {
        for (double share = 0; share <= 1; share += 0.25) {
            double reached = share;
            pass(Duration.ofSeconds(10), Map.of("E-12", at(reached)));
        }
    }

    private UnitPosition at(double share) {
        return new UnitPosition("E-12", new GeoPoint(69.278 + 0.004 * share, 41.31), START.plusSeconds(Math.round(10 + 40 * share)), null, null);
    }

    private void pass(Duration time, Map<String, UnitPosition> positions) {
        now = now.plus(time);
        onFx(() -> {
            pane.positions(positions);
            return null;
        });
    }

    /** The brightest blue on the way, 0 to 255, above that of the ground. */
    private int brightness() {
        return onFx(() -> {
            PixelReader pixels = root.getScene().snapshot(null).getPixelReader();
            int ground = pixels.getArgb(300, 100) & 0xFF;
            int most = 0;
            for (int y = 195; y < 206; y++) {
                most = Math.max(most, (pixels.getArgb(300, y) & 0xFF) - ground);
            }
            return Math.max(0, most);
        });
    }

    private static <T> T onFx(Callable<T> call) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }
}
