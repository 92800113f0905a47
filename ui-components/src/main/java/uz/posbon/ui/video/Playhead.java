package uz.posbon.ui.video;

/**
 * Where a recording stands and what the operator asked of it. The engine that plays the recording obeys the orders and reports; it outlives one
 * playback, so that a recording that broke off goes on where it was. Times are nanoseconds from the recording's first picture. Thread-safe.
 */
public final class Playhead {

    private final PlayOrders orders = new PlayOrders(0, false);
    private volatile long at;
    private volatile long length;
    private volatile boolean over;
    private volatile boolean seen;

    Playhead() {}

    public PlayOrders orders() {
        return orders;
    }

    /** The picture that was shown last. */
    public long at() {
        return at;
    }

    void at(long nanos) {
        at = nanos;
        seen = true;
    }

    /** Whether any picture of it was ever shown. */
    public boolean seen() {
        return seen;
    }

    /** How long the recording is; 0 where nobody knows. */
    public long length() {
        return length;
    }

    /** Called by the engine as soon as it knows. */
    public void length(long nanos) {
        length = Math.max(0, nanos);
    }

    /** Whether it stands still, or is at its end. */
    public boolean resting() {
        return orders.paused() || over;
    }

    void over(boolean value) {
        over = value;
    }

    /** That time, or the end nearest to it. */
    long within(long nanos) {
        return Math.max(0, length == 0 ? nanos : Math.min(nanos, length));
    }
}
