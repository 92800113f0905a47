package uz.posbon.sdk.stream;

/** A running subscription to a backend's events: connects, resumes and reconnects by itself until closed. */
public interface EventStream extends AutoCloseable {
    ConnectionState state();

    /** Sequence of the last durable event that was delivered. */
    long sequence();

    @Override
    void close();
}
