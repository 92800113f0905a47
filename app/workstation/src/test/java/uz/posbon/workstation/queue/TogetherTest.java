package uz.posbon.workstation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.queue.Grouping;
import uz.posbon.ui.queue.QueueMark;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.symbol.Tone;

class TogetherTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Together together = new Together();

    private static QueueRow row(String id, String group, String bundle, int age) {
        return new QueueRow(id, Tone.SEVERE, Tone.SEVERE.shape(), "", "Fire", "Smoke " + id, "", NOW.minusSeconds(age), false, true, "", null,
                new QueueRow.Belonging(group, bundle), QueueMark.ROW, null);
    }

    private List<String> with(String id, Grouping level) {
        return together.with(id, level, row -> true, Duration.ZERO);
    }

    @Test
    void whatStandsBehindOneLineIsWhatTheLineCounts() {
        together.follow(new RowChanges(List.of(row("a", "a", "fire", 30), row("b", "a", "fire", 20), row("c", "c", "fire", 90), row("d", "", "", 1)), List.of()));
        assertThat(with("b", Grouping.GROUPS)).containsExactly("a", "b");
        assertThat(with("b", Grouping.BUNDLES)).containsExactly("c", "a", "b");
        assertThat(with("b", Grouping.NONE)).containsExactly("b");
        assertThat(with("d", Grouping.BUNDLES)).as("of no kind").containsExactly("d");
    }

    @Test
    void itFollowsWhatComesChangesAndGoes() {
        together.follow(new RowChanges(List.of(row("a", "a", "fire", 30), row("b", "a", "fire", 20)), List.of()));
        together.follow(new RowChanges(List.of(row("c", "a", "fire", 10), row("b", "b", "gas", 20)), List.of("a")));
        assertThat(with("c", Grouping.GROUPS)).containsExactly("c");
        assertThat(with("a", Grouping.GROUPS)).as("gone").isEmpty();
    }

    @Test
    void whatIsFilteredOutIsLeftAlone() {
        together.follow(new RowChanges(List.of(row("a", "a", "fire", 30), row("b", "a", "fire", 20)), List.of()));
        assertThat(together.with("b", Grouping.GROUPS, row -> !row.id().equals("a"), Duration.ZERO)).containsExactly("b");
    }

    @Test
    void anAlarmThatHasJustComeIsWaitedFor() {
        CompletableFuture<List<String>> asked = CompletableFuture.supplyAsync(() -> together.with("a", Grouping.GROUPS, row -> true, Duration.ofMinutes(1)));
        together.follow(new RowChanges(List.of(row("a", "a", "fire", 30)), List.of()));
        await().atMost(Duration.ofSeconds(30)).until(asked::isDone);
        assertThat(asked.join()).containsExactly("a");
    }
}
