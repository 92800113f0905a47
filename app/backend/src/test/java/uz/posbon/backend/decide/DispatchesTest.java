package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.backend.fixture.MemoryState.Outcome;
import uz.posbon.backend.fixture.Reports;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** An alarm answered in one command, and taken back while the units have not been told. */
class DispatchesTest {
    private static final Instant LONG_AGO = Instant.parse("2020-04-07T10:00:00Z");

    private final MemoryState state = new MemoryState();
    private Alarm alarm;

    @BeforeEach
    void seed() {
        state.with("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
        List.of("E-1", "E-2").forEach(id -> state.with(id, new Unit(
                id, 1, id, "101", "Engine", Set.of("engine"), null, UnitStatus.AVAILABLE, LONG_AGO, null, null, null, null, null, Map.of())));
        alarm = state.decide(l -> new AlarmRaising(l).raise(Reports.of("Smoke", Severity.EXTREME))).answer();
    }

    @Test
    void oneCommandOpensTheIncidentAndSendsItsUnits() {
        Incident incident = dispatch(5, "E-1", "E-2").answer();
        assertThat(state.alarm(alarm.id()).incidentId()).isEqualTo(incident.id());
        assertThat(state.openOn(incident.id())).extracting(Assignment::unitId).containsExactlyInAnyOrder("E-1", "E-2");
        assertThat(state.openOn(incident.id())).allMatch(a -> a.isHeld(state.now()) && !a.isHeld(state.now().plusSeconds(5)));
        assertThat(state.incident(incident.id()).milestones()).containsExactly("ResourcesAssigned");
    }

    @Test
    void aUnitThatCannotBeSentKeepsEverythingFromBeingDone() {
        dispatch(null, "E-1");
        Alarm next = state.decide(l -> new AlarmRaising(l).raise(Reports.of("Smoke again", Severity.SEVERE))).answer();
        assertThatThrownBy(() -> state.decide(l -> new Dispatches(l).dispatch(next, null, null, null, List.of("E-2", "E-1"), 5)))
                .isInstanceOf(Refusal.class).hasMessageContaining("E-1");
        assertThat(state.alarm(next.id()).incidentId()).isNull();
        assertThat(state.unit("E-2").status()).isEqualTo(UnitStatus.AVAILABLE);
    }

    @Test
    void theCaseIsCalledInTheLanguageOfWhoeverOpensItAndTheAlarmKeepsItsOwn() {
        NewAlarm a = Reports.of("Smoke", Severity.SEVERE);
        AlarmText russian = new AlarmText("ru", "Дым", "Дым из окна", "Люди внутри", null, "Чиланзар");
        NewAlarm both = new NewAlarm(a.source(), null, a.status(), a.categories(), a.event(), null, a.severity(), a.urgency(), a.certainty(), "Smoke", "People inside", null,
                null, null, "Chilonzor", null, null, Map.of(), null, List.of(russian));
        Alarm raised = state.decide(l -> new AlarmRaising(l).raise(both)).answer();
        Incident incident = state.decide(l -> new Dispatches(l, "ru").dispatch(raised, null, null, null, List.of("E-1"), null)).answer();
        assertThat(List.of(incident.title(), incident.description(), incident.address())).containsExactly("Дым из окна", "Люди внутри", "Чиланзар");
        assertThat(state.alarm(raised.id()).title()).isEqualTo("Smoke");
        assertThat(state.alarm(raised.id()).translations()).containsExactly(russian);
    }

    @Test
    void withdrawnInTimeEverythingIsAsItWas() {
        Incident incident = dispatch(5, "E-1", "E-2").answer();
        Outcome<Incident> back = state.decide(l -> new Dispatches(l).recall(incident(incident), true));
        assertThat(back.answer().isOpen()).isFalse();
        assertThat(back.answer().milestones()).isEmpty();
        assertThat(back.facts()).extracting(Fact::kind).contains("assignment.recalled", "alarm.unlinked", "incident.closed");
        assertThat(state.unit("E-1").status()).isEqualTo(UnitStatus.AVAILABLE);
        assertThat(state.alarm(alarm.id()).incidentId()).isNull();
        assertThat(state.alarm(alarm.id()).isAcknowledged()).isFalse();
    }

    @Test
    void undoLeavesTheNoticeSomebodyHadTakenBefore() {
        Alarm noticed = state.decide(l -> new AlarmLife(l).acknowledge(state.alarm(alarm.id()))).answer();
        Incident incident = dispatch(5, "E-1").answer();
        state.decide(l -> new Dispatches(l).recall(incident(incident), true));
        assertThat(state.alarm(alarm.id()).incidentId()).isNull();
        assertThat(state.alarm(alarm.id()).acknowledgement()).isEqualTo(noticed.acknowledgement());
    }

    @Test
    void whoWasToldIsNotRecalled() {
        Incident incident = dispatch(5, "E-1", "E-2").answer();
        Assignment first = state.openOn(incident.id()).getFirst();
        state.decide(l -> new Assignments(l).status(first, AssignmentStatus.EN_ROUTE, null));
        Incident after = state.decide(l -> new Dispatches(l).recall(incident(incident), true)).answer();
        assertThat(after.isOpen()).isTrue();
        assertThat(after.milestones()).contains("ResourcesAssigned");
        assertThat(state.openOn(incident.id())).containsExactly(state.assignment(first.id()));
        assertThatThrownBy(() -> state.decide(l -> new Dispatches(l).recall(incident(incident), true)))
                .isInstanceOf(Refusal.class).hasMessageContaining("told already");
    }

    @Test
    void afterItsTimeNothingIsHeld() {
        Incident incident = dispatch(2, "E-1").answer();
        state.decide(l -> l.now());
        state.decide(l -> l.now());
        assertThatThrownBy(() -> state.decide(l -> new Dispatches(l).recall(incident(incident), true))).isInstanceOf(Refusal.class);
        assertThat(state.unit("E-1").status()).isEqualTo(UnitStatus.DISPATCHED);
    }

    private Incident incident(Incident incident) {
        return state.incident(incident.id());
    }

    private Outcome<Incident> dispatch(Integer hold, String... units) {
        return state.decide(l -> new Dispatches(l).dispatch(state.alarm(alarm.id()), null, null, null, List.of(units), hold));
    }
}
