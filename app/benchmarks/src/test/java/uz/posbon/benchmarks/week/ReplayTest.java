package uz.posbon.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uz.posbon.benchmarks.week.Rows.row;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Many senders at once, into a room that refuses what comes out of order. */
class ReplayTest {
    @Test
    void theRealWeekGoesThroughWithoutARefusalAndReadsBackEqual() throws Exception {
        Path file = Path.of(System.getProperty("posbon.shared"), "data", "dispatch", "sf-fire-2020-04-07_13.csv");
        assumeTrue(Files.exists(file), "the real week is not here: " + file);
        WeekPlan plan = WeekPlanner.plan(CallFile.read(file), "test");
        IndexedRoom room = new IndexedRoom(new MemoryRoom());
        assertThat(run(room.room(), plan)).isEmpty();
        Tally tally = Comparison.compare(plan.expected().values(), room.read("test"));
        assertThat(List.of(tally.lost(), tally.doubled(), tally.different())).as("%s", tally.remarks()).containsExactly(0, 0, 0);
    }

    @Test
    void whatIsRefusedIsSaidAndTheRestGoesOn() {
        WeekPlan plan = WeekPlanner.plan(List.of(row("1", "E1", 2, 3), row("1", "E1", 5, 6, -1, -1, -1, 9), row("2", "T1", 2, 3)), "test");
        MemoryRoom room = new MemoryRoom();
        // E1 never left call 1, so it cannot be sent there a second time, nor get anywhere.
        assertThat(run(room, plan)).hasSize(3).allMatch(refusal -> refusal.contains("E1"));
        assertThat(Comparison.compare(plan.expected().values(), ReadBack.read(room, "test")).lost()).isPositive();
        assertThat(room.assignments).anyMatch(a -> a.unitId().equals("T1"));
    }

    private static List<String> run(MemoryRoom room, WeekPlan plan) {
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            return new Replay(room, senders).run(plan.steps());
        }
    }
}
