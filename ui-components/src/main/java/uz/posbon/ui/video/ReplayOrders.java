package uz.posbon.ui.video;

import org.jspecify.annotations.Nullable;

/**
 * What the operator asked of a replay, and the clock it runs by. The replay's thread takes orders, any thread gives them.
 *
 * <p>Times are those of {@link Packet#at()}.
 */
final class ReplayOrders {

    /** What to do next. */
    sealed interface Order {

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

    private @Nullable Long seek;
    private int steps;
    private boolean redraw;
    private boolean paused;
    private boolean closed;
    private double speed = 1;
    private long anchorAt;
    private long anchorNanos;
    private long lastAt;
    private boolean anchored;

    ReplayOrders(long begin) {
        seek = begin;
    }

    synchronized void seek(long at) {
        seek = at;
        steps = 0;
        notifyAll();
    }

    synchronized void step(int pictures) {
        paused = true;
        steps += pictures;
        notifyAll();
    }

    synchronized void redraw() {
        redraw = true;
        notifyAll();
    }

    synchronized void pause(boolean value) {
        paused = value;
        anchored = false;
        notifyAll();
    }

    synchronized boolean paused() {
        return paused;
    }

    /** @param times how fast, above zero; 1 is real time */
    synchronized void speed(double times) {
        speed = times;
        anchored = false;
        notifyAll();
    }

    synchronized double speed() {
        return speed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The next order; waits while it is paused and nothing is asked. */
    synchronized Order next() {
        while (!closed && seek == null && steps == 0 && !redraw && paused) {
            await(0);
        }
        if (closed) {
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
    synchronized void awaitDue(long at) {
        // Where the camera was lost for a while, nobody waits for it once more.
        boolean gap = at - lastAt > FeedClock.STALL.toNanos();
        lastAt = at;
        if (!anchored || gap) {
            anchorAt = at;
            anchorNanos = System.nanoTime();
            anchored = true;
        }
        while (!closed && seek == null && steps == 0 && !redraw && !paused && anchored) {
            long left = anchorNanos + (long) ((at - anchorAt) / speed) - System.nanoTime();
            if (left <= 0) {
                return;
            }
            await(left);
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
        }
    }
}
