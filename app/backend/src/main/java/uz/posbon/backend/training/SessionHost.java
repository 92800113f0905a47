package uz.posbon.backend.training;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import uz.posbon.backend.decide.Refusal;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.TrainingSession;
import uz.posbon.sdk.training.scenario.Inject;

/**
 * A session at the pace its trainer has chosen. One thread calls {@link #pass}, and whatever the trainer lets happen is done there, between two ticks; the
 * rest may be called from any.
 */
public final class SessionHost {
    /** A machine that slept does not make up for it. */
    private static final Duration MOST_AT_ONCE = Duration.ofSeconds(1);
    private static final long ANSWER_SECONDS = 10;

    private record Act(Function<SessionRun, TrainingEntry> what, CompletableFuture<TrainingEntry> done) {}

    private final Queue<Act> acts = new ConcurrentLinkedQueue<>();
    private final SessionRun run;
    private final JoinDoor door;
    private final String text;
    private double owed;
    private volatile double pace;

    /**
     * A session that stands still.
     *
     * @param run begun, or taken up
     * @param text the scenario as it was written
     */
    public SessionHost(SessionRun run, String text, JoinDoor door) {
        this.run = run;
        this.door = door;
        this.text = text;
    }

    /** Time has passed here. True when the pace has changed. */
    public boolean pass(Duration real) {
        run.look();
        for (Act act = acts.poll(); act != null; act = acts.poll()) {
            answer(act);
        }
        TrainingSession session = run.session();
        double before = pace;
        pace = session.isRunning() ? session.pace() : 0;
        Duration passed = real.compareTo(MOST_AT_ONCE) > 0 ? MOST_AT_ONCE : real;
        owed = pace == 0 ? 0 : owed + passed.toNanos() * pace / SessionRun.TICK.toNanos();
        while (owed >= 1) {
            owed--;
            run.tick();
            if (run.session().version() != session.version()) {
                // Frozen, ended or slower meanwhile: what was still owed is not.
                owed = 0;
            }
        }
        return pace != before;
    }

    private void answer(Act act) {
        try {
            act.done.complete(act.what.apply(run));
        } catch (RuntimeException e) {
            act.done.completeExceptionally(e);
        }
    }

    /** Seconds of the session in one of ours; 0 while it stands still. */
    public double pace() {
        return pace;
    }

    /** The scenario as it was written. */
    public String text() {
        return text;
    }

    public Troubles troubles() {
        return run.troubles();
    }

    public JoinDoor door() {
        return door;
    }

    /** A step of the scenario happens now. */
    public TrainingEntry fire(String stepId, String by) {
        return ask(session -> session.fire(stepId, by));
    }

    /** Something no scenario foresaw happens now; {@code written} is the same as a scenario of one step. */
    public TrainingEntry inject(Inject inject, String written, String by) {
        return ask(session -> session.inject(inject, written, by));
    }

    private TrainingEntry ask(Function<SessionRun, TrainingEntry> what) {
        CompletableFuture<TrainingEntry> done = new CompletableFuture<>();
        acts.add(new Act(what, done));
        try {
            return done.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal
                    : Refusal.of(503, "session-stuck", "No answer", "The session has not done it yet.");
        }
    }
}
