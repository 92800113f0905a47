package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallSchedule;

/** Defining walls, showing scenes, presets, locks and the way back. */
class WallsTest {
    private static final Scene NIGHT = message("Night");
    private static final NewWall HALL = new NewWall("Hall", List.of(new WallPlace(2, "Right"), new WallPlace(1, "Left")),
            List.of(new Preset("night", "Night", null, List.of(new PresetScene(1, NIGHT), new PresetScene(2, NIGHT)))), List.of(), List.of());

    private final MemoryState state = new MemoryState();

    @BeforeEach
    void define() {
        state.decide(l -> new Walls(l).define("hall", HALL));
    }

    @Test
    void aNewDisplayShowsTheClockAndAnOldOneKeepsItsScene() {
        assertThat(state.wall("hall").displays()).extracting(WallPlace::number).containsExactly(1, 2);
        assertThat(display(1).scene().panels()).containsExactly(new ScenePanel.Clock(Map.of()));
        show(1, NIGHT);
        NewWall larger = new NewWall("Hall", List.of(new WallPlace(1, "Left"), new WallPlace(3, "Door")), List.of(), List.of(), List.of());
        var outcome = state.decide(l -> new Walls(l).define("hall", larger));
        assertThat(outcome.answer().version()).isEqualTo(2);
        assertThat(outcome.facts()).extracting(Fact::subject).containsExactly("hall", "hall/3");
        assertThat(display(1).scene()).isEqualTo(NIGHT);
        refused("not-found", () -> state.decide(l -> new WallScenes(l).require("hall", 2)));
    }

    @Test
    void whatIsWrongInAWallIsNamed() {
        NewWall wrong = new NewWall(" ", List.of(new WallPlace(1, "a"), new WallPlace(1, "b"), new WallPlace(99, "c")),
                List.of(new Preset("p", "P", null, List.of(new PresetScene(7, new Scene("S", SceneLayout.SINGLE, List.of()))))), List.of(),
                List.of(new WallSchedule("s", "none", List.of("25:00"), List.of(8), "Nowhere")));
        assertThatThrownBy(() -> state.decide(l -> new Walls(l).define("hall", wrong))).isInstanceOfSatisfying(Refusal.class, e ->
                assertThat(e.problem().errors()).extracting(error -> error.field()).contains("/name", "/displays", "/displays/2/number",
                        "/presets/0/scenes/0/display", "/presets/0/scenes/0/scene/panels", "/schedules/0/presetId", "/schedules/0/times",
                        "/schedules/0/days", "/schedules/0/timeZone"));
    }

    @Test
    void aSceneMayNameWhatIsNotThere() {
        Scene scene = new Scene("S", SceneLayout.COLUMNS, List.of(
                new ScenePanel.Cameras("2x2", List.of("cam-that-went"), null, Map.of()),
                new ScenePanel.Unknown("hologram", Map.of("depth", 3))));
        assertThat(show(1, scene).scene()).isEqualTo(scene);
    }

    @Test
    void theWayBackIsBounded() {
        for (int i = 0; i < 15; i++) {
            show(1, message("Scene " + i));
        }
        assertThat(display(1).before()).hasSize(WallScenes.BEFORE).last().isEqualTo(message("Scene 13"));
        for (int i = 13; i >= 4; i--) {
            assertThat(undo(1).scene()).isEqualTo(message("Scene " + i));
        }
        refused("nothing-to-undo", () -> undo(1));
    }

    @Test
    void aPresetTouchesOnlyWhatIsNotThereYet() {
        show(1, NIGHT);
        long version = display(1).version();
        var outcome = state.decide(l -> new WallScenes(l).apply(state.wall("hall"), "night", Map.of()));
        assertThat(outcome.answer()).extracting(Display::number).containsExactly(1, 2);
        assertThat(outcome.facts()).extracting(Fact::subject).containsExactly("hall/2");
        assertThat(display(1).version()).isEqualTo(version);
        refused("not-found", () -> state.decide(l -> new WallScenes(l).apply(state.wall("hall"), "day", Map.of())));
    }

    @Test
    void aPresetOverwritesNothingThatWasNotSeen() {
        Map<Integer, Long> seen = Map.of(1, display(1).version(), 2, display(2).version());
        show(2, message("Somebody was first"));
        refused("stale", () -> state.decide(l -> new WallScenes(l).apply(state.wall("hall"), "night", seen)));
        assertThat(display(1).scene()).as("all of it or nothing").isNotEqualTo(NIGHT);
        state.decide(l -> new WallScenes(l).apply(state.wall("hall"), "night", Map.of(1, display(1).version(), 2, display(2).version())));
        assertThat(List.of(display(1), display(2))).extracting(Display::scene).containsOnly(NIGHT);
    }

    @Test
    void aPresetIsTakenBackOnAllItsDisplaysAtOnce() {
        Scene gate = message("Gate");
        show(1, gate);
        state.decide("Dilnoza", l -> new WallScenes(l).apply(state.wall("hall"), "night", Map.of()));
        Map<Integer, Long> seen = Map.of(1, display(1).version(), 2, display(2).version() - 1);
        refused("stale", () -> state.decide(l -> new WallScenes(l).undo(state.wall("hall"), seen)));
        assertThat(state.decide(l -> new WallScenes(l).undo(state.wall("hall"), Map.of())).answer()).extracting(Display::number).containsExactly(1, 2);
        assertThat(List.of(display(1).scene().name(), display(2).scene().name())).containsExactly("Gate", "Right");
        // What one has changed alone goes back alone.
        show(2, message("Later"));
        assertThat(state.decide(l -> new WallScenes(l).undo(state.wall("hall"), Map.of())).answer()).extracting(Display::number).containsExactly(2);
        assertThat(display(1).scene()).isEqualTo(gate);
    }

    @Test
    void aWallThatHasShownNothingBeforeSaysSo() {
        refused("nothing-to-undo", () -> state.decide(l -> new WallScenes(l).undo(state.wall("hall"), Map.of())));
    }

    @Test
    void aLockKeepsTheOthersOut() {
        state.decide("Dilnoza", l -> new Walls(l).lock(state.wall("hall"), "The minister is here"));
        refused("wall-locked", () -> state.decide("Sardor", l -> new WallScenes(l).show(display(1), NIGHT)));
        refused("wall-locked", () -> state.decide("Sardor", l -> new WallScenes(l).undo(display(1))));
        refused("wall-locked", () -> state.decide("Sardor", l -> new WallScenes(l).undo(state.wall("hall"), Map.of())));
        refused("wall-locked", () -> state.decide("Sardor", l -> new WallScenes(l).apply(state.wall("hall"), "night", Map.of())));
        refused("wall-locked", () -> state.decide("Sardor", l -> new Walls(l).define("hall", HALL)));
        refused("wall-locked", () -> state.decide("Sardor", l -> new Walls(l).lock(state.wall("hall"), "mine")));
        refused("wall-locked", () -> state.decide("schedule:evening", l -> new WallScenes(l).apply(state.wall("hall"), "night", Map.of())));
        state.decide("Dilnoza", l -> new WallScenes(l).show(display(1), NIGHT));
        refused("not-your-lock", () -> state.decide("Sardor", l -> new Walls(l).unlock(state.wall("hall"), null)));
        var outcome = state.decide("Sardor", l -> new Walls(l).unlock(state.wall("hall"), "She has gone home"));
        assertThat(outcome.facts().getFirst().reason()).isEqualTo("She has gone home");
        refused("not-locked", () -> state.decide("Sardor", l -> new Walls(l).unlock(state.wall("hall"), null)));
        state.decide("Sardor", l -> new WallScenes(l).show(display(1), message("Mine")));
    }

    private Display display(int number) {
        return state.display("hall", number);
    }

    private Display show(int number, Scene scene) {
        return state.decide(l -> new WallScenes(l).show(display(number), scene)).answer();
    }

    private Display undo(int number) {
        return state.decide(l -> new WallScenes(l).undo(display(number))).answer();
    }

    static Scene message(String text) {
        return Scene.of(text, new ScenePanel.Message(text, null, Map.of()));
    }

    private static void refused(String slug, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.problem().type().toString()).endsWith(":" + slug));
    }
}
