package uz.posbon.workstation.trainer;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.training.TrainingApi;
import uz.posbon.ui.live.FrameTicker;

/** Counts the keys and clicks of a trainee, never which, and says so to the session now and then. FX thread only, but for the saying. */
public final class HandsReporter {
    private static final Logger LOG = LoggerFactory.getLogger(HandsReporter.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final TrainingApi training;
    private final Executor background;
    private long keys;
    private long clicks;
    private long told;

    public HandsReporter(TrainingApi training, Executor background) {
        this.training = training;
        this.background = background;
    }

    /** Begins; {@code listen} lets it hear everything that is pressed in any of the desk's windows. */
    public Subscription start(Consumer<Consumer<InputEvent>> listen) {
        listen.accept(this::count);
        return FrameTicker.every(EVERY).onPulse(this::tell);
    }

    private void count(InputEvent event) {
        EventType<?> type = event.getEventType();
        keys += type.equals(KeyEvent.KEY_PRESSED) ? 1 : 0;
        clicks += type.equals(MouseEvent.MOUSE_PRESSED) ? 1 : 0;
    }

    private void tell() {
        long all = keys + clicks;
        if (all == told) {
            return;
        }
        told = all;
        long pressed = keys;
        long clicked = clicks;
        background.execute(() -> {
            try {
                training.hands(pressed, clicked);
            } catch (PosbonException e) {
                // The next report says it all again.
                LOG.debug("keys and clicks could not be told", e);
            }
        });
    }
}
