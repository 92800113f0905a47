package uz.posbon.backend.boot;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Ids that sort in the order they were given (UUID version 7, RFC 9562), even when the clock jumps back. */
final class OrderedIds implements Supplier<String> {
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final RandomGenerator random;
    private final ReentrantLock lock = new ReentrantLock();
    /** Milliseconds and, below them, the counter within one. */
    private long last;

    /** Ids nobody can guess. */
    OrderedIds(Clock clock) {
        this(clock, new SecureRandom());
    }

    /** Ids that are the same wherever {@code clock} and {@code random} are. */
    OrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String get() {
        long stamp;
        lock.lock();
        try {
            last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
            stamp = last;
        } finally {
            lock.unlock();
        }
        long high = (stamp >>> COUNTER_BITS) << 16 | 0x7000L | (stamp & 0xFFF);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
