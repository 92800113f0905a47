package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.live.DelayedExecutor;

class LatestIndexTest {
    private final List<Integer> shown = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Duration> delays = new ArrayList<>();
    private long time;
    /** Each index takes ten milliseconds: its time is asked for at its beginning and at its end. */
    private final LatestIndex indexing = new LatestIndex(index -> shown.add(index.count()), this::later, () -> time += 10_000_000);

    private DelayedExecutor later(Executor target) {
        return (task, delay) -> {
            delays.add(delay);
            if (delay.isZero()) {
                target.execute(task);
            } else {
                waiting.add(task);
            }
        };
    }

    private static List<MapSymbol> symbols(int count) {
        return IntStream.range(0, count).mapToObj(i -> MapSymbol.of("s" + i, new LonLat(69 + i * 1e-5, 41), SymbolShape.DIAMOND, 0xFFFFFFFF, 10, "", 0)).toList();
    }

    @Test
    void aShortListIsIndexedAtOnceHoweverOftenItChanges() {
        indexing.start(new MapThreads(Runnable::run, Runnable::run));
        indexing.put(symbols(3));
        indexing.put(symbols(4));
        indexing.change(symbols(5));
        assertThat(shown).containsExactly(3, 4, 5);
    }

    @Test
    void aLongListRestsAndThenShowsAllThatCameMeanwhile() {
        indexing.start(new MapThreads(Runnable::run, Runnable::run));
        indexing.put(symbols(3_000));
        indexing.put(symbols(3_001));
        indexing.put(symbols(3_002));
        assertThat(shown).containsExactly(3_000);
        assertThat(delays.getLast()).isBetween(Duration.ofMillis(150), Duration.ofMillis(200));
        waiting.removeFirst().run();
        assertThat(waiting).isEmpty();
        assertThat(shown).containsExactly(3_000, 3_002);
    }
}
