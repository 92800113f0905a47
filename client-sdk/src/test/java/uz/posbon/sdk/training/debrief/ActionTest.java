package uz.posbon.sdk.training.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.sdk.training.debrief.Played.DILNOZA;
import static uz.posbon.sdk.training.debrief.Played.SARDOR;
import static uz.posbon.sdk.training.debrief.Played.SIMULATION;
import static uz.posbon.sdk.training.debrief.Scenarios.after;
import static uz.posbon.sdk.training.debrief.Scenarios.of;
import static uz.posbon.sdk.training.debrief.Scenarios.result;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Condition;

/** Each action, done in time, late, not at all, and by somebody who is no trainee. */
class ActionTest {
    private static final Action ACKNOWLEDGE = new Action.Acknowledge();

    /** An alarm at 10 s that is in an incident of the wrong kind already, by a trainee; engines stand ready. */
    private static Played begun() {
        return new Played().unit("E-1", "engine").unit("E-2", "engine").unit("A-1", "paramedic").fires(5, "call", "b").fires(10, "smoke", "a");
    }

    private static Played opened() {
        return begun().at(12, "trainer").open("i", "OTHER", 5, "a");
    }

    static Stream<Arguments> actions() {
        return Stream.of(
                arguments(ACKNOWLEDGE, begun(), p -> p.acknowledge("a")),
                arguments(new Action.OpenIncident(Set.of()), begun(), p -> p.open("i", "GAS", 2, "a")),
                arguments(new Action.OpenIncident(Set.of("GAS")), opened(), p -> p.type("i", "GAS")),
                arguments(new Action.Join("call"), opened(), p -> p.link("b", "i")),
                arguments(new Action.Join("call"), opened().at(13, "trainer").open("j", "GAS", 1, "b"), p -> p.merge("i", "j")),
                arguments(new Action.SetPriority(2, false), opened(), p -> p.prioritise("i", 1, "many people")),
                arguments(new Action.SetPriority(2, true), opened(), p -> p.prioritise("i", 2, "people")),
                arguments(new Action.Send("engine", 2, false), opened(), p -> p.send("s1", "i", "E-1").send("s2", "i", "E-2")),
                arguments(new Action.Send("engine", 1, true), opened(), p -> p.send("s1", "i", "A-1").send("s2", "i", "E-2")),
                arguments(new Action.HandOver("104"), opened(), p -> p.offer("i", "103").offer("i", "104")),
                arguments(new Action.Note(List.of("перекрыт", "o\u2018chirildi")), opened(), p -> p.write("i", "Gaz O\u02BBCHIRILDI")),
                arguments(new Action.MarkStep("valve"), opened(), p -> p.step("i", "valve", StepOutcome.DONE)),
                arguments(new Action.Close(Set.of()), opened(), p -> p.close("i", "05")),
                arguments(new Action.Close(Set.of("01")), opened(), p -> p.close("i", "01")),
                arguments(new Action.MarkNuisance(), begun(), p -> p.nuisance("a")),
                arguments(new Action.Shelve(), begun(), p -> p.shelve("a")),
                arguments(new Action.Dismiss(), begun(), p -> p.nuisance("a")),
                arguments(new Action.Dismiss(), begun().at(11, "112").clear("a"), p -> p.shelve("a")),
                arguments(new Action.Dismiss(), begun(), p -> p.clear("a")));
    }

    private static Arguments arguments(Action action, Played before, Consumer<Played> deed) {
        return Arguments.of(action, before, deed);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void doneWithinItsTimeItIsDone(Action action, Played played, Consumer<Played> deed) {
        deed.accept(played.at(70, SARDOR));
        Result result = result(played.at(200, "trainer").end(), of(action));
        assertThat(result.outcome()).isEqualTo(Outcome.DONE);
        assertThat(result.took()).isEqualTo(Duration.ofSeconds(60));
        assertThat(result.points()).isEqualTo(10);
        assertThat(result.by()).containsExactly(new Contribution(SARDOR, 1, 0, 0, 10));
        assertThat(result.at().time()).isEqualTo(played.moment(70));
        assertThat(played.events().get((int) result.at().sequence() - 1).envelope().actor()).isEqualTo(SARDOR);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void doneAfterItsTimeItIsLateAndHalfOfItsPoints(Action action, Played played, Consumer<Played> deed) {
        deed.accept(played.at(70.001, SARDOR));
        Result result = result(played.at(200, "trainer").end(), of(action));
        assertThat(result.outcome()).isEqualTo(Outcome.LATE);
        assertThat(result.lateBy()).isEqualTo(Duration.ofMillis(1));
        assertThat(result.points()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void doneByNoTraineeItIsNotDone(Action action, Played played, Consumer<Played> deed) {
        deed.accept(played.at(20, SIMULATION));
        Result result = result(played.at(4000, "trainer").end(), of(action));
        assertThat(result.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(result.points()).isZero();
        assertThat(result.by()).isEmpty();
        assertThat(result.at().time()).as("when its time was over").isEqualTo(played.moment(70));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void whileItsTimeIsNotOverItIsOpen(Action action, Played played, Consumer<Played> deed) {
        Result result = result(played.at(69, "trainer").end(), of(action));
        assertThat(result.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(result.at()).isNull();
    }

    @Test
    void anotherTypePriorityOrDispositionIsWrong() {
        Played played = begun().at(20, DILNOZA).open("i", "OTHER", 5, "a").close("i", "99").at(300, "trainer").end();
        for (Action action : List.of(new Action.OpenIncident(Set.of("GAS")), new Action.SetPriority(2, false), new Action.Close(Set.of("01")))) {
            Result result = result(played, of(action));
            assertThat(result.outcome()).as(action.toString()).isEqualTo(Outcome.WRONG);
            assertThat(result.points()).isZero();
            assertThat(result.at().time()).isEqualTo(played.moment(20));
            assertThat(result.by()).extracting(Contribution::name, Contribution::wrong).containsExactly(org.assertj.core.groups.Tuple.tuple(DILNOZA, 1));
        }
        assertThat(result(played, of(new Action.Close(Set.of("01")))).found()).isEqualTo(Found.of(FoundKind.DISPOSITION, "99"));
        assertThat(result(played, of(new Action.SetPriority(2, false))).found()).isEqualTo(Found.of(FoundKind.PRIORITY, "5"));
    }

    @Test
    void whoTakesAUnitBackBeforeItSetOutHasNotSentIt() {
        Played played = opened().at(20, DILNOZA).send("s1", "i", "E-1").at(25, DILNOZA).recall("s1").at(300, "trainer").end();
        assertThat(result(played, of(new Action.Send("engine", 1, false))).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(result(played, of(new Action.NotSend(null))).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aUnitThatRefusesWasSent() {
        Played played = opened().at(20, DILNOZA).send("s1", "i", "E-1").at(25, SIMULATION).reach("s1", AssignmentStatus.CLEARED).at(300, "trainer").end();
        assertThat(result(played, of(new Action.Send("engine", 1, false))).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void furtherUnitsAreThoseSentAfterwards() {
        Condition noted = new Condition.HandedOver("smoke", "104");
        Played played = opened().at(20, DILNOZA).send("s1", "i", "E-1").at(30, SARDOR).offer("i", "104").at(50, DILNOZA).send("s2", "i", "E-2").at(300, "trainer").end();
        assertThat(result(played, after(noted, new Action.Send("engine", 1, true))).took()).isEqualTo(Duration.ofSeconds(20));
        assertThat(result(played, after(noted, new Action.Send("engine", 1, false))).took()).as("there already").isEqualTo(Duration.ZERO);
        assertThat(result(played, after(noted, new Action.Send("engine", 2, true))).outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void whatIsForbiddenIsWrongWhenItIsDoneInItsTimeAndDoneWhenItIsNot() {
        Played sent = opened().at(40, DILNOZA).send("s1", "i", "E-1").at(300, "trainer").end();
        Result wrong = result(sent, of(new Action.NotSend("engine")));
        assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(wrong.found()).isEqualTo(Found.of(FoundKind.UNIT, "E-1"));
        assertThat(wrong.points()).isZero();
        assertThat(result(sent, of(new Action.NotSend(null))).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result(sent, of(new Action.NotSend("paramedic"))).outcome()).isEqualTo(Outcome.DONE);
        Played later = opened().at(71, DILNOZA).send("s1", "i", "E-1").at(300, "trainer").end();
        assertThat(result(later, of(new Action.NotSend(null))).points()).isEqualTo(10);
        assertThat(result(opened().at(60, "trainer").end(), of(new Action.NotSend(null))).outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aSkippedStepANoteElsewhereAndADuplicateAreNotIt() {
        Played played = opened().at(20, DILNOZA).step("i", "valve", StepOutcome.SKIPPED).open("j", "GAS", 2, "b").write("j", "valve").merge("i", "j").at(300, "trainer").end();
        assertThat(result(played, of(new Action.MarkStep("valve"))).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(result(played, of(new Action.Note(List.of("valve")))).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(result(played, of(new Action.Close(Set.of()))).outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void whatAnotherHasDoneIsNotDoneByWhoeverTouchesItNext() {
        Played played = begun().at(20, "trainer").acknowledge("a").at(30, DILNOZA).clear("a").at(300, "trainer").end();
        assertThat(result(played, of(ACKNOWLEDGE)).outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void onlyTheFirstTimeCounts() {
        Played played = begun().at(20, DILNOZA).acknowledge("a").at(100, DILNOZA).unacknowledge("a").at(110, SARDOR).acknowledge("a").at(300, "trainer").end();
        assertThat(result(played, of(ACKNOWLEDGE)).by()).extracting(Contribution::name).containsExactly(DILNOZA);
    }
}
