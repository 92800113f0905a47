package uz.posbon.sdk.stream;

import java.time.Duration;
import java.time.Instant;

/** How the stream stands. */
public sealed interface ConnectionState {
    /** First attempt, or the next one. */
    record Connecting(int attempt) implements ConnectionState {}

    /** Events arrive; {@code latency} is the last measured round trip. */
    record Live(Duration latency) implements ConnectionState {}

    /** Nothing heard for longer than a heartbeat, not given up yet. */
    record Late(Instant lastHeard) implements ConnectionState {}

    /** Nothing heard for longer than the limit, or the link broke. */
    record Lost(Instant since, String why) implements ConnectionState {}

    /** The backend does not let us in. */
    record Refused(String why) implements ConnectionState {}

    /** Something else answers at the backend's address: it shows another certificate. Nothing is said to it; it is looked there again every few seconds. */
    record Untrusted(String why) implements ConnectionState {}

    /** The backend speaks a contract this SDK does not. */
    record Incompatible(String why) implements ConnectionState {}
}
