package uz.posbon.sdk.training.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.sdk.training.debrief.Played.DILNOZA;
import static uz.posbon.sdk.training.debrief.Played.SIMULATION;
import static uz.posbon.sdk.training.debrief.Scenarios.after;
import static uz.posbon.sdk.training.debrief.Scenarios.result;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Condition;

/** The time of an expectation begins when its condition comes true, whoever made it so. */
class ConditionTest {
    private static final Action NOTE = new Action.Note(List.of("evacuated"));

    private static Played opened() {
        return new Played().unit("E-1", "engine").unit("A-1", "paramedic").fires(10, "smoke", "a").at(12, DILNOZA).open("i", "GAS", 1, "a")
                .send("s1", "i", "E-1").send("s2", "i", "A-1");
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(new Condition.Fired("call"), p -> p.fires(100, "call", "b")),
                arguments(new Condition.Acknowledged("smoke"), p -> p.at(100, SIMULATION).acknowledge("a")),
                arguments(new Condition.IncidentOpened("call"), p -> p.fires(90, "call", "b").at(100, DILNOZA).open("j", "GAS", 1, "b")),
                arguments(new Condition.UnitsReached("smoke", AssignmentStatus.ON_SCENE, null, 2), p -> p.at(80, SIMULATION)
                        .reach("s1", AssignmentStatus.ON_SCENE).at(85, SIMULATION).reach("s1", AssignmentStatus.CLEARED).at(100, SIMULATION).reach("s2", AssignmentStatus.ON_SCENE)),
                arguments(new Condition.UnitsReached("smoke", AssignmentStatus.EN_ROUTE, "paramedic", 1), p -> p.at(90, SIMULATION)
                        .reach("s1", AssignmentStatus.EN_ROUTE).at(100, SIMULATION).reach("s2", AssignmentStatus.EN_ROUTE)),
                arguments(new Condition.HandedOver("smoke", "104"), p -> p.at(90, DILNOZA).offer("i", "103").at(100, DILNOZA).offer("i", "104")),
                arguments(new Condition.IncidentClosed("smoke"), p -> p.at(100, DILNOZA).close("i", "01")),
                arguments(new Condition.AlarmCleared("smoke"), p -> p.at(100, "112").clear("a")));
    }

    private static Arguments arguments(Condition condition, Consumer<Played> comes) {
        return Arguments.of(condition, comes);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void theTimeBeginsWhenItComesTrue(Condition condition, Consumer<Played> comes) {
        Played played = opened();
        comes.accept(played);
        Result result = result(played.at(130, DILNOZA).write("i", "House evacuated").at(300, "trainer").end(), after(condition, NOTE));
        assertThat(result.outcome()).isEqualTo(Outcome.DONE);
        assertThat(result.took()).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void whatNeverComesTrueIsNotAsked(Condition condition, Consumer<Played> comes) {
        Result result = result(opened().at(4000, "trainer").end(), after(condition, NOTE));
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_ASKED);
        assertThat(result.points()).isZero();
    }

    @Test
    void ofSeveralAlarmsTheFirstMakesItTrue() {
        Played played = opened().fires(20, "call", "b", "c").at(40, DILNOZA).acknowledge("c").at(50, DILNOZA).acknowledge("b").write("i", "evacuated").at(300, "trainer").end();
        assertThat(result(played, after(new Condition.Acknowledged("call"), NOTE)).took()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aUnitCountsOnceHoweverOftenItWasSent() {
        Played played = opened().at(50, SIMULATION).reach("s1", AssignmentStatus.ON_SCENE).reach("s1", AssignmentStatus.CLEARED)
                .at(60, DILNOZA).send("s3", "i", "E-1").at(70, SIMULATION).reach("s3", AssignmentStatus.ON_SCENE).at(300, "trainer").end();
        assertThat(result(played, after(new Condition.UnitsReached("smoke", AssignmentStatus.ON_SCENE, null, 2), NOTE)).outcome()).isEqualTo(Outcome.NOT_ASKED);
    }

    @Test
    void aStepThatDidNotFireAsksForNothing() {
        Played played = new Played().fires(20, "call", "b").at(4000, "trainer").end();
        assertThat(result(played, Scenarios.of(NOTE)).outcome()).isEqualTo(Outcome.NOT_ASKED);
    }
}
