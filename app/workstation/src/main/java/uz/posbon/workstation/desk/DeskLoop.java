package uz.posbon.workstation.desk;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
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
 * Keeps the screen up to date: after a change of the picture at most ten times a second and never before the screen has taken up the model before, and
 * each second because ages move. After the operator's own choice and a change of what he is looking at the case comes at once, and all else after it.
 * The work is done on the projection's executor, one at a time.
 */
final class DeskLoop {
    private static final Logger LOG = LoggerFactory.getLogger(DeskLoop.class);
    private static final int PER_SECOND = 10;
    /** A window that is put away takes up nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private record Numbered(long number, DeskModel model) {}

    private final LiveDesk desk;
    private final ModelSource projection;
    private final Supplier<Words> words;
    private final Executor work;
    private final Conflated<Numbered> screen;
    private final LongSupplier nanoTime;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Focus shown = Focus.NONE;
    private volatile @Nullable Object shownSubject;
    private volatile long begun;
    private volatile long begunAt;
    private volatile long taken;
    private long painted;
    /** Never asked twice: a screen that is put away answers when it comes back. */
    private boolean asking;
    private @Nullable DeskModel last;
    private boolean gaveWay;

    /**
     * @param taken runs what it is given once the screen has taken up what was painted; FX thread
     * @param nanoTime a clock that never goes back, in nanoseconds
     */
    DeskLoop(
            LiveDesk desk, ModelSource projection, Supplier<Words> words, Executor work, Consumer<DeskModel> paint, Consumer<Runnable> taken,
            LongSupplier nanoTime) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
        this.work = work;
        this.nanoTime = nanoTime;
        this.screen = Conflated.onFx(60, next -> {
            paint.accept(next.model);
            painted = next.number;
            if (!asking) {
                asking = true;
                taken.accept(this::tookUp);
            }
        });
        projection.giveWay(this::projectChoice);
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
            // A machine that is too slow for ten a second must not make pictures nobody sees while a key waits for its turn.
            if (!isBehind() && wanted.getAndSet(false)) {
                refresh();
            }
        });
        Runnable watching = desk.watch(() -> {
            wanted.set(true);
            DeskState now = desk.state();
            if (!now.focus().equals(shown) || subject(now) != shownSubject) {
                answer();
            }
        });
        refresh();
        return ticking.and(watching::run);
    }

    /** FX thread. */
    private void tookUp() {
        asking = false;
        taken = painted;
    }

    /** Whether a model is being made, or is made and not on the screen yet. */
    private boolean isBehind() {
        return taken != begun && nanoTime.getAsLong() - begunAt < PATIENCE.toNanos();
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

    private void answer() {
        if (asked.compareAndSet(false, true)) {
            work.execute(this::projectChoice);
        }
    }

    private void project() {
        pending.set(false);
        gaveWay = asked.get() && !gaveWay;
        if (gaveWay) {
            // What the operator waits for stands behind this one in the line, and this one comes when that is on the screen; but not for ever.
            wanted.set(true);
            return;
        }
        make(now -> {
            DeskModel before = last;
            DeskModel whole = projection.of(now, words.get());
            DeskModel meanwhile = last;
            // What was chosen while this was made must not be taken back by it.
            return meanwhile == null || meanwhile == before ? whole : whole.choosing(meanwhile.focus(), meanwhile.detail());
        });
    }

    /** The case alone, in the middle of the whole where that is being made. */
    private void projectChoice() {
        DeskModel before = last;
        if (asked.getAndSet(false) && before != null) {
            make(now -> projection.chosen(before, now));
        }
    }

    private void make(Function<DeskState, DeskModel> making) {
        begunAt = nanoTime.getAsLong();
        begin();
        try {
            DeskState now = desk.state();
            shown = now.focus();
            shownSubject = subject(now);
            DeskModel model = making.apply(now);
            last = model;
            screen.offer(new Numbered(begin(), model));
        } catch (RuntimeException e) {
            // One picture that cannot be read must not stop the desk; the next one is tried again.
            LOG.error("the picture could not be shown", e);
            taken = begun;
        }
    }

    /** From here on a model is under way; from the second time on this one. */
    private long begin() {
        long next = begun + 1;
        begun = next;
        return next;
    }
}
