package uz.posbon.workstation.shift;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.problem.PosbonException;
import uz.posbon.sdk.shift.ShiftApi;
import uz.posbon.sdk.shift.ShiftStatistics;

/** Keeps the figures of one shift fresh while somebody looks at them: asked in the background, some seconds old at most. */
public final class StatisticsFeed {
    private static final Logger LOG = LoggerFactory.getLogger(StatisticsFeed.class);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ShiftApi shifts;
    private final Clock clock;
    private final Executor background;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable ShiftStatistics latest;
    private volatile Instant asked = Instant.EPOCH;

    /** @param background runs what blocks */
    public StatisticsFeed(ShiftApi shifts, Clock clock, Executor background) {
        this.shifts = shifts;
        this.clock = clock;
        this.background = background;
    }

    /** The latest figures of the shift; null until they have come. Never waits. */
    public @Nullable ShiftStatistics of(String shiftId) {
        ShiftStatistics known = latest;
        boolean same = known != null && known.shiftId().equals(shiftId);
        if ((!same || asked.plus(FRESH).isBefore(clock.instant())) && !asking.getAndSet(true)) {
            background.execute(() -> ask(shiftId));
        }
        return same ? known : null;
    }

    private void ask(String shiftId) {
        try {
            latest = shifts.statistics(shiftId);
        } catch (PosbonException e) {
            // The old figures stay; the connection's own sign says what is wrong.
            LOG.debug("no statistics of {}", shiftId, e);
        } finally {
            asked = clock.instant();
            asking.set(false);
        }
    }
}
