package uz.posbon.sdk.stream;

/** A running subscription to a backend's events: connects, resumes and reconnects by itself until closed. */
public interface EventStream extends AutoCloseable {
    /** How it stands right now. Any thread. */
    ConnectionState state();

    /** Sequence of the last durable event that was delivered, or of the state it started from. Any thread. */
    long sequence();

    /** The backend's clock, estimated from this stream's heartbeats; this machine's clock until the first. Any thread. */
    BackendClock backendClock();

    /** Ends it for good; does not wait for a call to the listener that is under way. */
    @Override
    void close();
}
