package uz.posbon.benchmarks.storm;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** So many alarms in so many seconds, evenly, by as many senders as a city has sources that speak at once. */
final class Storm {
    private static final int SENDERS = 16;

    private final int alarms;
    private final double seconds;

    Storm(int alarms, double seconds) {
        this.alarms = alarms;
        this.seconds = seconds;
    }

    /**
     * Sends them all.
     *
     * @param send sends the alarm of this number and returns once the backend has taken it
     * @return how long it took, in seconds
     */
    double run(IntConsumer send) {
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService senders = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int sender = 0; sender < SENDERS; sender++) {
                senders.execute(() -> {
                    for (int number = next.getAndIncrement(); number < alarms; number = next.getAndIncrement()) {
                        long due = begun + (long) (seconds * 1e9 / alarms * number);
                        LockSupport.parkNanos(due - System.nanoTime());
                        send.accept(number);
                    }
                });
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
