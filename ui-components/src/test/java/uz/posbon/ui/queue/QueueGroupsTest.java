package uz.posbon.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.queue.QueueRow.Belonging;
import uz.posbon.ui.symbol.Tone;

/** Every row has exactly one place, counters add up, and what a heading says is true. */
class QueueGroupsTest {

    private static QueueRow row(int id, String group) {
        Belonging belonging = new Belonging(group, "all");
        return new QueueRow(
                "r" + id, Tone.SEVERE, Tone.SEVERE.shape(), "", "Fire", "Title " + id, "", Rows.NOON.minusSeconds(id), id % 2 == 0, id % 3 == 0, "", null,
                belonging, QueueMark.ROW, null);
    }

    private static List<QueueRow> rows(List<Integer> groups) {
        List<QueueRow> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            rows.add(row(i, groups.get(i) == 0 ? "" : "g" + groups.get(i)));
        }
        return rows;
    }

    @Property(tries = 300)
    void everyRowIsInExactlyOnePlaceAndTheCountersAddUp(
            @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> groups, @ForAll Set<@IntRange(min = 1, max = 6) Integer> opened,
            @ForAll @IntRange(max = 45) int selected) {
        List<QueueRow> rows = rows(groups);
        Set<String> headings = new HashSet<>();
        opened.forEach(group -> headings.add(QueueGroups.HEADING + "g" + group));
        QueueGroups arrangement = new QueueGroups(Grouping.GROUPS, headings, "r" + selected);
        List<QueueRow> lines = arrangement.lay(rows);

        assertThat(lines.stream().map(QueueRow::id)).doesNotHaveDuplicates();
        assertThat(lines.stream().mapToInt(arrangement::stands).sum()).isEqualTo(rows.size());
        int alone = (int) lines.stream().filter(line -> line.mark().equals(QueueMark.ROW)).count();
        assertThat(lines.stream().mapToInt(line -> line.mark().count()).sum() + alone).isEqualTo(rows.size());
        if (selected < rows.size()) {
            assertThat(lines).extracting(QueueRow::id).contains("r" + selected);
        }
        for (int i = 0; i < lines.size(); i++) {
            for (QueueRow below : lines.subList(i + 1, i + 1 + arrangement.following(lines.get(i)))) {
                assertThat(below.mark().heading()).isEqualTo(lines.get(i).id());
            }
        }
    }

    @Test
    void aHeadingStandsWhereItsFirstRowWouldAndSpeaksForAll() {
        List<QueueRow> lines = new QueueGroups(Grouping.GROUPS, Set.of(), null).lay(List.of(row(1, "g"), row(2, ""), row(3, "g"), row(4, "h")));
        assertThat(lines).extracting(QueueRow::id).containsExactly("group:g", "r2", "r4");
        QueueRow heading = lines.getFirst();
        assertThat(heading.subject()).isEqualTo("r1");
        assertThat(heading.title()).isEqualTo("Title 1");
        assertThat(heading.since()).isEqualTo(Rows.NOON.minusSeconds(3));
        assertThat(heading.strong()).isTrue();
        assertThat(heading.mark().count()).isEqualTo(2);
    }

    @Test
    void bundlesLayMoreTogetherThanGroups() {
        List<QueueRow> rows = List.of(row(1, "g"), row(2, ""), row(3, "h"));
        assertThat(new QueueGroups(Grouping.NONE, Set.of(), null).lay(rows)).isEqualTo(rows);
        assertThat(new QueueGroups(Grouping.GROUPS, Set.of(), null).lay(rows)).hasSize(3);
        assertThat(new QueueGroups(Grouping.BUNDLES, Set.of(), null).lay(rows)).singleElement().matches(line -> line.mark().count() == 3);
    }
}
