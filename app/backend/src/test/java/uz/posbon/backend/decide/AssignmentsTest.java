package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.backend.fixture.MemoryState.Outcome;
import uz.posbon.backend.fixture.Reports;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** Units sent, followed, moved with a merge and released. */
class AssignmentsTest {
    private static final Instant LONG_AGO = Instant.parse("2020-04-07T10:00:00Z");

    private final MemoryState state = new MemoryState();
    private Incident one;
    private Incident two;

    @BeforeEach
    void seed() {
        state.with("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
        state.with("E-1", new Unit("E-1", 1, "E-1", "101", "Engine", Set.of("engine"), null, UnitStatus.AVAILABLE, LONG_AGO, null, null, null, null, null, Map.of()));
        one = open();
        two = open();
    }

    @Test
    void oneCommandBringsTheAssignmentTheUnitAndTheMilestone() {
        Outcome<Assignment> sent = assign(one, null);
        assertThat(sent.facts()).extracting(Fact::kind).containsExactly("assignment.created", "unit.status", "incident.changed");
        assertThat(sent.facts()).extracting(Fact::time).containsOnly(LONG_AGO);
        assertThat(unit().status()).isEqualTo(UnitStatus.DISPATCHED);
        assertThat(unit().incidentId()).isEqualTo(one.id());
        assertThat(state.incident(one.id()).milestones()).containsExactly("ResourcesAssigned");
    }

    @Test
    void timesAreKeptAsTheyWereSaidWhateverTheirOrder() {
        Assignment sent = assign(one, null).answer();
        report(sent, AssignmentStatus.ON_SCENE, LONG_AGO.minusSeconds(60));
        report(sent, AssignmentStatus.EN_ROUTE, LONG_AGO.plusSeconds(5));
        assertThat(state.assignment(sent.id()).times()).containsExactlyInAnyOrderEntriesOf(Map.of(
                "Dispatched", LONG_AGO, "OnScene", LONG_AGO.minusSeconds(60), "EnRoute", LONG_AGO.plusSeconds(5)));
        assertThat(unit().status()).isEqualTo(UnitStatus.EN_ROUTE);
    }

    @Test
    void aUnitThatIsBusyNeedsAReasonAndGoesBackToItsOtherWork() {
        Assignment first = assign(one, null).answer();
        assertThatThrownBy(() -> assign(two, null)).isInstanceOf(Refusal.class).hasMessageContaining("Dispatched");
        Assignment second = assign(two, "nearer").answer();
        assertThat(second.overrideReason()).isEqualTo("nearer");
        report(second, AssignmentStatus.CLEARED, LONG_AGO);
        assertThat(unit().incidentId()).isEqualTo(one.id());
        assertThat(unit().status()).isEqualTo(UnitStatus.DISPATCHED);
        report(first, AssignmentStatus.CLEARED, LONG_AGO);
        assertThat(unit().status()).isEqualTo(UnitStatus.AVAILABLE);
        assertThat(unit().incidentId()).isNull();
    }

    @Test
    void anIncidentClosesOnlyWhenItsUnitsHaveLeft() {
        Assignment sent = assign(one, null).answer();
        assertThatThrownBy(() -> close(one)).isInstanceOf(Refusal.class).hasMessageContaining("E-1");
        report(sent, AssignmentStatus.CLEARED, LONG_AGO);
        assertThat(close(one).isOpen()).isFalse();
        assertThatThrownBy(() -> assign(one, null)).isInstanceOf(Refusal.class).hasMessageContaining("closed");
    }

    @Test
    void aMergeTakesAlarmsAndUnitsAlong() {
        Alarm alarm = state.decide(l -> new AlarmRaising(l).raise(Reports.of("Smoke", Severity.SEVERE))).answer();
        state.decide(l -> new Alarms(l).link(alarm, one.id()));
        Assignment sent = assign(state.incident(one.id()), null).answer();
        state.decide(l -> new IncidentEnding(l).merge(state.incident(one.id()), two.id()));
        assertThat(state.incident(one.id()).mergedIntoId()).isEqualTo(two.id());
        assertThat(state.incident(one.id()).isOpen()).isFalse();
        assertThat(state.incident(two.id()).alarmIds()).containsExactly(alarm.id());
        assertThat(state.incident(two.id()).milestones()).containsExactly("ResourcesAssigned");
        assertThat(state.alarm(alarm.id()).incidentId()).isEqualTo(two.id());
        assertThat(state.assignment(sent.id()).incidentId()).isEqualTo(two.id());
        assertThat(unit().incidentId()).isEqualTo(two.id());
    }

    @Test
    void promotingChoosesTypeAndPriorityAndTakesNotice() {
        Alarm alarm = state.decide(l -> new AlarmRaising(l).raise(Reports.of("Smoke", Severity.EXTREME))).answer();
        Incident incident = state.decide(l -> new Promotion(l).promote(alarm, null, null, null)).answer();
        assertThat(incident.typeId()).isEqualTo("FIRE");
        assertThat(incident.priority()).isEqualTo(1);
        assertThat(state.alarm(alarm.id()).isAcknowledged()).isTrue();
        assertThat(state.alarm(alarm.id()).incidentId()).isEqualTo(incident.id());
        assertThatThrownBy(() -> state.decide(l -> new Promotion(l).promote(state.alarm(alarm.id()), null, null, null)))
                .isInstanceOf(Refusal.class);
    }

    private Incident open() {
        NewIncident opened = new NewIncident("FIRE", null, null, "Smoke", null, null, null, null, null, null, Map.of());
        return state.decide(l -> new Incidents(l).create(opened)).answer();
    }

    private Outcome<Assignment> assign(Incident incident, String reason) {
        return state.decide(l -> new Assignments(l).assign(new Incidents(l).require(incident.id()), "E-1", reason, LONG_AGO, null));
    }

    private void report(Assignment assignment, AssignmentStatus status, Instant time) {
        state.decide(l -> new Assignments(l).status(new Assignments(l).require(assignment.id()), status, time));
    }

    private Incident close(Incident incident) {
        return state.decide(l -> new IncidentEnding(l).close(new Incidents(l).require(incident.id()), new Disposition("05", null), null)).answer();
    }

    private Unit unit() {
        return state.unit("E-1");
    }
}
