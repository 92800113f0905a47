package uz.posbon.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.util.WaitForAsyncUtils;

/** A double click as fast as a hand's: TestFX waits between the clicks, on a busy machine until they are two. */
public final class TwoClicks {
    private TwoClicks() {}

    /** At a place of the screen. */
    public static void at(Point2D place) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Robot robot = new Robot();
            robot.mouseMove(place);
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** In the middle of a node. */
    public static void on(Node node) {
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> node.localToScreen(node.getLayoutBounds()));
        at(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }
}
