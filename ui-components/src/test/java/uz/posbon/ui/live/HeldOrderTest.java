package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes, goes and changes under a hand: lines stay where they are, say what is true now, and what has no line is counted. */
class HeldOrderTest {

    private record Row(int id, int rank) {}

    private static final Comparator<Row> ORDER = Comparator.comparingInt(Row::rank).thenComparingInt(Row::id);

    private final RowOrder<Integer, Row> order = new RowOrder<>(Row::id, ORDER);
    private final Map<Integer, Row> model = new TreeMap<>();
    private final Set<Integer> displaced = new HashSet<>();
    private List<Row> shown = List.of();

    @Property(tries = 500)
    void linesStayAndNothingIsForgotten(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 400) Integer> before,
            @ForAll @Size(max = 60) List<@IntRange(min = -20, max = 400) Integer> steps) {
        before.forEach(this::change);
        shown = order.sorted();
        List<Integer> places = shown.stream().map(Row::id).toList();
        for (int step : steps) {
            change(step);
            if (step % 3 == 0) {
                look(places);
            }
        }
        look(places);
    }

    private void change(int step) {
        int id = Math.floorMod(step, 20);
        if (step < 0) {
            order.remove(id);
            model.remove(id);
        } else {
            order.put(new Row(id, step / 20));
            model.put(id, new Row(id, step / 20));
        }
    }

    private void look(List<Integer> places) {
        HeldOrder<Integer, Row> held = new HeldOrder<>(shown, order.sorted(), order, Row::id, Arrangement.plain(), displaced);
        assertThat(held.rows()).extracting(Row::id).isEqualTo(places);
        assertThat(held.rows()).allSatisfy(row -> assertThat(model.getOrDefault(row.id(), row)).isEqualTo(row));
        assertThat(held.gone()).isEqualTo((int) places.stream().filter(id -> !model.containsKey(id)).count());
        assertThat(held.waiting()).isEqualTo((int) model.keySet().stream().filter(id -> !places.contains(id)).count());
        shown = held.rows();
    }
}
