package uz.posbon.workstation.boot;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.MapPane;

/** An operator's hand and eye on a desk's map. */
final class MapHands {
    private static final int NEAR = 26;
    /** A ring around a symbol has more. */
    private static final int FEW = 12;

    private final RunningDesk desk;
    private final FxRobot robot;

    MapHands(RunningDesk desk) {
        this.desk = desk;
        this.robot = desk.robot();
    }

    MapPane map() {
        return robot.lookup("#map").query();
    }

    /** Moves the map by the words an operator writes. */
    void go(GeoPoint place, int zoom) {
        desk.line("go " + place.latitude() + "," + place.longitude() + " " + zoom);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> map().getViewport().zoom() == zoom && at(place).distance(middle()) < 2));
    }

    private Point2D middle() {
        return new Point2D(map().getWidth() / 2, map().getHeight() / 2);
    }

    private Point2D at(GeoPoint place) {
        return new Point2D(map().getViewport().screenX(place.longitude()), map().getViewport().screenY(place.latitude()));
    }

    Point2D onScreen(GeoPoint place) {
        return onFx(() -> map().localToScreen(at(place)));
    }

    void click(GeoPoint place) {
        robot.clickOn(onScreen(place));
        // The next click is no double click.
        robot.moveBy(60, 45);
    }

    /** Rests the pointer on a place until the node of that id is there: what stands there may come a moment after the pointer. */
    void hover(GeoPoint place, String id) {
        Point2D point = onScreen(place);
        await().pollInterval(Duration.ofMillis(300)).atMost(RunningDesk.SOON).until(() -> {
            robot.moveTo(point.add(60, 45)).moveTo(point);
            return shown(id);
        });
    }

    boolean shown(String id) {
        return onFx(() -> robot.lookup(id).tryQuery().filter(node -> node.isVisible() && node.getScene() != null).isPresent());
    }

    /** Whether there is a ring in the colour of the selection around a place. */
    boolean hasHalo(GeoPoint place) {
        return onFx(() -> {
            WritableImage seen = map().snapshot(null, null);
            PixelReader pixels = seen.getPixelReader();
            Point2D point = at(place);
            int found = 0;
            for (int y = (int) point.getY() - NEAR; y <= point.getY() + NEAR; y++) {
                for (int x = (int) point.getX() - NEAR; x <= point.getX() + NEAR; x++) {
                    boolean within = x >= 0 && y >= 0 && x < seen.getWidth() && y < seen.getHeight();
                    if (within && pixels.getArgb(x, y) == MapPalette.DARK.focus()) {
                        found++;
                    }
                }
            }
            return found > FEW;
        });
    }

    <T extends Node> T node(String id) {
        return onFx(() -> robot.lookup(id).query());
    }

    static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }
}
