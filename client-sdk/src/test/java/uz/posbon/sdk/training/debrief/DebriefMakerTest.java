package uz.posbon.sdk.training.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static uz.posbon.sdk.training.debrief.Played.DILNOZA;
import static uz.posbon.sdk.training.debrief.Played.SARDOR;
import static uz.posbon.sdk.training.debrief.Played.SIMULATION;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.Samples;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.PictureState;
import uz.posbon.sdk.training.scenario.Action;

/** A whole session, counted by hand. */
class DebriefMakerTest {
    private final Debrief debrief = Evening.debrief();

    private Result result(String id) {
        return debrief.results().stream().filter(r -> r.expectationId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyExpectationHasItsOutcome() {
        assertThat(debrief.results()).extracting(r -> r.expectationId() + " " + r.outcome() + " " + r.points()).containsExactly(
                "ack Done 10", "type Done 20", "engines Late 15", "gas Missed 0", "second Done 20", "calm Wrong 0", "closed Open 0", "never NotAsked 0");
        assertThat(result("engines").lateBy()).isEqualTo(Duration.ofSeconds(10));
        assertThat(result("type").took()).as("corrected in time").isEqualTo(Duration.ofSeconds(45));
        assertThat(result("gas").at().time()).isEqualTo(Played.START.plusSeconds(420));
        assertThat(result("calm").found().code()).as("who was sent there before the call was joined").isEqualTo("P-1");
        assertThat(result("calm").by()).extracting(Contribution::name).containsExactly(SARDOR);
    }

    @Test
    void pointsGoToWhoeverDidIt() {
        assertThat(debrief.team()).extracting(Figures::points, Figures::possible, Figures::percent, Figures::done, Figures::late, Figures::missed, Figures::wrong)
                .containsExactly(65, 110, 59, 3, 1, 1, 1);
        assertThat(debrief.each()).extracting(Figures::name, Figures::points, Figures::possible, Figures::done, Figures::late, Figures::wrong)
                .containsExactly(tuple(DILNOZA, 50, 50, 3, 0, 0), tuple(SARDOR, 15, 40, 0, 1, 1));
    }

    @Test
    void stagesAreMeasuredAgainstThePlan() {
        assertThat(debrief.team().times()).containsExactly(
                new StageTimes(Stage.ACKNOWLEDGED, 1, Duration.ofSeconds(12), Duration.ofSeconds(12), 1, 0),
                new StageTimes(Stage.OPENED, 2, Duration.ofSeconds(30), Duration.ofSeconds(80), 0, 0),
                new StageTimes(Stage.SENT, 1, Duration.ofSeconds(60), Duration.ofSeconds(60), 1, 0),
                new StageTimes(Stage.ON_SCENE, 1, Duration.ofSeconds(290), Duration.ofSeconds(290), 1, 0));
        assertThat(debrief.each().getLast().times()).extracting(StageTimes::count).containsExactly(0, 0, 0, 0);
    }

    @Test
    void whatWasLeftAndWhatWasSentAndWhatWasOverridden() {
        assertThat(debrief.unanswered()).extracting(UnansweredAlarm::alarmId).containsExactly("a2");
        SentUnits sent = debrief.sent().getFirst();
        assertThat(sent.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(sent.needs()).containsExactly(new SentUnits.Need("engine", 2, 2), new SentUnits.Need("paramedic", 1, 0));
        assertThat(sent.units()).containsExactly("E-1", "E-2", "P-1");
        assertThat(debrief.overridings()).extracting(Overriding::by, Overriding::kind, Overriding::subject, Overriding::reason, Overriding::incidentNumber)
                .containsExactly(tuple(DILNOZA, "incident.prioritised", "1", "people inside", 427L),
                        tuple(SARDOR, "assignment.created", "E-2", "the nearest one is stuck", 427L));
    }

    @Test
    void handsRemarksAndActivity() {
        assertThat(debrief.each()).extracting(Figures::keys, Figures::clicks).containsExactly(tuple(210L, 14L), tuple(90L, 55L));
        assertThat(debrief.team().keys()).isEqualTo(300L);
        assertThat(debrief.remarks()).extracting(Remark::trainee, Remark::points, Remark::text).containsExactly(
                tuple(DILNOZA, null, "Asks the caller for the floor at once"), tuple(SARDOR, 60, "Radio: too many words"), tuple(null, 80, null));
        assertThat(debrief.each().getFirst().activity()).as("commands, not events").startsWith(3, 2, 0, 1, 0).hasSize(11);
        assertThat(debrief.team().commands()).isEqualTo(8);
    }

    @Test
    void theTimelineGoesByTime() {
        assertThat(debrief.timeline().getLast().text()).isEqualTo("80");
        assertThat(debrief.timeline()).extracting(l -> l.at().time().getEpochSecond() - Played.START.getEpochSecond() + " " + l.kind() + " " + l.by())
                .containsExactly("10 Fired scenario", "22 Done Dilnoza", "55 Done Dilnoza", "110 Late Sardor", "120 Fired scenario", "180 Wrong Sardor", "185 Note Dilnoza",
                        "200 Done Dilnoza", "420 Missed null", "620 Mark Sardor", "620 Mark trainer");
    }

    @Test
    void ofAFloodAShareIsEnoughAndEachGetsHisPart() {
        Played played = new Played().fires(10, "smoke", "a", "b").fires(15, "smoke", "c", "d")
                .at(20, DILNOZA).acknowledge("a").at(25, DILNOZA).acknowledge("b").at(40, SARDOR).acknowledge("c").at(300, "trainer").end();
        Result enough = Scenarios.result(played, Scenarios.share(0.75, null, new Action.Acknowledge()));
        assertThat(enough.outcome()).isEqualTo(Outcome.DONE);
        assertThat(enough.took()).as("the last that was needed").isEqualTo(Duration.ofSeconds(25));
        assertThat(enough.by()).containsExactly(new Contribution(DILNOZA, 2, 0, 0, 7), new Contribution(SARDOR, 1, 0, 0, 3));
        assertThat(Scenarios.result(played, Scenarios.share(0.5, null, new Action.Acknowledge())).points()).as("more than enough is not more points").isEqualTo(10);
        Result all = Scenarios.result(played, Scenarios.of(new Action.Acknowledge()));
        assertThat(all.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(all.points()).as("three of four").isEqualTo(7);
        assertThat(all.at().time()).isEqualTo(Played.START.plusSeconds(75));
        Result open = Scenarios.result(new Played().fires(10, "smoke", "a").fires(50, "smoke", "b").at(20, DILNOZA).acknowledge("a").at(80, "trainer").end(),
                Scenarios.of(new Action.Acknowledge()));
        assertThat(open).as("a case that is not over is left out").extracting(Result::outcome, Result::cases).containsExactly(Outcome.DONE, 1);
    }

    @Test
    void aFloodIsOneLineOfTheTimeline() {
        Played played = new Played().fires(10, "smoke").fires(11, "smoke", "a", "b").fires(12, "smoke", "c").at(20, "trainer").injects("flood").injects("flood", "d")
                .injects("flood", "e").injects("alarm", "f").injects("alarm", "g").at(30, "trainer").injects("flood").injects("flood", "h");
        assertThat(DebriefMaker.make(Scenarios.expecting(), played.events()).timeline()).extracting(line -> line.kind() + " " + line.text())
                .containsExactly("Fired alarm", "Injected flood", "Injected alarm", "Injected alarm", "Injected flood");
    }

    @Test
    void whenTheScenarioIsOverWhatIsStillExpectedIsMissed() {
        Played played = new Played().fires(3590, "smoke", "a").at(3600, "trainer");
        assertThat(Scenarios.result(played.end(), Scenarios.of(new Action.Acknowledge())).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(Scenarios.result(played, Scenarios.of(new Action.NotSend(null))).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void whoIsHelpedWithMoreUnitsThanAskedForHasMore() {
        Played played = new Played().item(Evening.PLAN).unit("E-1", "engine").unit("E-2", "engine", "paramedic").unit("E-3", "engine").unit("E-4")
                .fires(1, "smoke", "a").at(2, DILNOZA).open("i", "GAS", 1, "a").send("s1", "i", "E-1").send("s2", "i", "E-2");
        assertThat(sufficiency(played)).isEqualTo(Sufficiency.ENOUGH);
        assertThat(sufficiency(played.send("s3", "i", "E-3"))).isEqualTo(Sufficiency.ENOUGH);
        assertThat(sufficiency(played.send("s4", "i", "E-4"))).isEqualTo(Sufficiency.MORE);
        assertThat(sufficiency(new Played().item(Evening.PLAN).at(2, DILNOZA).open("i", "GAS", 1))).isEqualTo(Sufficiency.NONE);
    }

    private static Sufficiency sufficiency(Played played) {
        return DebriefMaker.make(Scenarios.expecting(), played.events()).sent().getFirst().sufficiency();
    }

    @Test
    void aRecordingThatBeginsLaterCountsWhatWasThere() {
        Played played = new Played().unit("E-1", "engine").item(Evening.PLAN).fires(1, "smoke", "a").at(5, DILNOZA).open("i", "GAS", 1, "a").send("s1", "i", "E-1")
                .at(30, SIMULATION).reach("s1", AssignmentStatus.ON_SCENE).at(100, "trainer").end();
        var picture = new uz.posbon.sdk.picture.OperationalPicture();
        picture.onStart(new PictureState("t1", 0, Samples.TIME, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                uz.posbon.sdk.catalogue.Catalogue.EMPTY, List.of()));
        List<DurableEvent> events = played.events();
        events.subList(0, 3).forEach(picture::onEvent);
        var scenario = Scenarios.expecting(Scenarios.of(new Action.Send("engine", 1, false)));
        assertThat(DebriefMaker.make(scenario, picture.snapshot().state(), events.subList(3, events.size()))).isEqualTo(DebriefMaker.make(scenario, events));
    }

    @Test
    void whatTheTrainerWritesAfterwardsIsReadAndEndsNothing() {
        Debrief later = DebriefMaker.make(Evening.scenario(), Evening.played().at(9000, "trainer").note(null, "Well done").events());
        assertThat(later.endTime()).isEqualTo(Played.START.plusSeconds(640));
        assertThat(later.results()).isEqualTo(debrief.results());
        assertThat(later.remarks()).hasSize(4);
    }

    @Test
    void withoutASessionThereIsNoDebrief() {
        assertThatThrownBy(() -> DebriefMaker.make(Scenarios.expecting(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEarlierRunIsBetterOrWorseExpectationByExpectation() {
        Debrief earlier = DebriefMaker.make(Evening.scenario(), Evening.earlier().events());
        Comparison comparison = debrief.comparedWith(earlier);
        assertThat(comparison.trend()).isEqualTo(Trend.BETTER);
        assertThat(comparison.changes()).extracting(c -> c.expectationId() + " " + c.trend()).containsExactly(
                "ack Same", "type Better", "engines Better", "gas NotComparable", "second Better", "calm Worse", "closed NotComparable", "never NotComparable");
        assertThat(earlier.comparedWith(debrief).count(Trend.WORSE)).isEqualTo(3);
        assertThatThrownBy(() -> debrief.comparedWith(other(earlier))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Debrief other(Debrief d) {
        return new Debrief(d.sessionId(), "flood", d.title(), d.seed(), d.startTime(), d.endTime(), d.over(), d.trainees(), d.results(), d.team(), d.each(),
                d.unanswered(), d.sent(), d.overridings(), d.remarks(), d.timeline());
    }
}
