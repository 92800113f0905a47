package uz.posbon.ui.live;

import javafx.scene.Node;
import javafx.util.Subscription;

/** Ticks for a node as long as it is in a scene, so that a panel put away costs nothing. FX thread only. */
public final class SceneTicks {

    private final Node node;
    private final FrameTicker ticker;
    private final Runnable task;
    private Subscription ticks = Subscription.EMPTY;

    private SceneTicks(Node node, FrameTicker ticker, Runnable task) {
        this.node = node;
        this.ticker = ticker;
        this.task = task;
    }

    /**
     * Runs the task at once and at each tick while the node is in a scene.
     *
     * @return ends it for good
     */
    public static Subscription whileInScene(Node node, FrameTicker ticker, Runnable task) {
        SceneTicks ticks = new SceneTicks(node, ticker, task);
        Subscription watch = node.sceneProperty().subscribe(scene -> ticks.follow());
        return watch.and(ticks::stop);
    }

    private void follow() {
        stop();
        if (node.getScene() != null) {
            task.run();
            ticks = ticker.onPulse(task);
        }
    }

    private void stop() {
        ticks.unsubscribe();
        ticks = Subscription.EMPTY;
    }
}
