package uz.posbon.sdk.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The backend's clock as this end knows it: estimated from answered heartbeats, so that a desk whose own clock is wrong still orders
 * and times rightly. Before the first answer it is this machine's clock. Between answers it runs by {@link System#nanoTime}: a clock
 * of this machine that is set meanwhile does not move it. Thread-safe.
 *
 * <p>An answer says what the backend's clock showed somewhere between question and answer; the middle is taken, wrong by half the
 * round trip at most. Of the last minute's answers the one with the shortest round trip counts.
 *
 * <p>In a training session the backend's clock stands still, or goes faster or slower than ours: this one goes as it goes.
 */
public final class BackendClock extends Clock {
    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();
    private static final Duration SLACK = Duration.ofMillis(250);

    /** The backend's clock showed {@code time} when {@code nanos} was now. */
    private record Sample(Instant time, double pace, long nanos, Duration roundTrip) {
        Instant at(long now) {
            return time.plusNanos(pace == 1 ? now - nanos : (long) ((now - nanos) * pace));
        }
    }

    private final Clock system;
    private final LongSupplier nanos;
    private final ArrayDeque<Sample> samples = new ArrayDeque<>();

    /** {@code system} is this machine's clock. */
    public BackendClock(Clock system) {
        this(system, System::nanoTime);
    }

    BackendClock(Clock system, LongSupplier nanos) {
        this.system = system;
        this.nanos = nanos;
    }

    /**
     * Takes an answer in.
     *
     * @param time what the backend's clock showed when it answered
     * @param pace seconds of the backend's clock in one of ours
     * @param asked {@link System#nanoTime} of the question
     * @param heard {@link System#nanoTime} of the answer
     */
    public synchronized void heard(Instant time, double pace, long asked, long heard) {
        Duration roundTrip = Duration.ofNanos(heard - asked);
        Sample sample = new Sample(time, pace, asked + (heard - asked) / 2, roundTrip);
        Sample best = best();
        if (best != null && (best.pace() != pace || Duration.between(best.at(sample.nanos()), time).abs()
                .compareTo(slack(best.roundTrip().plus(roundTrip).dividedBy(2).plus(SLACK), pace)) > 0)) {
            // No round trip explains that: the backend's clock was set, it is another backend, or this machine has slept.
            samples.clear();
        }
        samples.addLast(sample);
        while (heard - samples.getFirst().nanos() > KEPT_NANOS) {
            samples.removeFirst();
        }
    }

    private static Duration slack(Duration ours, double pace) {
        return pace <= 1 ? ours : Duration.ofNanos((long) (ours.toNanos() * pace));
    }

    /**
     * Takes in what the backend says without having been asked: of no use for the time, as nobody knows how long it was under way, but from here on the
     * backend's clock goes at that pace.
     *
     * @param heard {@link System#nanoTime} when it arrived
     */
    public synchronized void paced(Instant time, double pace, long heard) {
        Sample best = best();
        if (best != null && best.pace() != pace) {
            samples.clear();
            samples.addLast(new Sample(time, pace, heard, best.roundTrip()));
        }
    }

    /** How far the backend's clock is ahead of this machine's; negative when it is behind, zero before the first answer. */
    public synchronized Duration offset() {
        return best() == null ? Duration.ZERO : Duration.between(system.instant(), instant());
    }

    @Override
    public synchronized Instant instant() {
        Sample best = best();
        return best == null ? system.instant() : best.at(nanos.getAsLong());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** A view of this clock in another zone; it goes on with it. */
    @Override
    public Clock withZone(ZoneId zone) {
        BackendClock clock = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return clock.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return clock.withZone(other);
            }
        };
    }

    private @Nullable Sample best() {
        Sample best = null;
        for (Sample sample : samples) {
            if (best == null || sample.roundTrip().compareTo(best.roundTrip()) <= 0) {
                best = sample;
            }
        }
        return best;
    }
}
