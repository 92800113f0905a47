package uz.posbon.workstation.queue;

/**
 * Whether more alarms come in than one operator can work on: ISA-18.2 calls more than ten in ten minutes a flood, which is over when fewer than
 * five came in ten minutes. One thread.
 */
public final class Flood {
    /** Alarms in ten minutes that one operator still manages. */
    public static final int LIMIT = 10;

    private static final int OVER_BELOW = 5;

    private boolean on;

    /** Whether it is a flood now. */
    boolean with(int recentAlarms) {
        on = on ? recentAlarms >= OVER_BELOW : recentAlarms > LIMIT;
        return on;
    }
}
