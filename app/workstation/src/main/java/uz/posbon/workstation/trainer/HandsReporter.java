package uz.posbon.workstation.trainer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
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
    private final Path file;
    private final Executor background;
    private Hands counted = Hands.NONE;
    private Hands told = Hands.NONE;
    /** Of before this desk was started; null until that is known. */
    private volatile @Nullable Hands before;

    /** @param file where the counts are kept */
    public HandsReporter(TrainingApi training, Path file, Executor background) {
        this.training = training;
        this.file = file;
        this.background = background;
    }

    /** Begins; {@code listen} lets it hear everything that is pressed in any of the desk's windows. */
    public Subscription start(Consumer<Consumer<InputEvent>> listen) {
        background.execute(() -> before = Hands.kept(file));
        listen.accept(this::count);
        return FrameTicker.every(EVERY).onPulse(this::tell);
    }

    private void count(InputEvent event) {
        EventType<?> type = event.getEventType();
        counted = counted.and(new Hands(type.equals(KeyEvent.KEY_PRESSED) ? 1 : 0, type.equals(MouseEvent.MOUSE_PRESSED) ? 1 : 0));
    }

    private void tell() {
        Hands earlier = before;
        if (earlier == null || counted.equals(told)) {
            return;
        }
        told = counted;
        Hands all = earlier.and(counted);
        background.execute(() -> {
            try {
                all.keep(file);
                training.hands(all.keys(), all.clicks());
            } catch (PosbonException | IOException e) {
                // The next report says it all again.
                LOG.debug("keys and clicks could not be told", e);
            }
        });
    }
}
