package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Approval;
import uz.posbon.sdk.incident.ApprovalState;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewApproval;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.incident.StepOutcome;
import uz.posbon.sdk.message.MessageKind;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** What a plan wants approved waits, is done by whoever approves or overrides, and is never lost. */
class ApprovalsTest {
    private final MemoryState state = new MemoryState();
    private Incident incident;

    @BeforeEach
    void seed() {
        state.with("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
        state.with("plan", new ResponsePlan("plan", "FIRE", List.of(), List.of(new ResponsePlan.Step("gas", LocalText.of("Close the gas"))),
                null, null, null, List.of("Dispatch", "Priority", "Step/gas"), Map.of()));
        for (String unit : List.of("E-1", "E-2")) {
            state.with(unit, new Unit(unit, 1, unit, "101", "Engine", Set.of(), null, UnitStatus.AVAILABLE, state.now(), null, null, null, null, null, Map.of()));
        }
        incident = open();
    }

    @Test
    void unitsWaitForSomebodyElseAndGoInTheNameOfWhoeverAsked() {
        assertThatThrownBy(() -> state.decide("Dilnoza", l -> new Approvals(l).assign(incident, "E-1", null, null, null)))
                .isInstanceOf(Refusal.class).hasMessageContaining("approved");
        Approval asked = ask("Dilnoza", NewApproval.dispatch(List.of("E-1"), null));
        assertThatThrownBy(() -> decide("Dilnoza", asked, "Approve", null)).isInstanceOf(Refusal.class).hasMessageContaining("Somebody else");
        assertThatThrownBy(() -> ask("Aziza", NewApproval.dispatch(List.of("E-2"), null))).isInstanceOf(Refusal.class).hasMessageContaining("already");
        Outcome<Incident> approved = decide("Olim", asked, "Approve", null);
        assertThat(state.openOn(incident.id())).extracting(a -> a.unitId() + " by " + a.assignedBy()).containsExactly("E-1 by Dilnoza");
        assertThat(approved.facts()).extracting(Fact::kind).contains("incident.approved", "assignment.created");
        RoomMessage told = (RoomMessage) approved.facts().getLast().state();
        assertThat(told.kind()).isEqualTo(MessageKind.APPROVED);
        assertThat(told.awaited()).containsExactly("Dilnoza");
        // What was let go once is not held up again.
        assertThat(state.decide("Dilnoza", l -> new Approvals(l).assign(state.incident(incident.id()), "E-2", null, null, null)).answer().unitId()).isEqualTo("E-2");
        assertThatThrownBy(() -> decide("Olim", asked, "Refuse", "No")).isInstanceOf(Refusal.class).hasMessageContaining("Approved");
    }

    @Test
    void anOverrideSendsAtOnceWithAReasonAndTellsEverybody() {
        state.decide("Olim", l -> new Shifts(l).start());
        Approval asked = ask("Dilnoza", NewApproval.dispatch(List.of("E-1"), "People at the windows"));
        RoomMessage asking = state.roomMessage(asked.messageId());
        assertThat(asking.awaited()).containsExactly("Olim");
        assertThatThrownBy(() -> decide("Dilnoza", asked, "Override", null)).isInstanceOf(Refusal.class);
        Outcome<Incident> overridden = decide("Dilnoza", asked, "Override", "They jump");
        assertThat(state.openOn(incident.id())).extracting(a -> a.unitId()).containsExactly("E-1");
        assertThat(overridden.answer().approvals().getFirst()).extracting(Approval::state, Approval::decisionReason).containsExactly(ApprovalState.OVERRIDDEN, "They jump");
        RoomMessage told = (RoomMessage) overridden.facts().getLast().state();
        assertThat(told).extracting(RoomMessage::kind, RoomMessage::text).containsExactly(MessageKind.OVERRIDDEN, "They jump");
        assertThat(told.awaited()).containsExactly("Olim");
        assertThat(state.roomMessage(asked.messageId()).withdrawnTime()).isNotNull();
    }

    @Test
    void whatCannotBeDoneAnyMoreWaitsOn() {
        Approval asked = ask("Dilnoza", NewApproval.dispatch(List.of("E-1"), null));
        state.with("E-1", new Unit("E-1", 2, "E-1", "101", "Engine", Set.of(), null, UnitStatus.OUT_OF_SERVICE, state.now(), null, null, null, null, null, Map.of()));
        assertThatThrownBy(() -> decide("Olim", asked, "Approve", null)).isInstanceOf(Refusal.class).hasMessageContaining("OutOfService");
        assertThat(state.incident(incident.id()).approvals()).extracting(Approval::isWaiting).containsExactly(true);
        assertThat(decide("Dilnoza", asked, "Withdraw", null).answer().approvals().getFirst().state()).isEqualTo(ApprovalState.WITHDRAWN);
    }

    @Test
    void anAlarmOpensItsCaseAndTheUnitsWait() {
        Alarm alarm = state.decide("panel", l -> new AlarmRaising(l).raise(Reports.of("Smoke", Severity.EXTREME))).answer();
        Incident opened = state.decide("Dilnoza", l -> new Dispatches(l).dispatch(alarm, null, "FIRE", null, List.of("E-1", "E-2"), 5)).answer();
        assertThat(opened.alarmIds()).containsExactly(alarm.id());
        assertThat(state.openOn(opened.id())).isEmpty();
        assertThat(opened.approvals().getFirst().unitIds()).containsExactly("E-1", "E-2");
    }

    @Test
    void priorityAndStepsWaitToo() {
        assertThatThrownBy(() -> state.decide("Dilnoza", l -> new Approvals(l).prioritise(incident, 1, "Child"))).isInstanceOf(Refusal.class);
        decide("Olim", ask("Dilnoza", NewApproval.priority(1, "A child inside")), "Approve", null);
        assertThat(state.incident(incident.id())).extracting(Incident::priority, Incident::priorityReason).containsExactly(1, "A child inside");
        assertThatThrownBy(() -> state.decide("Dilnoza", l -> new Approvals(l).mark(incident, "gas", "Done", null))).isInstanceOf(Refusal.class);
        Approval step = ask("Dilnoza", NewApproval.step("gas", StepOutcome.SKIPPED, "No gas here"));
        Outcome<Incident> refused = decide("Olim", step, "Refuse", "Call 104 first");
        assertThat(((RoomMessage) refused.facts().getLast().state()).text()).isEqualTo("Call 104 first");
        assertThat(state.incident(incident.id()).checklist()).isEmpty();
    }

    @Test
    void aMergeCarriesItOnAndAClosingEndsItWithAWord() {
        ask("Dilnoza", NewApproval.dispatch(List.of("E-1"), null));
        Incident into = open();
        state.decide("Dilnoza", l -> new IncidentEnding(l).merge(state.incident(incident.id()), into.id()));
        assertThat(state.incident(into.id()).approvals()).extracting(Approval::isWaiting).containsExactly(true);
        assertThat(state.incident(incident.id()).approvals()).isEmpty();
        Outcome<Incident> closed = state.decide("Olim", l -> new IncidentEnding(l).close(state.incident(into.id()), new Disposition("05", null), null));
        assertThat(closed.facts()).extracting(Fact::kind).contains("incident.approval-withdrawn");
        assertThat(closed.answer().approvals()).extracting(Approval::isWaiting).containsExactly(false);
    }

    private Incident open() {
        return state.decide("Dilnoza", l -> new Incidents(l).create(new NewIncident("FIRE", null, null, "Smoke", null, null, null, null, null, null, Map.of()))).answer();
    }

    private Approval ask(String operator, NewApproval approval) {
        return state.decide(operator, l -> new Approvals(l).ask(new Incidents(l).require(incident.id()), approval)).answer().approvals().getLast();
    }

    private Outcome<Incident> decide(String operator, Approval asked, String decision, String reason) {
        return state.decide(operator, l -> new Approvals(l).decide(new Incidents(l).require(incident.id()), asked.id(), decision, reason));
    }
}
