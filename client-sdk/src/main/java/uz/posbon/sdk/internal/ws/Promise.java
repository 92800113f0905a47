package uz.posbon.sdk.internal.ws;

/**
 * What the heartbeats of one link say is in the log, held against what has come: between two of them the backend sends on, if there is anything to
 * send. Where nothing came an event was lost on the way, and nobody would know before the next one. One thread.
 */
final class Promise {
    private long promised;
    private long had;

    /**
     * Whether what the heartbeat before this one spoke of has not even begun to come.
     *
     * @param last end of the log, as this heartbeat says
     * @param sequence last event that has come
     */
    boolean isBroken(long last, long sequence) {
        boolean broken = promised > sequence && had == sequence;
        promised = last;
        had = sequence;
        return broken;
    }
}
