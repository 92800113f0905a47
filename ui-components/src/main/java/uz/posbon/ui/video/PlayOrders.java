package uz.posbon.ui.video;

import org.jspecify.annotations.Nullable;

/**
 * What the operator asked of a replay or a recording, and the clock it runs by. Who plays it takes orders on one thread, any thread gives them.
 *
 * <p>Times are nanoseconds: those of {@link Packet#at()} in a replay, from the first picture on in a recording.
 */
public final class PlayOrders {

    /** What to do next. */
    public sealed interface Order {

        /** Go there and show the picture of that time. */
        record Seek(long at) implements Order {}

        /** Show the picture so many pictures further; back where it is below zero. */
        record Step(int pictures) implements Order {}

        /** Show the next picture when it is due. */
        record Play() implements Order {}

        /** Show the same picture again, in another look. */
        record Redraw() implements Order {}

        record Close() implements Order {}
    }

    private final boolean skipsGaps;
    private @Nullable Long seek;
    private int steps;
    private boolean redraw;
    private boolean paused;
    private boolean closed;
    /** Whoever played it has been told to stop; somebody else may take over. */
    private boolean left;
    private volatile boolean waiting;
    private volatile long askedNanos = System.nanoTime();
    private double speed = 1;
    private long anchorAt;
    private long anchorNanos;
    private long lastAt;
    private boolean anchored;

    /** @param skipsGaps whether a long time without a picture is not waited through: a camera was lost then, a recording may have been taken so */
    PlayOrders(long begin, boolean skipsGaps) {
        this.skipsGaps = skipsGaps;
        seek = begin;
    }

    synchronized void seek(long at) {
        seek = at;
        steps = 0;
        tell();
    }

    /** Begins there, unless something else was asked meanwhile. */
    synchronized void goOn(long at) {
        if (seek == null && steps == 0) {
            seek(at);
        }
    }

    synchronized void step(int pictures) {
        paused = true;
        steps += pictures;
        tell();
    }

    synchronized void redraw() {
        redraw = true;
        tell();
    }

    synchronized void pause(boolean value) {
        paused = value;
        anchored = false;
        tell();
    }

    /** Whether it is to stand still. */
    public synchronized boolean paused() {
        return paused;
    }

    /** Whether it is to be shown from somewhere, which wakes also what has come to its end. */
    public synchronized boolean asked() {
        return seek != null || steps != 0 || redraw;
    }

    /** Whether no picture is to be expected now: it stands still, or the next one is not due yet. */
    boolean resting() {
        return waiting || paused();
    }

    /** How long ago somebody asked something. */
    long sinceAsked() {
        return System.nanoTime() - askedNanos;
    }

    /** Waits at the end of a recording until it is to be shown from somewhere again; false when it is closed instead. */
    synchronized boolean awaitAsked() {
        while (!closed && !asked()) {
            await(0);
        }
        return !closed;
    }

    private void tell() {
        askedNanos = System.nanoTime();
        notifyAll();
    }

    /** Somebody begins to play by these orders. */
    public synchronized void enter() {
        left = false;
    }

    /** Whoever plays by them is to stop: its next order is {@link Order.Close}. */
    public synchronized void leave() {
        left = true;
        notifyAll();
    }

    /** @param times how fast, above zero; 1 is real time */
    synchronized void speed(double times) {
        speed = times;
        anchored = false;
        tell();
    }

    /** How fast it is to run; 1 is real time. */
    public synchronized double speed() {
        return speed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The next order; waits while it is paused and nothing is asked. */
    public synchronized Order next() {
        while (!closed && !left && !asked() && paused) {
            await(0);
        }
        return take();
    }

    /** The next order, without waiting; to play, or to stand still, when nothing else is asked. */
    public synchronized Order take() {
        if (closed || left) {
            return new Order.Close();
        }
        if (seek != null) {
            long at = seek;
            seek = null;
            anchored = false;
            return new Order.Seek(at);
        }
        if (steps != 0) {
            int pictures = steps;
            steps = 0;
            return new Order.Step(pictures);
        }
        if (redraw) {
            redraw = false;
            return new Order.Redraw();
        }
        return new Order.Play();
    }

    /** Waits until the picture of that time is due; earlier when something else is asked. */
    public synchronized void awaitDue(long at) {
        // Where the camera was lost for a while, nobody waits for it once more.
        boolean gap = skipsGaps && at - lastAt > FeedClock.STALL.toNanos();
        lastAt = at;
        if (!anchored || gap) {
            anchorAt = at;
            anchorNanos = System.nanoTime();
            anchored = true;
        }
        while (!closed && !left && !asked() && !paused && anchored) {
            long early = anchorNanos + (long) ((at - anchorAt) / speed) - System.nanoTime();
            if (early <= 0) {
                return;
            }
            await(early);
        }
    }

    /** Waits a moment for more to come, unless something is asked. */
    synchronized void awaitMore(long nanos) {
        if (!closed && seek == null && steps == 0) {
            await(nanos);
        }
        anchored = false;
    }

    /** @param nanos 0 for until told */
    private void await(long nanos) {
        waiting = true;
        try {
            if (nanos == 0) {
                wait();
            } else {
                wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
            }
        } catch (InterruptedException e) {
            // Whoever interrupts a replay's thread wants it gone.
            Thread.currentThread().interrupt();
            closed = true;
        } finally {
            waiting = false;
        }
    }
}
