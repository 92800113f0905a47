package uz.posbon.ui.video;

/**
 * Says which of the screen's pulses show new pictures: as many as the fastest stream on the screen needs, and all tiles change in the same ones.
 * Where the computer paints by itself each painted pulse costs a copy of the whole window, and cameras are not in step with each other: a wall
 * that painted each picture as it came would be painted in nearly every pulse. A picture that is alone on the screen waits for nothing.
 * Thread-safe.
 */
final class PictureBeat {

    /** Thirty a second: every second pulse of the usual sixty, which come early and late by a little. */
    private static final long LEAST_NANOS = 29_000_000;
    /** How long a picture waits for those of the other tiles: the time from one to the next at the usual 25 a second. */
    private static final long PATIENCE_NANOS = 40_000_000;

    /** How many pictures are looked at, and how many of them have a new one that was not shown yet. */
    private int watched;
    private int ready;
    /** Whether one of them has the next one waiting, too: a moment later one would be lost. */
    private boolean crowded;
    private long oldest;
    private long last;
    private boolean begun;

    /** Somebody looks at one more picture, or with -1 at one less. */
    synchronized void watched(int more) {
        watched += more;
    }

    /**
     * Any thread: a picture came, or was left over by the last beat.
     *
     * @param waiting how many pictures of its kind wait now, this one included
     * @param now on the scale of {@link System#nanoTime}
     */
    synchronized void came(int waiting, long now) {
        if (waiting > 1) {
            crowded = true;
            return;
        }
        oldest = ready == 0 ? now : oldest;
        ready++;
    }

    /** FX thread, once a pulse: whether pictures change now. Also now and then when there is none, for whatever else tiles follow. */
    synchronized boolean counts(long now) {
        if (begun && now - last < LEAST_NANOS) {
            return false;
        }
        boolean none = ready == 0;
        boolean all = ready >= watched;
        if (!none && !all && !crowded && now - oldest < PATIENCE_NANOS) {
            return false;
        }
        ready = 0;
        crowded = false;
        last = now;
        begun = true;
        return true;
    }
}
