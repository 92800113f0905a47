package uz.posbon.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.benchmarks.week.Rows.minute;
import static uz.posbon.benchmarks.week.Rows.row;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.incident.Assignment;

/** Replays into memory, spoils what is kept, and looks whether the comparison sees it. */
class ComparisonTest {
    private final MemoryRoom room = new MemoryRoom();
    private final WeekPlan plan = WeekPlanner.plan(
            List.of(
                    row("1", "E1", 2, 3, 4, 12, 8, 10),
                    row("1", "T1", 2, 5, 6, -1, -1, 20),
                    row("2", "E1", 5, 6, -1, -1, -1, 7),
                    row("2", "E1", 8, -1, -1, -1, -1, 9),
                    row("3", "T2", 5)),
            "test");

    @BeforeEach
    void replay() {
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            assertThat(new Replay(room, senders).run(plan.steps())).isEmpty();
        }
    }

    @Test
    void whatWasSentReadsBackEqual() {
        assertTally(0, 0, 0);
    }

    @Test
    void anotherReplaysIncidentsDoNotCount() {
        assertThat(ReadBack.read(room, "other")).isEmpty();
    }

    @Test
    void aLostIncidentCountsWithEverythingInIt() {
        room.incidents.remove(incident("3"));
        assertTally(3, 0, 0);
    }

    @Test
    void aLostAssignmentCountsWithItsTimes() {
        room.assignments.removeIf(a -> a.unitId().equals("T1"));
        assertTally(5, 0, 0);
    }

    @Test
    void aLostStatusTimeIsSeen() {
        spoil("T1", times -> times.remove("EnRoute"));
        assertTally(1, 0, 0);
    }

    @Test
    void aChangedStatusTimeIsSeen() {
        spoil("T1", times -> times.put("OnScene", minute(7)));
        assertTally(0, 0, 1);
    }

    @Test
    void aStatusThatWasNeverSentIsSeen() {
        spoil("T1", times -> times.put("Transporting", minute(7)));
        assertTally(0, 1, 0);
    }

    @Test
    void aDoubledIncidentIsSeen() {
        room.create(CallIncident.of(row("1", "E1"), "test"));
        assertTally(0, 1, 0);
    }

    @Test
    void aDoubledAssignmentIsSeen() {
        room.assignments.add(room.assignments.getFirst());
        assertTally(0, 1, 0);
    }

    @Test
    void aCommandCarriedOutTwiceIsSeenInTheLog() {
        room.log.add(room.log.stream().filter(e -> e.kind().equals("assignment.status")).findFirst().orElseThrow());
        assertTally(0, 1, 0);
    }

    @Test
    void aCommandThatLeftNoTraceInTheLogIsSeen() {
        room.log.remove(room.log.stream().filter(e -> e.kind().equals("incident.closed")).findFirst().orElseThrow());
        assertTally(1, 0, 0);
    }

    @Test
    void anotherPriorityAndAnotherAddressAreSeen() {
        CallRow other = new CallRow(
                2, "3", "T2", "ENGINE", "Alarms", Rows.RECEIVED, "Fire", "Elsewhere", 5, null, row("3", "T2", 5).times());
        WeekPlan changed = WeekPlanner.plan(List.of(other), "test");
        List<FoundCall> found = ReadBack.read(room, "test").stream().filter(f -> f.call().equals("3")).toList();
        assertThat(Comparison.compare(changed.expected().values(), found).different()).isEqualTo(2);
    }

    private void assertTally(int lost, int doubled, int different) {
        Tally tally = Comparison.compare(plan.expected().values(), ReadBack.read(room, "test"));
        assertThat(List.of(tally.lost(), tally.doubled(), tally.different()))
                .as("lost, doubled, different: %s", tally.remarks())
                .containsExactly(lost, doubled, different);
    }

    private String incident(String call) {
        return room.incidents.values().stream()
                .filter(i -> i.references().containsValue(call))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void spoil(String unit, Consumer<Map<String, Instant>> how) {
        room.assignments.replaceAll(a -> {
            if (!a.unitId().equals(unit)) {
                return a;
            }
            Map<String, Instant> times = new HashMap<>(a.times());
            how.accept(times);
            return new Assignment(
                    a.id(), a.version(), a.incidentId(), a.unitId(), a.status(), times, a.assignedBy(), a.overrideReason(), null, a.more());
        });
    }
}
