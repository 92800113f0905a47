package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.backend.fixture.MemoryState.Outcome;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.message.MessageKind;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;

/** Who works a case, and who is told when that changes. */
class CaseWorkTest {
    private final MemoryState state = new MemoryState();
    private Incident incident;

    @BeforeEach
    void open() {
        state.with("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
        incident = state.decide("Dilnoza", l -> new Incidents(l).create(new NewIncident("FIRE", null, null, "Smoke", null, null, null, null, null, null, Map.of()))).answer();
    }

    @Test
    void theOneWhoLosesItAndTheOneWhoGetsItAreTold() {
        assertThat(incident.worker()).isEqualTo("Dilnoza");
        Outcome<Incident> given = reassign("Olim", "Sardor", "Nine cases");
        assertThat(given.answer().worker()).isEqualTo("Sardor");
        assertThat(given.facts()).extracting(Fact::kind).containsExactly("incident.reassigned", "message.sent");
        assertThat(given.facts().getFirst()).extracting(Fact::incidentId, Fact::reason).containsExactly(incident.id(), "Nine cases");
        RoomMessage told = (RoomMessage) given.facts().getLast().state();
        assertThat(told.kind()).isEqualTo(MessageKind.REASSIGNED);
        assertThat(told.awaited()).containsExactly("Dilnoza", "Sardor");
        assertThat(told.incidentId()).isEqualTo(incident.id());
    }

    @Test
    void whoTakesItIsNotToldWhatHeDid() {
        RoomMessage told = (RoomMessage) reassign("Sardor", "Sardor", null).facts().getLast().state();
        assertThat(told.awaited()).containsExactly("Dilnoza");
        assertThat(reassign("Sardor", "Sardor", null).facts()).isEmpty();
    }

    @Test
    void nobodyWhoIsNotThereGetsIt() {
        state.decide("Aziza", l -> new Shifts(l).start());
        assertThatThrownBy(() -> reassign("Olim", "Sardr", null)).isInstanceOf(Refusal.class).hasMessageContaining("Aziza");
        assertThat(reassign("Olim", "Olim", null).answer().worker()).isEqualTo("Olim");
        assertThatThrownBy(() -> reassign("", "Aziza", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverTakesAShiftOverWorksItsCases() {
        Shift shift = state.decide("Dilnoza", l -> new Shifts(l).start()).answer();
        state.decide("Dilnoza", l -> new ShiftHandovers(l).offer(l.shift(shift.id()), new NewHandover("Sardor", null, List.of())));
        Outcome<Shift> accepted = state.decide("Sardor", l -> new ShiftHandovers(l).accept(l.shift(shift.id())));
        assertThat(state.incident(incident.id()).worker()).isEqualTo("Sardor");
        assertThat(accepted.facts()).extracting(Fact::kind).contains("incident.reassigned").doesNotContain("message.sent");
    }

    private Outcome<Incident> reassign(String actor, String operator, String reason) {
        return state.decide(actor, l -> new CaseWork(l).reassign(new Incidents(l).require(incident.id()), operator, reason));
    }
}
