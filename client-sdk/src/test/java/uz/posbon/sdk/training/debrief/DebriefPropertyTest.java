package uz.posbon.sdk.training.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.sdk.training.debrief.Played.DILNOZA;
import static uz.posbon.sdk.training.debrief.Played.SARDOR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.stream.DurableEvent;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.training.scenario.Action;
import uz.posbon.sdk.training.scenario.Expectation;
import uz.posbon.sdk.training.scenario.Scenario;

/** What has to hold of a debrief whatever the trainees did. */
class DebriefPropertyTest {
    private static final List<Action> ACTIONS = List.of(new Action.Acknowledge(), new Action.OpenIncident(Set.of("GAS")), new Action.SetPriority(2, false),
            new Action.Send("engine", 1, false), new Action.NotSend(null), new Action.Note(List.of("gas")), new Action.MarkStep("valve"), new Action.Close(Set.of("01")),
            new Action.Dismiss(), new Action.HandOver("104"));
    private static final Scenario SCENARIO = Scenarios.expecting(Scenarios.numbered(ACTIONS).toArray(Expectation[]::new));

    /** A deed: which, on which of three alarms, by whom, how many tenths of a second after the one before. */
    record Throw(int die, int alarm, boolean sardor, int later) {}

    @Provide
    Arbitrary<List<Throw>> throwsOf() {
        Arbitrary<Integer> dice = Arbitraries.integers().between(0, 9);
        return Combinators.combine(dice, Arbitraries.integers().between(0, 2), Arbitraries.of(true, false), Arbitraries.integers().between(0, 400))
                .as(Throw::new).list().ofMaxSize(40);
    }

    private static Played play(Played played, List<Throw> all) {
        played.unit("E-1", "engine").fires(10, "smoke", "a0", "a1", "a2");
        double time = 10;
        int count = 0;
        boolean[] open = new boolean[3];
        for (Throw one : all) {
            time += one.later() / 10.0;
            played.at(time, one.sardor() ? SARDOR : DILNOZA);
            String alarm = "a" + one.alarm();
            String incident = "i" + one.alarm();
            if (!open[one.alarm()] && one.die() > 4) {
                played.open(incident, one.die() % 2 == 0 ? "GAS" : "OTHER", one.die() % 4 + 1, alarm);
                open[one.alarm()] = true;
                continue;
            }
            switch (one.die()) {
                case 0 -> played.acknowledge(alarm);
                case 1 -> played.unacknowledge(alarm);
                case 2 -> played.nuisance(alarm);
                case 3 -> played.clear(alarm);
                case 4 -> played.note(null, "so");
                case 5 -> played.type(incident, "GAS");
                case 6 -> played.prioritise(incident, one.later() % 5 + 1, "so");
                case 7 -> played.send("s" + count++, incident, "E-1");
                case 8 -> played.step(incident, "valve", StepOutcome.DONE);
                default -> played.write(incident, "gas is off");
            }
        }
        return played;
    }

    private static Debrief debrief(List<Throw> all) {
        return DebriefMaker.make(SCENARIO, play(new Played(), all).events());
    }

    @Property(tries = 300)
    void pointsNeverExceedTheMaximumAndAddUp(@ForAll("throwsOf") List<Throw> all) {
        Debrief debrief = debrief(all);
        assertThat(debrief.team().points()).isBetween(0, debrief.team().possible());
        assertThat(debrief.team().possible()).isLessThanOrEqualTo(SCENARIO.points());
        int given = 0;
        for (Result result : debrief.results()) {
            assertThat(result.points()).isBetween(0, result.outcome().isDecided() ? result.maximum() : 0);
            int shared = result.by().stream().mapToInt(Contribution::points).sum();
            assertThat(shared).isEqualTo(result.by().stream().anyMatch(c -> c.done() + c.late() > 0) ? result.points() : 0);
            given += shared;
        }
        assertThat(debrief.each().stream().mapToInt(Figures::points).sum()).isEqualTo(given);
    }

    @Property(tries = 300)
    void whatIsWithinItsTimeIsNeverLateAndWhatIsLateIsBeyondIt(@ForAll("throwsOf") List<Throw> all) {
        for (Result result : debrief(all).results()) {
            if (result.outcome().equals(Outcome.LATE)) {
                assertThat(Objects.requireNonNull(result.took())).isGreaterThan(result.within());
            } else if (result.outcome().equals(Outcome.DONE) && result.took() != null) {
                assertThat(result.took()).isLessThanOrEqualTo(result.within());
            }
            assertThat(result.done() + result.late() + result.wrong()).isLessThanOrEqualTo(result.cases());
        }
    }

    @Property(tries = 200)
    void shiftingAllTimesShiftsTimesAlone(@ForAll("throwsOf") List<Throw> all, @ForAll @LongRange(min = -100_000_000, max = 100_000_000) long seconds) {
        Debrief there = DebriefMaker.make(SCENARIO, play(new Played(Played.START.plusSeconds(seconds)), all).events());
        assertThat(shifted(there, Duration.ofSeconds(-seconds))).isEqualTo(shifted(debrief(all), Duration.ZERO));
    }

    /** Everything a debrief says, as text, with its times moved. */
    private static String shifted(Debrief debrief, Duration by) {
        return Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z").matcher(debrief.toString())
                .replaceAll(time -> Instant.parse(time.group()).plus(by).toString());
    }

    @Property(tries = 200)
    void theOrderOfWhatIsUnrelatedDoesNotMatter(@ForAll("throwsOf") List<Throw> all, @ForAll @IntRange(max = 1000) int seed) {
        Played other = new Played();
        // The same deeds at the same moments, but the log is full of what other people and units do in between.
        Random random = new Random(seed);
        Played plain = play(new Played(), all);
        List<DurableEvent> noisy = new ArrayList<>();
        long sequence = 0;
        for (var event : plain.events()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                noisy.add(numbered(other.unit("X-" + random.nextInt(9), "ladder").events().getLast(), ++sequence));
            }
            noisy.add(numbered(event, ++sequence));
        }
        Debrief with = DebriefMaker.make(SCENARIO, noisy);
        Debrief without = DebriefMaker.make(SCENARIO, plain.events());
        assertThat(unnumbered(with)).isEqualTo(unnumbered(without));
    }

    @Property(tries = 100)
    void twoCasesMayBeWrittenInAnyOrder(@ForAll("throwsOf") List<Throw> all) {
        List<DurableEvent> events = play(new Played(), all).events();
        List<DurableEvent> sorted = new ArrayList<>(events);
        // A room's backend writes one after the other; which of two alarms is first within a second is chance.
        sorted.sort(Comparator.comparing((DurableEvent e) -> e.envelope().time()).thenComparing(DebriefPropertyTest::caseOf));
        List<DurableEvent> renumbered = IntStream.range(0, sorted.size()).mapToObj(i -> numbered(sorted.get(i), i + 1)).toList();
        assertThat(DebriefMaker.make(SCENARIO, renumbered).team()).isEqualTo(DebriefMaker.make(SCENARIO, events).team());
    }

    private static int caseOf(DurableEvent event) {
        String subject = event.envelope().incidentId() == null ? event.envelope().subject() : event.envelope().incidentId();
        return subject != null && (subject.startsWith("a") || subject.startsWith("i")) ? subject.charAt(1) : 0;
    }

    private static DurableEvent numbered(DurableEvent event, long sequence) {
        var e = event.envelope();
        var next = new Envelope(e.id(), sequence, e.type(), e.source(), e.subject(), e.time(), e.recordedTime(), e.actor(), e.incidentId(), e.reason());
        return switch (event) {
            case DurableEvent.AlarmChanged a -> new DurableEvent.AlarmChanged(next, a.alarm());
            case DurableEvent.IncidentChanged a -> new DurableEvent.IncidentChanged(next, a.incident());
            case DurableEvent.AssignmentChanged a -> new DurableEvent.AssignmentChanged(next, a.assignment());
            case DurableEvent.UnitChanged a -> new DurableEvent.UnitChanged(next, a.unit());
            case DurableEvent.TrainingChanged a -> new DurableEvent.TrainingChanged(next, a.training());
            case DurableEvent.TrainingNoted a -> new DurableEvent.TrainingNoted(next, a.entry());
            default -> event;
        };
    }

    private static String unnumbered(Debrief debrief) {
        return debrief.toString().replaceAll("sequence=\\d+", "");
    }

    @Property(tries = 200)
    void whatIsForbiddenIsNeverLateOrMissed(@ForAll("throwsOf") List<Throw> all) {
        Result forbidden = debrief(all).results().get(ACTIONS.indexOf(new Action.NotSend(null)));
        assertThat(forbidden.outcome()).isIn(Outcome.DONE, Outcome.WRONG, Outcome.OPEN);
        assertThat(forbidden.late()).isZero();
    }

    @Property(tries = 100)
    void aSessionThatGoesOnTakesNothingBackThatWasDoneInTime(@ForAll("throwsOf") List<Throw> all, @ForAll @IntRange(max = 40) int cut) {
        Debrief early = debrief(all.subList(0, Math.min(cut, all.size())));
        Debrief late = debrief(all);
        for (int i = 0; i < ACTIONS.size(); i++) {
            assertThat(late.results().get(i).done()).isGreaterThanOrEqualTo(ACTIONS.get(i).isForbidden() ? 0 : early.results().get(i).done());
        }
    }
}
