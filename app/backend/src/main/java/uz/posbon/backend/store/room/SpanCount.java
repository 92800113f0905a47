package uz.posbon.backend.store.room;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.room.TimeSpan;

/** Counts what was measured of one step in one or several windows. */
final class SpanCount {
    private final Handle handle;
    private final ResponseStep step;
    private final LongStream.Builder all = LongStream.builder();
    private int limited;
    private int late;
    private long shortest = Long.MAX_VALUE;
    private long longest = -1;

    SpanCount(Handle handle, ResponseStep step) {
        this.handle = handle;
        this.step = step;
    }

    TimeSpan in(List<Window> windows) {
        windows.forEach(this::add);
        long[] sorted = all.build().toArray();
        Arrays.sort(sorted);
        return new TimeSpan(
                windows.getFirst().from(), windows.getLast().to(), sorted.length, rank(sorted, 50), rank(sorted, 90),
                limited, late, longest < 0 ? null : seconds(shortest), longest < 0 ? null : seconds(longest));
    }

    private void add(Window window) {
        handle.createQuery("select millis, limit_millis from room_moment where kind = :kind and happened > :from and happened <= :to")
                .bind("kind", step.code())
                .bind("from", window.from().toEpochMilli())
                .bind("to", window.to().toEpochMilli())
                .map((r, c) -> {
                    long millis = r.getLong(1);
                    long limit = r.getLong(2);
                    all.add(millis);
                    if (!r.wasNull()) {
                        limited++;
                        late += millis > limit ? 1 : 0;
                        shortest = Math.min(shortest, limit);
                        longest = Math.max(longest, limit);
                    }
                    return millis;
                })
                .list();
    }

    /** Nearest rank: the smallest value that at least {@code percent} of all do not exceed. */
    private static @Nullable Duration rank(long[] sorted, int percent) {
        return sorted.length == 0 ? null : seconds(sorted[Math.max(1, Math.ceilDiv(percent * sorted.length, 100)) - 1]);
    }

    /** The contract's durations have no fractions. */
    static Duration seconds(long millis) {
        return Duration.ofSeconds(Math.floorDiv(millis + 500, 1000));
    }
}
