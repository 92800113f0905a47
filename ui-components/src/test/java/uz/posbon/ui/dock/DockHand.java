package uz.posbon.ui.dock;

import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The mouse that carries panels. */
record DockHand(FxRobot robot, DockSpace space) {

    /** Carries a panel by its grip, or by its tab ({@code map-tab}), to a share of another one. */
    void drag(String panel, String target, double across, double down) {
        Node handle = panel.endsWith("-tab") ? tabOf(panel.replace("-tab", "")) : onFx(() -> gripOf(panel));
        Bounds to = onFx(() -> node(target).localToScreen(node(target).getLayoutBounds()));
        robot.drag(handle).moveBy(12, 12);
        robot.moveTo(to.getMinX() + to.getWidth() * across - 6, to.getMinY() + to.getHeight() * down);
        robot.moveBy(6, 0);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    Node tabOf(String panel) {
        return onFx(() -> space.lookupAll(".dock-tab").stream().filter(tab -> ((DockTab) tab).panel().equals(panel)).findFirst().orElseThrow());
    }

    private Node gripOf(String panel) {
        Node at = node(panel);
        while (!(at instanceof DockLeaf leaf)) {
            at = at.getParent();
        }
        return leaf.lookup(".dock-grip");
    }

    /** The panel of this id in whatever window it is. FX thread. */
    static Region node(String id) {
        return Window.getWindows().stream().map(window -> window.getScene().lookup("#" + id)).filter(Objects::nonNull)
                .map(Region.class::cast).findFirst().orElseThrow();
    }

    private static <T> T onFx(Callable<T> task) {
        T got = WaitForAsyncUtils.waitForAsyncFx(60_000, task);
        WaitForAsyncUtils.waitForFxEvents();
        return got;
    }
}
