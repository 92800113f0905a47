package uz.posbon.backend.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.shift.Break;
import uz.posbon.sdk.shift.Shift;
import uz.posbon.sdk.shift.ShiftStatistics;

/** Counts what {@link Deeds} marked for one shift. */
final class ShiftCounts {
    static final String ACKNOWLEDGED = "acknowledged";
    static final String OPENED = "opened";
    static final String SENT = "sent";
    static final String CLOSED = "closed";

    private final Handle handle;
    private final Shift shift;

    ShiftCounts(Handle handle, Shift shift) {
        this.handle = handle;
        this.shift = shift;
    }

    ShiftStatistics at(Instant now) {
        Instant to = shift.endedTime() == null ? now : shift.endedTime();
        // An alarm that was acknowledged again is the same alarm; how long it first waited is what counts.
        List<Long> acknowledged = millis("select min(millis) as waited from deed where shift_id = :shift and kind = :kind group by about order by waited", ACKNOWLEDGED);
        // Units sent in one command are all the first.
        List<Long> first = millis("select min(millis) as waited from deed where shift_id = :shift and kind = :kind and millis is not null"
                + " group by about order by waited", SENT);
        return new ShiftStatistics(
                shift.id(), shift.startedTime(), to,
                acknowledged.size(), rank(acknowledged, 50), rank(acknowledged, 90),
                count(OPENED), count(SENT), rank(first, 50), count(CLOSED), onBreak(to));
    }

    private List<Long> millis(String sql, String kind) {
        return handle.createQuery(sql).bind("shift", shift.id()).bind("kind", kind).mapTo(Long.class).list();
    }

    private int count(String kind) {
        return handle.createQuery("select count(*) from deed where shift_id = :shift and kind = :kind")
                .bind("shift", shift.id())
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one();
    }

    /** Nearest rank: the smallest value that at least {@code percent} of all do not exceed. */
    static @Nullable Duration rank(List<Long> sortedMillis, int percent) {
        if (sortedMillis.isEmpty()) {
            return null;
        }
        int rank = (percent * sortedMillis.size() + 99) / 100;
        return wholeSeconds(Duration.ofMillis(sortedMillis.get(Math.max(rank, 1) - 1)));
    }

    private Duration onBreak(Instant to) {
        Duration sum = Duration.ZERO;
        for (Break one : shift.breaks()) {
            Instant end = one.endedTime() == null ? to : one.endedTime();
            sum = sum.plus(Duration.between(one.startedTime(), end));
        }
        return wholeSeconds(sum);
    }

    /** The contract's durations have no fractions; a clock that was set back gives no negative one. */
    private static Duration wholeSeconds(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : Duration.ofSeconds(duration.plusMillis(500).toSeconds());
    }
}
