package uz.posbon.benchmarks.week;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.benchmarks.week.Rows.minute;
import static uz.posbon.benchmarks.week.Rows.row;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.incident.AssignmentStatus;

class WeekPlannerTest {
    @Test
    void stepsComeInTheOrderOfTime() {
        WeekPlan plan = plan(row("1", "E1", 2, 3, 9, -1, -1, 30), row("2", "T1", 4, 5, 6, -1, -1, 20));
        assertThat(plan.steps().stream().map(WeekPlannerTest::brief)).containsExactly(
                "open 1", "open 2", "E1 sent", "E1 EnRoute", "T1 sent", "T1 EnRoute", "T1 OnScene", "E1 OnScene", "T1 Cleared",
                "close 2", "E1 Cleared", "close 1");
    }

    @Test
    void aTimeOutOfOrderIsSentAfterWhatCameBeforeItAndKeepsItsValue() {
        WeekPlan plan = plan(row("1", "E1", 2, 3, 4, 12, 8, 10));
        assertThat(plan.steps().stream().map(WeekPlannerTest::brief))
                .containsExactly("open 1", "E1 sent", "E1 EnRoute", "E1 OnScene", "E1 Transporting", "E1 AtDestination", "E1 Cleared", "close 1");
        ExpectedCall call = plan.expected().get("1");
        assertThat(call.assignments().getFirst().times())
                .containsEntry("Transporting", minute(12))
                .containsEntry("AtDestination", minute(8))
                .containsEntry("Cleared", minute(10));
        assertThat(call.closed()).isEqualTo(minute(12));
    }

    @Test
    void aUnitThatIsStillBusyIsSentWithAReason() {
        WeekPlan plan = plan(row("1", "E1", 2, 3, 4, -1, -1, 20), row("2", "E1", 10, -1, -1, -1, -1, 12), row("3", "E1", 25, -1, -1, -1, -1, 30));
        assertThat(plan.expected().get("1").assignments().getFirst().overrideReason()).isNull();
        assertThat(plan.expected().get("2").assignments().getFirst().overrideReason()).isNotBlank();
        assertThat(plan.expected().get("3").assignments().getFirst().overrideReason()).isNull();
        assertThat(plan.steps().stream().filter(s -> s instanceof Step.Send send && send.overrideReason() != null)).hasSize(1);
    }

    @Test
    void anIncidentStaysOpenWhileAUnitIsNotFree() {
        WeekPlan plan = plan(row("1", "E1", 2, 3, 4, -1, -1, 20), row("1", "T1", 2, 5));
        assertThat(plan.expected().get("1").closed()).isNull();
        assertThat(plan.steps()).noneMatch(step -> step instanceof Step.Close);
        assertThat(plan.expected().get("1").assignments().get(1).status()).isEqualTo(AssignmentStatus.EN_ROUTE);
    }

    @Test
    void aCallNobodyWasSentToIsOpenedAndClosed() {
        WeekPlan plan = plan(row("1", "E1"));
        assertThat(plan.steps().stream().map(WeekPlannerTest::brief)).containsExactly("open 1", "close 1");
        assertThat(plan.expected().get("1").assignments()).isEmpty();
    }

    @Test
    void aUnitThatMovedWasSent() {
        WeekPlan plan = plan(row("1", "E1", -1, 3, 4, -1, -1, 9));
        assertThat(plan.expected().get("1").assignments().getFirst().times())
                .isEqualTo(Map.of("Dispatched", minute(3), "EnRoute", minute(3), "OnScene", minute(4), "Cleared", minute(9)));
    }

    @Test
    void aUnitSentBeforeTheCallWasReceivedFindsItOpen() {
        CallRow early = new CallRow(
                2, "1", "E1", "ENGINE", "Alarms", minute(10), "Fire", null, null, null, row("1", "E1", 2, 3).times());
        assertThat(brief(WeekPlanner.plan(List.of(early), "test").steps().getFirst())).isEqualTo("open 1");
    }

    private static WeekPlan plan(CallRow... rows) {
        return WeekPlanner.plan(List.of(rows), "test");
    }

    private static String brief(Step step) {
        return switch (step) {
            case Step.Open open -> "open " + open.call();
            case Step.Send send -> send.unit() + " sent";
            case Step.Reach reach -> reach.unit() + " " + reach.status();
            case Step.Close close -> "close " + close.call();
        };
    }
}
