package uz.posbon.workstation.desk;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
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
 * each second because ages move. The operator's own choice, and a change of what he is looking at, are made at once by an executor of their own: on one
 * with the city he would wait for whatever part of it is being made.
 */
final class DeskLoop {
    private static final Logger LOG = LoggerFactory.getLogger(DeskLoop.class);
    private static final int PER_SECOND = 10;
    /** A window that is put away takes up nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** A model and the number of the city in it. */
    private record Numbered(long number, DeskModel model) {}

    private final LiveDesk desk;
    private final Supplier<Words> words;
    private final ModelSource projection;
    private final Executor projecting;
    private final ChoiceSource choices;
    private final Executor choosing;
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
    /** What goes to the screen is put together by one thread at a time, so that neither the city nor the choice is ever taken back. */
    private final Object together = new Object();
    private @Nullable Numbered last;
    private Choice choice = Choice.NONE;

    /**
     * @param taken runs what it is given once the screen has taken up what was painted; FX thread
     * @param nanoTime a clock that never goes back, in nanoseconds
     */
    DeskLoop(
            LiveDesk desk, Supplier<Words> words, ModelSource projection, Executor projecting, ChoiceSource choices, Executor choosing,
            Consumer<DeskModel> paint, Consumer<Runnable> taken, LongSupplier nanoTime) {
        this.desk = desk;
        this.words = words;
        this.projection = projection;
        this.projecting = projecting;
        this.choices = choices;
        this.choosing = choosing;
        this.nanoTime = nanoTime;
        this.screen = Conflated.onFx(60, next -> {
            paint.accept(next.model);
            painted = next.number;
            if (!asking) {
                asking = true;
                taken.accept(this::tookUp);
            }
        });
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

    /** Whether a city is being made, or is made and not on the screen yet. */
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

    /** Makes all of it anew. Any thread. */
    void refresh() {
        answer();
        // One that waits will see everything.
        if (pending.compareAndSet(false, true)) {
            projecting.execute(this::project);
        }
    }

    private void answer() {
        if (asked.compareAndSet(false, true)) {
            choosing.execute(this::choose);
        }
    }

    /** On the choice's executor. */
    private void choose() {
        asked.set(false);
        try {
            DeskState now = desk.state();
            shown = now.focus();
            shownSubject = subject(now);
            Choice next = choices.of(now, words.get());
            synchronized (together) {
                choice = next;
                if (last != null) {
                    show(new Numbered(last.number, last.model.choosing(next)));
                }
            }
        } catch (RuntimeException e) {
            LOG.error("the choice could not be shown", e);
        }
    }

    /** On the projection's executor. */
    private void project() {
        pending.set(false);
        begunAt = nanoTime.getAsLong();
        long number = begun + 1;
        begun = number;
        try {
            DeskModel made = projection.of(desk.state(), chosen(), words.get());
            synchronized (together) {
                // What was chosen while this was made must not be taken back by it.
                show(new Numbered(number, made.choosing(choice)));
            }
        } catch (RuntimeException e) {
            // One picture that cannot be read must not stop the desk; the next one is tried again.
            LOG.error("the picture could not be shown", e);
            taken = number;
        }
    }

    private Choice chosen() {
        synchronized (together) {
            return choice;
        }
    }

    private void show(Numbered next) {
        last = next;
        screen.offer(next);
    }
}
