package uz.posbon.ui.video;

import java.util.concurrent.atomic.AtomicInteger;

/** How many bytes all rings of a workstation may hold together, shared out evenly. Thread-safe. */
final class PacketMemory {

    private final long limit;
    private final AtomicInteger rings = new AtomicInteger();

    PacketMemory(long limit) {
        this.limit = limit;
    }

    void enter() {
        rings.incrementAndGet();
    }

    void leave() {
        rings.decrementAndGet();
    }

    /** What one ring may hold now. */
    long allowance() {
        return limit / Math.max(1, rings.get());
    }
}
