package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ConflatedTest {

    private final ManualTime time = new ManualTime();
    private final List<Integer> heard = new ArrayList<>();

    private Conflated<Integer> conflated(int perSecond) {
        return new Conflated<>(time, time::nanoTime, perSecond, heard::add);
    }

    @Test
    void theFirstValueComesAtOnceAndTheLatestOfManyAfterTheInterval() {
        Conflated<Integer> values = conflated(10);
        values.offer(1);
        time.turn();
        values.offer(2);
        values.offer(3);
        time.pass(Duration.ofMillis(99));
        assertThat(heard).containsExactly(1);
        time.pass(Duration.ofMillis(1));
        assertThat(heard).containsExactly(1, 3);
    }

    @Test
    void whatMustNotWaitComesAtOnceAndOnce() {
        Conflated<Integer> values = conflated(10);
        values.offer(1);
        time.turn();
        values.offer(2);
        values.offerAtOnce(3);
        time.turn();
        assertThat(heard).as("what was offered before it is overtaken").containsExactly(1, 3);
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly(1, 3);
        values.offer(4);
        time.pass(Duration.ofMillis(100));
        assertThat(heard).containsExactly(1, 3, 4);
    }

    @Test
    void manyOffersWaitAsOneTask() {
        Conflated<Integer> values = conflated(10);
        for (int i = 0; i < 1000; i++) {
            values.offer(i);
        }
        assertThat(time.waitingTasks()).isEqualTo(1);
    }

    @Test
    void aValueOfferedByTheSinkItselfIsDeliveredLater() {
        List<Conflated<Integer>> self = new ArrayList<>();
        self.add(new Conflated<>(time, time::nanoTime, 10, value -> {
            heard.add(value);
            if (value < 3) {
                self.getFirst().offer(value + 1);
            }
        }));
        self.getFirst().offer(1);
        time.turn();
        assertThat(heard).containsExactly(1);
        time.pass(Duration.ofMillis(100));
        time.pass(Duration.ofMillis(100));
        assertThat(heard).containsExactly(1, 2, 3);
    }

    @Test
    void aSinkThatFailsIsAskedAgain() {
        Conflated<Integer> values = new Conflated<>(time, time::nanoTime, 10, value -> {
            heard.add(value);
            if (value == 1) {
                throw new IllegalStateException("broken");
            }
        });
        values.offer(1);
        assertThatThrownBy(time::turn).hasMessage("broken");
        values.offer(2);
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void theLastValueAlwaysArrivesHoweverTheThreadsMeet() {
        try (ExecutorService sink = Executors.newSingleThreadExecutor()) {
            AtomicInteger newest = new AtomicInteger();
            Conflated<Integer> values = new Conflated<>(DelayedExecutor.onto(sink), System::nanoTime, 1_000_000, newest::set);
            for (int i = 1; i <= 20_000; i++) {
                values.offer(i);
            }
            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> newest.get() == 20_000);
        }
    }
}
