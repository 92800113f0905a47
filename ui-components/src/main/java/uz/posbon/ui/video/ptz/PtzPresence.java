package uz.posbon.ui.video.ptz;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Whether an operator can be holding on to a node: it is on a screen, in the window the keyboard is in. FX thread only. */
final class PtzPresence {

    private PtzPresence() {}

    /** True while the node is visible in a window that is shown, not minimised, and has the keyboard. */
    static boolean of(Node node) {
        Scene scene = node.getScene();
        Window window = scene == null ? null : scene.getWindow();
        if (window == null || !window.isShowing() || !window.isFocused() || window instanceof Stage stage && stage.isIconified()) {
            return false;
        }
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled();
    }

    /** Runs the task as soon as the operator cannot be holding any more. A parent that turns invisible is seen at the next {@link #of} only. */
    static Subscription whenGone(Node node, Runnable task) {
        var window = node.sceneProperty().flatMap(Scene::windowProperty);
        return Subscription.combine(
                window.flatMap(Window::showingProperty).orElse(false).subscribe(showing -> runUnless(showing, task)),
                window.flatMap(Window::focusedProperty).orElse(false).subscribe(focused -> runUnless(focused, task)),
                window.flatMap(w -> w instanceof Stage stage ? stage.iconifiedProperty() : null).orElse(false).subscribe(iconified -> runUnless(!iconified, task)),
                node.focusWithinProperty().subscribe(focused -> runUnless(focused, task)),
                node.visibleProperty().subscribe(visible -> runUnless(visible, task)),
                node.disabledProperty().subscribe(disabled -> runUnless(!disabled, task)));
    }

    private static void runUnless(boolean here, Runnable task) {
        if (!here) {
            task.run();
        }
    }
}
