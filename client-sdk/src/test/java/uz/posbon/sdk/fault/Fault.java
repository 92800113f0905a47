package uz.posbon.sdk.fault;

import java.time.Duration;

/** What a {@link FaultProxy} does to the bytes that pass through it. */
public sealed interface Fault {
    /** Nothing. */
    record None() implements Fault {}

    /** Takes connections and bytes and passes nothing on, as a stopped process does; what it held passes when the fault ends. */
    record Freeze() implements Fault {}

    /** Drops what goes one way. A connection that lost bytes stays deaf that way for ever, as after a forgotten NAT entry. */
    record HalfOpen(Direction lost) implements Fault {}

    /** Passes everything on, {@code by} later. */
    record Delay(Duration by) implements Fault {}

    /** Passes everything on, slowly. */
    record Throttle(int bytesPerSecond) implements Fault {}

    /**
     * Overwrites a run of each chunk that goes this way with zero bytes. Zeros, because neither JSON nor HTTP nor a WebSocket frame
     * may hold them there: what is damaged is seen to be, as a checksum of TLS would see it.
     */
    record Corrupt(Direction way, long seed) implements Fault {}

    /**
     * Connections change their order: one that stands keeps its bytes back for {@code by}, also after an end of it has given it up, so that newer ones
     * overtake it and it delivers late what nobody waits for any more; of the new ones every other is kept back in the same way before it reaches the
     * backend. The order within a connection stays.
     */
    record Overtake(Duration by) implements Fault {}

    /** Resets every new connection; those that stand go on. */
    record Refuse() implements Fault {}
}
