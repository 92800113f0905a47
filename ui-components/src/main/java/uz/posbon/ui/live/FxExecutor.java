package uz.posbon.ui.live;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Runs tasks on the FX thread, in the order given, never inside the caller.
 *
 * <p>For the wiring in boot; anything that may arrive often belongs behind {@link Conflated} or {@link LiveRows}.
 */
public final class FxExecutor implements Executor {

    /**
     * Queues the task.
     *
     * @throws IllegalStateException when the toolkit was not started
     */
    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }
}
