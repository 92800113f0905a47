package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatestIndexTest {
    private final List<Integer> shown = new ArrayList<>();
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private long time;
    /** Each index takes ten milliseconds: its time is asked for at its beginning and at its end. */
    private final LatestIndex indexing = new LatestIndex(index -> shown.add(index.count()), () -> time += 10_000_000);

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
    void aLongListRestsAndThenShowsAllThatCameMeanwhile() throws InterruptedException {
        indexing.start(new MapThreads(work::add, Runnable::run));
        indexing.put(symbols(3_000));
        work.take().run();
        indexing.put(symbols(3_001));
        assertThat(work).as("it rests").isEmpty();
        indexing.put(symbols(3_002));
        Runnable next = work.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
        assertThat(shown).containsExactly(3_000, 3_002);
    }
}
