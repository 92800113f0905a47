package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.sdk.message.NewMessage;
import uz.posbon.sdk.message.Receipt;
import uz.posbon.sdk.message.RoomMessage;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallPlace;

/** What somebody tells the room: whose receipt is waited for, and what displays show. */
class MessagesTest {
    private final MemoryState state = new MemoryState();

    @Test
    void everybodyOnShiftIsWaitedForAndWhoeverComesLaterSeesItToo() {
        onShift("Aziza");
        onShift("Bek");
        onShift("Olim");
        RoomMessage sent = send("Olim", NewMessage.toAll("Water is off"));
        assertThat(sent.awaited()).containsExactly("Aziza", "Bek");
        assertThat(sent.waitsFor("Olim", state.now())).isFalse();
        assertThat(sent.waitsFor("Dilnoza", state.now())).isTrue();
        assertThat(sent.waitsFor("Dilnoza", state.now().plus(RoomMessage.FOR_LATER).plusSeconds(1))).isFalse();
        assertThat(sent.waitsFor("Bek", state.now().plus(RoomMessage.FOR_LATER).plusSeconds(1))).isTrue();
        RoomMessage seen = acknowledge("Bek", sent);
        assertThat(seen.receipts()).containsExactly(new Receipt("Bek", state.now()));
        assertThat(seen.missing()).containsExactly("Aziza");
        assertThat(state.decide("Bek", l -> new Messages(l).acknowledge(new Messages(l).require(sent.id()))).facts()).isEmpty();
    }

    @Test
    void whoIsNamedIsWaitedForAndNobodyElseSeesIt() {
        RoomMessage sent = send("Olim", new NewMessage("Come to me", List.of("Aziza", "Aziza"), List.of(), null, null));
        assertThat(sent.awaited()).containsExactly("Aziza");
        assertThatThrownBy(() -> acknowledge("Bek", sent)).isInstanceOf(Refusal.class).hasMessageContaining("for others");
    }

    @Test
    void whatWasTakenBackWaitsForNobody() {
        RoomMessage sent = send("Olim", new NewMessage("Come to me", List.of("Aziza"), List.of(), null, null));
        assertThatThrownBy(() -> state.decide("Bek", l -> new Messages(l).withdraw(sent))).isInstanceOf(Refusal.class);
        RoomMessage back = state.decide("Olim", l -> new Messages(l).withdraw(sent)).answer();
        assertThat(back.missing()).isEmpty();
        assertThat(back.waitsFor("Aziza", state.now())).isFalse();
        assertThatThrownBy(() -> acknowledge("Aziza", back)).isInstanceOf(Refusal.class).hasMessageContaining("taken back");
    }

    @Test
    void displaysShowItAllOrNone() {
        state.decide(l -> new Walls(l).define("w1", new NewWall("Hall", List.of(new WallPlace(1, "Left")), List.of(), List.of(), List.of())));
        RoomMessage sent = send("Olim", new NewMessage("Evacuate hall 2", List.of(), List.of("w1/1"), null, null));
        assertThat(sent.desks()).isFalse();
        assertThat(sent.waitsFor("Aziza", state.now())).isFalse();
        assertThat(state.display("w1", 1).scene().panels()).containsExactly(new ScenePanel.Message("Evacuate hall 2", null, Map.of()));
        state.decide("Bek", l -> new Walls(l).lock(l.wall("w1"), "Guests"));
        assertThatThrownBy(() -> send("Olim", new NewMessage("Again", List.of(), List.of("w1/1"), true, null)))
                .isInstanceOf(Refusal.class).hasMessageContaining("Guests");
        assertThat(state.lastMessageNumber()).isEqualTo(1);
        assertThatThrownBy(() -> send("Olim", new NewMessage("Again", List.of(), List.of("w1/7"), null, null))).isInstanceOf(Refusal.class);
    }

    @Test
    void aMessageIsSomebodys() {
        assertThatThrownBy(() -> send("", NewMessage.toAll("Hello"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> send("Olim", NewMessage.toAll(" "))).isInstanceOf(Refusal.class);
    }

    private void onShift(String operator) {
        state.decide(operator, l -> new Shifts(l).start());
    }

    private RoomMessage send(String operator, NewMessage message) {
        return state.decide(operator, l -> new Messages(l).send(message)).answer();
    }

    private RoomMessage acknowledge(String operator, RoomMessage message) {
        return state.decide(operator, l -> new Messages(l).acknowledge(new Messages(l).require(message.id()))).answer();
    }
}
