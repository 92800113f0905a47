package uz.posbon.ui.live;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Says when a screen has taken up what was put into it, at no more than the pulse that does so. FX thread only. */
public final class PulseEnd {

    private PulseEnd() {}

    /**
     * Runs the task once the next pulse has laid out the node's scene and handed it on to be painted; at the next occasion where the node is in no
     * scene. A window that is not shown has no pulses: there the task waits for it.
     */
    public static void after(Node node, Runnable task) {
        Scene scene = node.getScene();
        if (scene == null) {
            Platform.runLater(task);
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                // Behind the rest of this pulse, which waits until the picture before is finished.
                Platform.runLater(task);
            }
        });
        Platform.requestNextPulse();
    }
}
