package uz.posbon.ui.live;

import java.time.Duration;

/**
 * One turn after the other, never two at once and no more than so many a second; one that is waited for by a person comes at once. Any thread.
 */
final class Turns {

    private enum State {
        IDLE,
        WAITING,
        RUNNING
    }

    private final DelayedExecutor work;
    private final Pace pace;
    private final Runnable turn;
    private State state = State.IDLE;
    private boolean hurried;
    private long newest;

    /** @param turn a turn, which has to say that it {@link #ended} */
    Turns(DelayedExecutor work, Pace pace, Runnable turn) {
        this.work = work;
        this.pace = pace;
        this.turn = turn;
    }

    /** There is something to do in the next turn. */
    void want() {
        want(false);
    }

    /** There is something a person waits for. */
    void wantNow() {
        want(true);
    }

    private void want(boolean now) {
        long mine;
        Duration delay;
        synchronized (this) {
            hurried |= now;
            if (state == State.RUNNING || (state == State.WAITING && !now)) {
                return;
            }
            state = State.WAITING;
            mine = ++newest;
            delay = now ? Duration.ZERO : pace.untilNext();
        }
        work.execute(() -> run(mine), delay);
    }

    private void run(long mine) {
        synchronized (this) {
            if (state != State.WAITING || mine != newest) {
                return;
            }
            state = State.RUNNING;
            hurried = false;
            pace.begun();
        }
        turn.run();
    }

    /**
     * The turn ended.
     *
     * @param more whether something has come in since it began
     */
    void ended(boolean more) {
        boolean now;
        synchronized (this) {
            pace.ended();
            state = State.IDLE;
            now = hurried;
        }
        if (more) {
            want(now);
        }
    }
}
