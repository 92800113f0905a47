package uz.posbon.backend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingLineTest {
    private final WaitingLine<String> line = new WaitingLine<>(3);

    private List<String> take() throws InterruptedException {
        List<String> taken = new ArrayList<>();
        line.take(taken, 2);
        return taken;
    }

    @Test
    void peopleComeBeforeMachinesAndEachKindInItsOrder() throws InterruptedException {
        line.put("a", false);
        line.put("b", false);
        line.put("c", false);
        line.put("Olim", true);
        assertThat(line.personWaits()).isTrue();
        assertThat(take()).containsExactly("Olim");
        assertThat(line.personWaits()).isFalse();
        assertThat(take()).containsExactly("a", "b");
        assertThat(take()).containsExactly("c");
    }

    @Test
    void whatIsPutBackComesBeforeWhatCameMeanwhile() throws InterruptedException {
        line.put("c", false);
        line.back(List.of("a", "b"));
        assertThat(take()).containsExactly("a", "b");
        assertThat(take()).containsExactly("c");
    }

    @Test
    void aFullLineIsWaitedForAndAnEmptyOneOnlySoLong() throws InterruptedException {
        for (String one : List.of("a", "b", "c")) {
            line.put(one, false);
        }
        Thread late = Thread.ofVirtual().start(() -> {
            try {
                line.put("d", false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> late.getState() == Thread.State.WAITING);
        // A person finds room where machines stand in line.
        line.put("Olim", true);
        List<String> all = new ArrayList<>();
        while (all.size() < 5) {
            line.take(all, all.size() + 1);
        }
        assertThat(all).containsExactly("Olim", "a", "b", "c", "d");
        line.take(all, 10, 1);
        assertThat(all).hasSize(5);
    }
}
