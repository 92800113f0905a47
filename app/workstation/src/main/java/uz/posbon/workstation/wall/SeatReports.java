package uz.posbon.workstation.wall;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.wall.SeenReport;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.symbol.Tone;

/** Says what is on the screens: at once when a scene has come onto one, and again every few seconds, with a small picture. FX thread only. */
final class SeatReports {
    private static final Logger LOG = LoggerFactory.getLogger(SeatReports.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    /** A scene needs a moment until its maps and cameras are painted. */
    private static final Duration SETTLED = Duration.ofMillis(700);
    private static final int LONGEST = 500;
    private static final int MOST = 100;

    private record Said(String scene, List<String> problems, boolean visible) {}

    private final String seat = UUID.randomUUID().toString();
    private final SeatWindows windows;
    private final SeatTelling telling;
    private final Executor commands;
    private final Map<Integer, Said> said = new HashMap<>();
    private @Nullable Tone connection;
    private final Subscription ticking;
    private Subscription settling = Subscription.EMPTY;
    private boolean settled = true;
    private boolean closed;

    SeatReports(SeatWindows windows, SeatTelling telling, Executor commands) {
        this.windows = windows;
        this.telling = telling;
        this.commands = commands;
        ticking = FrameTicker.every(EVERY).onPulse(() -> windows.views().keySet().forEach(this::repeat));
    }

    /** Something may have come onto a screen; it is said after it was painted. */
    void changed() {
        windows.views().forEach((number, view) -> {
            DisplayModel model = view.shown();
            if (model != null && windows.isVisible(number)) {
                heard(model.connection());
            }
        });
        List<Integer> changed = windows.views().entrySet().stream()
                .filter(view -> !now(view.getKey(), view.getValue()).equals(said.get(view.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        windows.views().forEach((number, view) -> {
            Said before = said.put(number, now(number, view));
            DisplayModel model = view.shown();
            if (model != null && (before == null || !before.scene().equals(model.scene().toString()))) {
                LOG.info("display {} shows {}", number, model.scene().name());
            }
        });
        changed.forEach(this::tellOncePainted);
        settling.unsubscribe();
        settled = false;
        settling = once(FrameTicker.every(SETTLED), () -> {
            settled = true;
            changed.forEach(this::tellAll);
        });
    }

    /** A wall stands where nobody has a keyboard: whoever looks for what was wrong at night has the log alone. */
    private void heard(DisplayModel.Connection now) {
        if (now.tone() != connection) {
            connection = now.tone();
            LOG.info("the line on top says: {}", now.text());
        }
    }

    private void tellOncePainted(int number) {
        DisplayView view = windows.views().get(number);
        if (view == null || !windows.isVisible(number)) {
            tell(number, null);
            return;
        }
        Said shown = now(number, view);
        view.painted(() -> {
            // What was overtaken meanwhile may never have been seen; the newest says so itself.
            if (!closed && shown.equals(now(number, view))) {
                tell(number, null);
            }
        });
    }

    private static Subscription once(FrameTicker ticker, Runnable task) {
        Subscription[] ticks = {Subscription.EMPTY};
        ticks[0] = ticker.onPulse(() -> {
            ticks[0].unsubscribe();
            task.run();
        });
        return () -> ticks[0].unsubscribe();
    }

    private Said now(int number, DisplayView view) {
        DisplayModel model = view.shown();
        return model == null ? new Said("", List.of(), false) : new Said(model.scene().toString(), model.problems(), windows.isVisible(number));
    }

    /** A picture keeps the screen for a moment, which whoever pushes scene after scene would wait for; it comes with the last of them. */
    private void repeat(int number) {
        if (settled) {
            tellAll(number);
        } else {
            tell(number, null);
        }
    }

    private void tellAll(int number) {
        DisplayView view = windows.views().get(number);
        tell(number, view != null && windows.isVisible(number) ? Thumbnails.paint(view) : null);
    }

    private void tell(int number, @Nullable WritableImage thumbnail) {
        DisplayView view = windows.views().get(number);
        DisplayModel model = view == null ? null : view.shown();
        if (view == null || model == null || model.wallId().isEmpty()) {
            return;
        }
        boolean visible = windows.isVisible(number);
        List<String> problems = model.problems().stream().limit(MOST).map(p -> p.length() > LONGEST ? p.substring(0, LONGEST) : p).toList();
        SeenReport report = new SeenReport(seat, model.sequence(), model.scene().name(), problems,
                visible ? (int) Math.max(1, view.getWidth()) : null, visible ? (int) Math.max(1, view.getHeight()) : null);
        commands.execute(() -> {
            try {
                if (thumbnail != null) {
                    telling.thumbnail(model.wallId(), number, Thumbnails.jpeg(thumbnail));
                }
                telling.seen(model.wallId(), number, report);
            } catch (PosbonException | IOException e) {
                // The next one is said in a few seconds; what the screen shows does not depend on it.
                LOG.debug("what display {} shows could not be said", number, e);
            }
        });
    }

    void close() {
        ticking.unsubscribe();
        closed = true;
        settling.unsubscribe();
    }
}
