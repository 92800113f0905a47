package uz.posbon.workstation.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the FX thread again and again whether it still answers, and writes down what it is doing while it does not: afterwards nobody can
 * say. Runs on a thread of its own until that is interrupted; it shares no executor, because what holds up the screen may hold up those too.
 */
public final class FxWatch implements Runnable {
    /** What a person takes for a frozen screen. */
    static final Duration LIMIT = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(FxWatch.class);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    /** When this thread itself wakes so late, everything stood still: a collection of garbage, a computer that slept. */
    private static final Duration LATE = Duration.ofMillis(500);

    private final Executor fx;
    private final LongSupplier nanoTime;
    private final Clock clock;
    private final Consumer<Stall> after;
    private final ThreadReport report = new ThreadReport();
    private @Nullable Thread watched;
    private boolean allTold;
    private boolean settled;

    /** Asks a question that is answered by being run. */
    private static final class Question implements Runnable {
        private final CountDownLatch answered = new CountDownLatch(1);
        private volatile @Nullable Thread by;

        @Override
        public void run() {
            by = Thread.currentThread();
            answered.countDown();
        }

        boolean isAnswered(Duration within) throws InterruptedException {
            return answered.await(within.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /**
     * @param nanoTime a clock that never goes back
     * @param after hears of each stall once it is over, on the watching thread; not of those before the first answer in time, while the
     *     window is still being painted for the first time
     */
    public FxWatch(Executor fx, LongSupplier nanoTime, Clock clock, Consumer<Stall> after) {
        this.fx = fx;
        this.nanoTime = nanoTime;
        this.clock = clock;
        this.after = after;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ask();
                TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
            }
        } catch (InterruptedException e) {
            LOG.debug("the watch ends", e);
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        Question question = new Question();
        Instant begun = clock.instant();
        long asked = nanoTime.getAsLong();
        fx.execute(question);
        boolean answered = question.isAnswered(LIMIT);
        if (!answered && since(asked).compareTo(LIMIT.plus(LATE)) > 0) {
            LOG.warn("everything stood still for {} ms, not the FX thread alone", since(asked).toMillis());
            begun = clock.instant();
            asked = nanoTime.getAsLong();
            answered = question.isAnswered(LIMIT);
        }
        if (!answered) {
            stalled(question, asked);
            Duration length = since(asked);
            LOG.warn("the FX thread goes on after {} ms", length.toMillis());
            if (settled) {
                after.accept(new Stall(begun, length));
            }
        }
        settled |= answered;
        watched = question.by;
    }

    /** Looks again each time the stall has doubled: where it hangs for long is not always where it hung first. */
    private void stalled(Question question, long asked) throws InterruptedException {
        Duration next = LIMIT;
        do {
            LOG.warn("the FX thread has not answered for {} ms\n{}", since(asked).toMillis(), what());
            next = next.multipliedBy(2);
        } while (!question.isAnswered(next.minus(since(asked)).isPositive() ? next.minus(since(asked)) : LIMIT));
    }

    private String what() {
        Thread thread = watched;
        if (thread == null || !allTold) {
            allTold = true;
            return report.all();
        }
        return report.of(thread);
    }

    private Duration since(long nanos) {
        return Duration.ofNanos(nanoTime.getAsLong() - nanos);
    }
}
