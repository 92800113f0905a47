package uz.posbon.workstation.desk;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.ui.live.Conflated;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/**
 * Keeps the screen up to date: after a change of the picture at most ten times a second, after the operator's own
 * choice and a change of what he is looking at at once, and each second because ages move. The work is done on the projection's executor, one at a time.
 */
final class DeskLoop {
    private static final Logger LOG = LoggerFactory.getLogger(DeskLoop.class);
    private static final int PER_SECOND = 10;

    private final LiveDesk desk;
    private final DeskProjection projection;
    private final Supplier<Words> words;
    private final Executor work;
    private final Conflated<DeskModel> screen;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean pending = new AtomicBoolean();
    private volatile Focus shown = Focus.NONE;
    private volatile @Nullable Object shownSubject;

    DeskLoop(LiveDesk desk, DeskProjection projection, Supplier<Words> words, Executor work, Consumer<DeskModel> paint) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
        this.work = work;
        this.screen = Conflated.onFx(60, paint);
    }

    /** Starts; FX thread. Ending the subscription stops it. */
    Subscription start() {
        FrameTicker ticker = FrameTicker.every(Duration.ofMillis(1000 / PER_SECOND));
        int[] ticks = {0};
        Subscription ticking = ticker.onPulse(() -> {
            ticks[0]++;
            if (ticks[0] % PER_SECOND == 0) {
                wanted.set(true);
            }
            if (wanted.getAndSet(false)) {
                refresh();
            }
        });
        Runnable watching = desk.watch(() -> {
            wanted.set(true);
            DeskState now = desk.state();
            if (!now.focus().equals(shown) || subject(now) != shownSubject) {
                refresh();
            }
        });
        refresh();
        return ticking.and(watching::run);
    }

    /** What the operator is looking at, as it is now: another object as soon as anything of it changed. */
    private static @Nullable Object subject(DeskState desk) {
        Focus focus = desk.focus();
        if (focus.incidentId() != null) {
            return desk.picture().log(focus.incidentId());
        }
        return focus.alarmId() == null ? null : desk.picture().alarms().get(focus.alarmId());
    }

    /** Makes a new model now. Any thread. */
    void refresh() {
        // One that waits will see everything: more of them would only keep the operator's own choice waiting.
        if (pending.compareAndSet(false, true)) {
            work.execute(this::project);
        }
    }

    private void project() {
        pending.set(false);
        try {
            DeskState now = desk.state();
            shown = now.focus();
            shownSubject = subject(now);
            screen.offer(projection.of(now, words.get()));
        } catch (RuntimeException e) {
            // One picture that cannot be read must not stop the desk; the next one is tried again.
            LOG.error("the picture could not be shown", e);
        }
    }
}
