package uz.posbon.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens in whatever order, a merge shows what a full sort would, and a change leads from the old rows to the new. */
class RowOrderTest {

    private record Row(int id, int rank) {}

    private static final Comparator<Row> ORDER = Comparator.comparingInt(Row::rank).thenComparingInt(Row::id);

    @Property(tries = 300)
    void mergedIsSorted(@ForAll @Size(max = 60) List<@IntRange(min = -20, max = 400) Integer> steps) {
        RowOrder<Integer, Row> order = new RowOrder<>(Row::id, ORDER);
        Map<Integer, Row> model = new TreeMap<>();
        List<Row> before = List.of();
        for (int step : steps) {
            int id = Math.floorMod(step, 20);
            if (step < 0) {
                order.remove(id);
                model.remove(id);
            } else {
                order.put(new Row(id, step / 20));
                model.put(id, new Row(id, step / 20));
            }
            if (step % 3 == 0) {
                List<Row> after = order.sorted();
                assertThat(after).isEqualTo(model.values().stream().sorted(ORDER).toList());
                assertThat(replayed(before, RowChange.between(before, after))).isEqualTo(after);
                before = after;
            }
        }
    }

    private static List<Row> replayed(List<Row> before, RowChange<Row> change) {
        List<Row> rows = new ArrayList<>();
        int kept = 0;
        for (RowChange.Range range : change.ranges()) {
            rows.addAll(before.subList(kept, range.fromOld()));
            assertThat(rows).hasSize(range.fromNew());
            rows.addAll(change.rows().subList(range.fromNew(), range.toNew()));
            kept = range.toOld();
        }
        rows.addAll(before.subList(kept, before.size()));
        return rows;
    }
}
