package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LiveRowsTest {

    private record Row(String id, int rank, String text) {}

    private static final Comparator<Row> BY_RANK = Comparator.comparingInt(Row::rank).thenComparing(Row::id);

    private final ManualTime time = new ManualTime();
    private final LiveRows<String, Row> live =
            new LiveRows<>(Row::id, BY_RANK, time, time.executor(), time::nanoTime, 10);

    private void tick() {
        time.pass(Duration.ofMillis(100));
    }

    private List<String> shown() {
        return live.rows().stream().map(Row::id).toList();
    }

    private void put(String id, int rank) {
        live.put(new Row(id, rank, id));
    }

    @Test
    void rowsAreSortedAndFollowTheirChanges() {
        put("b", 2);
        put("a", 1);
        put("c", 3);
        tick();
        assertThat(shown()).containsExactly("a", "b", "c");
        put("a", 9);
        live.remove("b");
        tick();
        assertThat(shown()).containsExactly("c", "a");
        assertThat(live.totalProperty().get()).isEqualTo(2);
    }

    @Test
    void manyChangesAreOneReplacedRangeAndOnlyThatRange() {
        for (int i = 0; i < 100; i++) {
            put("r%03d".formatted(i), i);
        }
        tick();
        List<String> changes = new ArrayList<>();
        live.rows().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "-" + change.getTo() + " for " + change.getRemovedSize());
            }
        });
        live.put(new Row("r050", 50, "changed"));
        live.put(new Row("r052", 52, "changed"));
        tick();
        assertThat(changes).containsExactly("50-53 for 3");
        live.put(new Row("r052", 52, "changed"));
        tick();
        assertThat(changes).hasSize(1);
    }

    @Test
    void aTickIsScheduledOnlyAfterTheLastWasShown() {
        put("a", 1);
        put("b", 2);
        assertThat(time.waitingTasks()).isEqualTo(1);
        time.turn();
        put("c", 3);
        time.turn();
        assertThat(shown()).containsExactly("a", "b");
        tick();
        assertThat(shown()).containsExactly("a", "b", "c");
    }

    @Test
    void whileHeldNothingMovesAndNewRowsWait() {
        put("a", 1);
        put("b", 2);
        tick();
        live.hold(true);
        put("b", 0);
        put("new", -1);
        live.remove("a");
        tick();
        assertThat(shown()).containsExactly("a", "b");
        assertThat(live.rows().get(1).rank()).isZero();
        assertThat(live.waitingProperty().get()).isEqualTo(1);

        live.hold(false);
        tick();
        assertThat(shown()).containsExactly("new", "b");
        assertThat(live.waitingProperty().get()).isZero();
    }

    @Test
    void waitingRowsCanBeLetInOnce() {
        put("a", 1);
        tick();
        live.hold(true);
        put("b", 0);
        tick();
        live.showWaiting();
        tick();
        assertThat(shown()).containsExactly("b", "a");
        put("c", -1);
        tick();
        assertThat(shown()).containsExactly("b", "a");
    }

    @Test
    void aFilterHidesAndShowsAgain() {
        put("a", 1);
        put("b", 2);
        live.filter(row -> row.rank() > 1);
        tick();
        assertThat(shown()).containsExactly("b");
        assertThat(live.totalProperty().get()).isEqualTo(2);
        put("a", 5);
        tick();
        assertThat(shown()).containsExactly("b", "a");
    }

    @Test
    void aFilterTakesEffectAlthoughTheListIsHeld() {
        put("a", 1);
        put("b", 2);
        live.filter(row -> row.rank() > 5);
        tick();
        live.hold(true);
        live.filter(row -> true);
        tick();
        assertThat(shown()).containsExactly("a", "b");
    }

    @Test
    void replaceAllKeepsWhatIsEqualAndDropsWhatIsMissing() {
        put("a", 1);
        put("b", 2);
        tick();
        live.replaceAll(List.of(new Row("b", 2, "b"), new Row("c", 0, "c")));
        tick();
        assertThat(shown()).containsExactly("c", "b");
    }

    @Test
    void aFilterThatBreaksDoesNotStopTheListForGood() {
        put("a", 1);
        tick();
        live.filter(row -> {
            throw new IllegalStateException("broken filter");
        });
        assertThatThrownBy(this::tick).hasMessage("broken filter");
        live.filter(row -> true);
        tick();
        assertThat(shown()).containsExactly("a");
    }
}
