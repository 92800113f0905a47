package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
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
    void manyChangesAreOneChangeOfTheRowsThatDiffer() {
        for (int i = 0; i < 100; i++) {
            put("r%03d".formatted(i), i);
        }
        tick();
        List<String> changes = new ArrayList<>();
        live.rows().addListener((ListChangeListener<Row>) change -> {
            StringJoiner ranges = new StringJoiner(", ");
            while (change.next()) {
                ranges.add(change.getFrom() + "-" + change.getTo() + " for " + change.getRemovedSize());
            }
            changes.add(ranges.toString());
        });
        live.put(new Row("r050", 50, "changed"));
        live.put(new Row("r052", 52, "changed"));
        tick();
        assertThat(changes).containsExactly("50-51 for 1, 52-53 for 1");
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
    void anEmptyListIsNotHeldEmpty() {
        live.hold(true);
        tick();
        put("a", 1);
        tick();
        assertThat(shown()).containsExactly("a");
        put("b", 2);
        tick();
        assertThat(shown()).containsExactly("a");
        assertThat(live.waitingProperty().get()).isEqualTo(1);
    }

    @Test
    void waitingRowsCanBeLetInOnce() {
        put("a", 1);
        tick();
        live.hold(true);
        put("b", 0);
        tick();
        List<List<String>> let = new ArrayList<>();
        live.showWaiting(() -> let.add(shown()));
        tick();
        assertThat(let).containsExactly(List.of("b", "a"));
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
    void whatIsWatchedForIsCountedWhenTheFilterHidesIt() {
        live.watchFor(row -> row.rank() < 3);
        put("a", 1);
        put("b", 2);
        put("c", 3);
        live.filter(row -> row.rank() > 1);
        tick();
        assertThat(live.missedProperty().get()).isEqualTo(1);
        assertThat(live.passingProperty().get()).isEqualTo(2);
        put("d", 0);
        tick();
        assertThat(live.missedProperty().get()).isEqualTo(2);
        put("a", 5);
        live.remove("d");
        tick();
        assertThat(live.missedProperty().get()).isZero();
    }

    @Test
    void aFilterIsAskedAgainWithoutMovingWhatIsHeld() {
        int[] least = {0};
        live.filter(row -> row.rank() >= least[0]);
        put("a", 1);
        put("b", 2);
        tick();
        live.hold(true);
        least[0] = 2;
        live.filterAgain();
        tick();
        assertThat(shown()).containsExactly("a", "b");
        live.hold(false);
        tick();
        assertThat(shown()).containsExactly("b");
    }

    /** Rows of one rank behind a heading of that rank, which has the id of no row. */
    private record ByRank(boolean open) implements Arrangement<Row> {
        @Override
        public List<Row> lay(List<Row> sorted) {
            List<Row> lines = new ArrayList<>();
            for (Row row : sorted) {
                String heading = "heading " + row.rank();
                if (lines.stream().noneMatch(line -> line.id().equals(heading))) {
                    lines.add(new Row(heading, row.rank(), (open ? "open " : "closed ") + sorted.stream().filter(r -> r.rank() == row.rank()).count()));
                }
                if (open) {
                    lines.add(row);
                }
            }
            return lines;
        }

        @Override
        public int stands(Row line) {
            return line.text().startsWith("closed") ? Integer.parseInt(line.text().substring(7)) : line.text().startsWith("open") ? 0 : 1;
        }

        @Override
        public int following(Row line) {
            return line.text().startsWith("open") ? Integer.parseInt(line.text().substring(5)) : 0;
        }

        @Override
        public boolean isInside(Row line) {
            return !line.id().startsWith("heading");
        }
    }

    @Test
    void aHeldListCountsOnOpensAndClosesButLetsNothingElseIn() {
        live.arrange(new ByRank(false));
        put("a", 1);
        put("b", 1);
        put("c", 2);
        tick();
        live.hold(true);
        put("d", 1);
        put("e", 0);
        put("f", 0);
        tick();
        assertThat(shown()).containsExactly("heading 1", "heading 2");
        assertThat(live.rows().getFirst().text()).isEqualTo("closed 3");
        assertThat(live.waitingProperty().get()).isEqualTo(2);

        live.arrange(new ByRank(true));
        tick();
        assertThat(shown()).containsExactly("heading 1", "a", "b", "d", "heading 2", "c");
        assertThat(live.waitingProperty().get()).isEqualTo(2);

        live.arrange(new ByRank(false));
        tick();
        assertThat(shown()).containsExactly("heading 1", "heading 2");

        live.hold(false);
        tick();
        assertThat(shown()).containsExactly("heading 0", "heading 1", "heading 2");
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
