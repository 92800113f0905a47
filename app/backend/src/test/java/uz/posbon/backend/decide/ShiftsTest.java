package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.backend.fixture.MemoryState.Outcome;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.shift.HandoverNote;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;

/** Going on duty, breaks, leaving, and handing the open cases over. */
class ShiftsTest {
    private final MemoryState state = new MemoryState();
    private Incident fire;
    private Shift dilnoza;

    @BeforeEach
    void seed() {
        state.with("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 2, Map.of()));
        fire = state.decide(l -> new Incidents(l).create(new NewIncident("FIRE", null, null, null, null, null, null, null, null, null, Map.of())))
                .answer();
        dilnoza = start("Dilnoza");
    }

    @Test
    void anOperatorHasOneShift() {
        refused("on-shift", () -> start("Dilnoza"));
        assertThat(start("Sardor").number()).isEqualTo(dilnoza.number() + 1);
        assertThatThrownBy(() -> start(" ")).isInstanceOf(Refusal.class);
        assertThat(state.openShifts()).hasSize(2);
    }

    @Test
    void whoIsOnABreakComesBack() {
        start("Sardor");
        Shift away = as("Dilnoza", l -> new Shifts(l).startBreak(now("Dilnoza"), null)).answer();
        assertThat(away.isPresent()).isFalse();
        refused("on-break", () -> as("Dilnoza", l -> new Shifts(l).startBreak(now("Dilnoza"), null)));
        refused("not-your-shift", () -> as("Sardor", l -> new Shifts(l).endBreak(now("Dilnoza"))));
        Shift back = as("Dilnoza", l -> new Shifts(l).endBreak(now("Dilnoza"))).answer();
        assertThat(back.isPresent()).isTrue();
        assertThat(back.breaks().getFirst().endedTime()).isAfter(back.breaks().getFirst().startedTime());
        refused("not-on-break", () -> as("Dilnoza", l -> new Shifts(l).endBreak(now("Dilnoza"))));
    }

    @Test
    void theRoomIsLeftEmptyOnlyWithAReason() {
        refused("room-empty", () -> as("Dilnoza", l -> new Shifts(l).startBreak(now("Dilnoza"), null)));
        refused("room-empty", () -> as("Dilnoza", l -> new Shifts(l).end(now("Dilnoza"), null)));
        start("Sardor");
        as("Sardor", l -> new Shifts(l).startBreak(now("Sardor"), "lunch"));
        // Somebody on a break is not in the room.
        refused("room-empty", () -> as("Dilnoza", l -> new Shifts(l).end(now("Dilnoza"), null)));
        Outcome<Shift> ended = as("Dilnoza", l -> new Shifts(l).end(now("Dilnoza"), "Fire in the building"));
        assertThat(ended.answer().isOpen()).isFalse();
        assertThat(ended.facts().getLast().reason()).isEqualTo("Fire in the building");
        refused("shift-ended", () -> as("Dilnoza", l -> new Shifts(l).end(ended.answer(), "again")));
    }

    @Test
    void anothersShiftIsEndedOnlyWithAReason() {
        start("Sardor");
        refused("not-your-shift", () -> as("Sardor", l -> new Shifts(l).end(now("Dilnoza"), null)));
        Outcome<Shift> ended = as("Sardor", l -> new Shifts(l).end(now("Dilnoza"), "Went home at eight"));
        assertThat(ended.facts().getFirst().actor()).isEqualTo("Sardor");
        assertThat(ended.answer().isOpen()).isFalse();
    }

    @Test
    void anEndedShiftHasNoBreakThatLasts() {
        start("Sardor");
        as("Dilnoza", l -> new Shifts(l).startBreak(now("Dilnoza"), "lunch"));
        Shift ended = as("Dilnoza", l -> new Shifts(l).end(now("Dilnoza"), null)).answer();
        assertThat(ended.breaks().getLast().endedTime()).isEqualTo(ended.endedTime());
    }

    @Test
    void bothSidesOfAHandOverAreInTheLog() {
        Outcome<Shift> offered = offer("Sardor", note("Gas is closed"));
        assertThat(offered.facts()).singleElement().satisfies(f -> {
            assertThat(f.kind()).isEqualTo("shift.offered");
            assertThat(f.actor()).isEqualTo("Dilnoza");
        });
        assertThat(offered.answer().handover().incidentIds()).containsExactly(fire.id());
        Outcome<Shift> accepted = as("Sardor", l -> new ShiftHandovers(l).accept(now("Dilnoza")));
        assertThat(accepted.facts()).extracting(Fact::kind).containsExactly("shift.accepted", "incident.noted", "incident.reassigned", "shift.started");
        assertThat(accepted.facts()).extracting(Fact::actor).containsExactly("Sardor", "Dilnoza", "Sardor", "Sardor");
        assertThat(accepted.facts().get(1).reason()).isEqualTo("Gas is closed");
        assertThat(accepted.facts().get(1).incidentId()).isEqualTo(fire.id());
        assertThat(accepted.answer().isOpen()).isFalse();
        assertThat(accepted.answer().handover().acceptedBy()).isEqualTo("Sardor");
        assertThat(state.openShifts()).extracting(Shift::operator).containsExactly("Sardor");
        refused("shift-ended", () -> as("Karim", l -> new ShiftHandovers(l).accept(accepted.answer())));
    }

    @Test
    void whoTakesOverOnHisOwnShiftIsBackFromHisBreak() {
        Shift sardor = start("Sardor");
        as("Sardor", l -> new Shifts(l).startBreak(now("Sardor"), null));
        offer(null);
        Outcome<Shift> accepted = as("Sardor", l -> new ShiftHandovers(l).accept(now("Dilnoza")));
        assertThat(accepted.facts()).extracting(Fact::kind).containsExactly("shift.accepted", "incident.reassigned", "shift.break-ended");
        assertThat(state.openShifts()).singleElement().satisfies(s -> assertThat(s.id()).isEqualTo(sardor.id()));
    }

    @Test
    void onlyWhoItIsForAccepts() {
        refused("shift-not-offered", () -> as("Sardor", l -> new ShiftHandovers(l).accept(now("Dilnoza"))));
        offer("Sardor");
        refused("not-for-you", () -> as("Karim", l -> new ShiftHandovers(l).accept(now("Dilnoza"))));
        offer(null);
        refused("not-for-you", () -> as("Dilnoza", l -> new ShiftHandovers(l).accept(now("Dilnoza"))));
        refused("not-your-shift", () -> as("Karim", l -> new ShiftHandovers(l).withdraw(now("Dilnoza"))));
        as("Dilnoza", l -> new ShiftHandovers(l).withdraw(now("Dilnoza")));
        refused("shift-not-offered", () -> as("Karim", l -> new ShiftHandovers(l).accept(now("Dilnoza"))));
    }

    @Test
    void anOfferIsNotLeftBehind() {
        start("Sardor");
        offer("Sardor");
        refused("handover-open", () -> as("Dilnoza", l -> new Shifts(l).end(now("Dilnoza"), null)));
    }

    @Test
    void everyWrongFieldOfAnOfferIsNamed() {
        assertThatThrownBy(() -> as("Dilnoza", l -> new ShiftHandovers(l).offer(now("Dilnoza"), new NewHandover("Dilnoza", " ", List.of()))))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.problem().errors()).extracting("field").containsExactly("/to", "/text"));
        NewHandover notes = new NewHandover(null, null, List.of(note("a"), note("b"), new HandoverNote("nowhere", " ")));
        assertThatThrownBy(() -> as("Dilnoza", l -> new ShiftHandovers(l).offer(now("Dilnoza"), notes)))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.problem().errors()).extracting("field")
                        .containsExactly("/notes/1/incidentId", "/notes/2/incidentId", "/notes/2/text"));
    }

    private Shift start(String operator) {
        return as(operator, l -> new Shifts(l).start()).answer();
    }

    private Outcome<Shift> offer(String to, HandoverNote... notes) {
        return as("Dilnoza", l -> new ShiftHandovers(l).offer(now("Dilnoza"), new NewHandover(to, null, List.of(notes))));
    }

    private HandoverNote note(String text) {
        return new HandoverNote(fire.id(), text);
    }

    private Shift now(String operator) {
        return state.openShifts().stream().filter(s -> s.operator().equals(operator)).findFirst().orElseThrow();
    }

    private Outcome<Shift> as(String operator, Function<Ledger, Shift> decision) {
        return state.decide(operator, decision);
    }

    private static void refused(String slug, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                e -> assertThat(e.problem().type().toString()).endsWith(":" + slug));
    }
}
