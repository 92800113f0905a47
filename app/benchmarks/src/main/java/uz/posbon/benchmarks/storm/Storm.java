package uz.posbon.benchmarks.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** So many alarms in so many seconds, evenly, by as many gateways as a city has. Each sends together what has become due while it waited for an answer. */
final class Storm {
    private static final int SENDERS = 16;
    private static final int TOGETHER = 100;

    private final int alarms;
    private final double seconds;

    Storm(int alarms, double seconds) {
        this.alarms = alarms;
        this.seconds = seconds;
    }

    /**
     * Sends them all.
     *
     * @param send sends the alarms of these numbers and returns once the backend has taken them
     * @return how long it took, in seconds
     */
    double run(Consumer<List<Integer>> send) {
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService senders = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int sender = 0; sender < SENDERS; sender++) {
                senders.execute(() -> {
                    for (int number = next.getAndIncrement(); number < alarms; number = next.getAndIncrement()) {
                        LockSupport.parkNanos(begun + due(number) - System.nanoTime());
                        List<Integer> together = new ArrayList<>(List.of(number));
                        for (int more = next.get(); together.size() < TOGETHER && more < alarms && begun + due(more) <= System.nanoTime(); more = next.get()) {
                            if (next.compareAndSet(more, more + 1)) {
                                together.add(more);
                            }
                        }
                        send.accept(together);
                    }
                });
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private long due(int number) {
        return (long) (seconds * 1e9 / alarms * number);
    }
}
