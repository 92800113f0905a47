package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewTour;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallRule;

/** A display that steps through presets: what lets the tour stand, and what lets it go on. */
class WallToursTest {
    private final MemoryState state = new MemoryState();

    @BeforeEach
    void define() {
        state.with("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
        presets("day", "night");
        state.decide("Olim", l -> new WallTours(l).start(display(), new NewTour(List.of("day", "night"), 5)));
    }

    private void presets(String... names) {
        state.decide(l -> new Walls(l).define("hall", new NewWall("Hall", List.of(new WallPlace(1, "Left"), new WallPlace(2, "Right")),
                List.of(names).stream().map(name -> new Preset(name, name, null, List.of(new PresetScene(1, WallsTest.message(name))))).toList(),
                List.of(new WallRule("any", "Any fire", null, List.of(Category.FIRE), List.of(), 1, RuleScene.MAP)), List.of())));
    }

    @Test
    void itBeginsAtOnceAndStepsWhenItIsTime() {
        assertThat(display().scene().name()).isEqualTo("day");
        step();
        assertThat(display().scene().name()).isEqualTo("day");
        later();
        assertThat(step().shownBy()).isEqualTo("tour:Olim");
        assertThat(display().scene().name()).isEqualTo("night");
        later();
        step();
        assertThat(display().scene().name()).isEqualTo("day");
        // What the tour has shown is nothing to go back to.
        assertThat(display().before()).isEmpty();
    }

    @Test
    void aPushPausesItUntilItIsResumed() {
        state.decide("Aziza", l -> new WallScenes(l).show(display(), WallsTest.message("Mine")));
        assertThat(display().tour().pausedBy()).isEqualTo("Aziza");
        later();
        step();
        assertThat(display().scene().name()).isEqualTo("Mine");
        state.decide("Olim", l -> new WallTours(l).resume(display()));
        assertThat(display().scene().name()).isEqualTo("night");
        assertThat(display().tour().pausedBy()).isNull();
        state.decide("Olim", l -> new WallTours(l).stop(display()));
        assertThat(display().tour()).isNull();
        assertThatThrownBy(() -> state.decide("Olim", l -> new WallTours(l).pause(display()))).isInstanceOf(Refusal.class).hasMessageContaining("no tour");
    }

    @Test
    void aRuleLetsItStandAndItGoesOnAfterwards() {
        Incident fire = state.decide(l -> new Incidents(l).create(new NewIncident("FIRE", null, null, "Fire", null, null, null, null, null, null, Map.of()))).answer();
        assertThat(display().shownBy()).isEqualTo("rule:Any fire");
        later();
        step();
        assertThat(display().shownBy()).isEqualTo("rule:Any fire");
        state.decide(l -> new IncidentEnding(l).close(fire, new Disposition("05", null), null));
        assertThat(display().scene().name()).isEqualTo("day");
        step();
        assertThat(display().scene().name()).isEqualTo("night");
    }

    @Test
    void aLockLetsItStandAndAPresetThatIsGoneIsPassedOver() {
        state.decide("Aziza", l -> new Walls(l).lock(l.wall("hall"), "Guests"));
        later();
        step();
        assertThat(display().scene().name()).isEqualTo("day");
        state.decide("Aziza", l -> new Walls(l).unlock(l.wall("hall"), null));
        presets("day");
        step();
        assertThat(display().scene().name()).isEqualTo("day");
        presets();
        later();
        step();
        assertThat(display().tour()).isNull();
    }

    @Test
    void aTourShowsSomethingOnItsDisplay() {
        Display right = state.display("hall", 2);
        assertThatThrownBy(() -> state.decide("Olim", l -> new WallTours(l).start(right, new NewTour(List.of("day"), 20)))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> state.decide("Olim", l -> new WallTours(l).start(display(), new NewTour(List.of("day"), 1)))).isInstanceOf(Refusal.class);
    }

    @Test
    void aStepIsNoChangeOfTheWallThatIsTakenBack() {
        state.decide("Aziza", l -> new WallScenes(l).show(display(), WallsTest.message("Mine")));
        state.decide("Olim", l -> new WallTours(l).resume(display()));
        state.decide("Aziza", l -> new WallScenes(l).show(state.display("hall", 2), WallsTest.message("Gate")));
        later();
        assertThat(step().shownBy()).isEqualTo("tour:Olim");
        assertThat(state.decide("Aziza", l -> new WallScenes(l).undo(state.wall("hall"), Map.of())).answer()).extracting(Display::number).containsExactly(2);
    }

    private Display step() {
        return state.decide("tour:Olim", l -> new WallTours(l).next(display())).answer();
    }

    /** Every decision takes a second. */
    private void later() {
        for (int i = 0; i < 5; i++) {
            state.decide(l -> 0);
        }
    }

    private Display display() {
        return state.display("hall", 1);
    }
}
