package uz.posbon.backend.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.backend.fixture.MemoryState;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallRule;

/** Rules fire with the change of an incident, once, and give the display back when it is closed. */
class WallRulesTest {
    private static final GeoPoint SQUARE = new GeoPoint(69.28, 41.31);
    private static final Scene USUAL = WallsTest.message("Usual");

    private final MemoryState state = new MemoryState();

    @BeforeEach
    void define() {
        state.with("FIRE", new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 3, Map.of()));
        IntStream.range(0, 6).forEach(i -> state.with("cam-" + i, new Camera("cam-" + i, "Camera " + i, new GeoPoint(69.28 + i * 0.004, 41.31),
                null, null, null, false, List.of(), null, null, null, Map.of())));
        WallRule first = new WallRule("p1", "Priority 1", 1, List.of(), List.of(), 1, RuleScene.MAP_AND_CAMERAS);
        // The effect of the first would make it fire again, if what rules do made rules fire.
        WallRule any = new WallRule("any", "Any fire", null, List.of(Category.FIRE), List.of(), 2, RuleScene.MAP);
        state.decide(l -> new Walls(l).define("hall", new NewWall("Hall", List.of(new WallPlace(1, "Left"), new WallPlace(2, "Right")),
                List.of(), List.of(first, any), List.of())));
        show(1, USUAL);
    }

    @Test
    void aRuleFiresInTheVeryDecisionAndOnceForEachIncident() {
        var outcome = state.decide("Sardor", l -> new Incidents(l).create(incident(1)));
        assertThat(outcome.facts()).extracting(Fact::kind).containsExactly("incident.created", "wall.shown", "wall.shown");
        assertThat(outcome.facts()).extracting(Fact::actor).containsExactly("Sardor", "rule:Priority 1", "rule:Any fire");
        assertThat(display(1).scene().name()).isEqualTo("#0001 Fire");
        assertThat(display(1).scene().panels()).containsExactly(
                new ScenePanel.Map(SQUARE, 15.0, List.of(), true, outcome.answer().id(), Map.of()),
                new ScenePanel.Cameras("2x2", List.of("cam-0", "cam-1", "cam-2", "cam-3"), outcome.answer().id(), Map.of()));
        assertThat(display(1).shownBy()).isEqualTo("rule:Priority 1");
        // Whatever comes after, it fits as it did before.
        assertThat(note(outcome.answer()).facts()).extracting(Fact::kind).containsExactly("incident.noted");
    }

    @Test
    void aRuleFiresWhenAnIncidentBeginsToFit() {
        Incident quiet = state.decide(l -> new Incidents(l).create(incident(4))).answer();
        assertThat(display(1).scene()).isEqualTo(USUAL);
        state.decide(l -> new Incidents(l).prioritise(quiet, 1, "A child"));
        assertThat(display(1).holds()).extracting(hold -> hold.incidentId()).containsExactly(quiet.id());
        assertThat(display(2).holds()).hasSize(1);
    }

    @Test
    void theDisplayGoesBackWhenTheIncidentIsClosed() {
        Incident fire = open();
        var outcome = close(fire);
        assertThat(outcome.facts()).extracting(Fact::kind).containsExactly("incident.closed", "wall.returned", "wall.returned");
        assertThat(display(1).scene()).isEqualTo(USUAL);
        assertThat(display(1).holds()).isEmpty();
        assertThat(display(1).shownBy()).isEqualTo("rule:Priority 1");
    }

    @Test
    void whatSomebodyChangedMeanwhileStays() {
        Incident fire = open();
        Scene other = WallsTest.message("Other");
        show(1, other);
        close(fire);
        assertThat(display(1).scene()).isEqualTo(other);
        assertThat(display(2).scene().name()).isEqualTo("Right");
    }

    @Test
    void anUndoneRuleStaysUndone() {
        Incident fire = open();
        state.decide(l -> new WallScenes(l).undo(display(1)));
        assertThat(display(1).scene()).isEqualTo(USUAL);
        note(fire);
        close(fire);
        assertThat(display(1).scene()).isEqualTo(USUAL);
        assertThat(display(1).version()).isEqualTo(4);
    }

    @Test
    void incidentsThatOverlapGiveBackInAnyOrder() {
        Incident first = open();
        Incident second = open();
        assertThat(display(1).scene().name()).startsWith("#0002");
        close(first);
        assertThat(display(1).scene().name()).startsWith("#0002");
        assertThat(display(1).holds()).hasSize(1);
        Incident third = open();
        close(third);
        assertThat(display(1).scene().name()).startsWith("#0002");
        close(second);
        assertThat(display(1).scene()).isEqualTo(USUAL);
    }

    @Test
    void aFloodOfIncidentsIsBounded() {
        List<Incident> all = IntStream.range(0, 30).mapToObj(i -> open()).toList();
        assertThat(display(1).holds()).hasSize(WallRules.HOLDS);
        all.reversed().forEach(this::close);
        assertThat(display(1).scene()).isEqualTo(USUAL);
    }

    @Test
    void aLockedWallWaitsForItsKey() {
        Incident before = open();
        state.decide("Dilnoza", l -> new Walls(l).lock(state.wall("hall"), "Briefing"));
        Incident during = open();
        close(before);
        assertThat(display(1).scene().name()).startsWith("#0001");
        state.decide("Dilnoza", l -> new Walls(l).unlock(state.wall("hall"), null));
        assertThat(display(1).scene()).isEqualTo(USUAL);
        close(during);
        assertThat(display(1).scene()).isEqualTo(USUAL);
    }

    private Incident open() {
        return state.decide(l -> new Incidents(l).create(incident(1))).answer();
    }

    private MemoryState.Outcome<Incident> close(Incident incident) {
        return state.decide(l -> new IncidentEnding(l).close(state.incident(incident.id()), new Disposition("05", null), null));
    }

    private MemoryState.Outcome<Incident> note(Incident incident) {
        return state.decide(l -> {
            new Incidents(l).note(incident, "Smoke from the roof");
            return incident;
        });
    }

    private static NewIncident incident(int priority) {
        return new NewIncident("FIRE", priority, null, null, null, SQUARE, null, null, null, null, Map.of());
    }

    private Display display(int number) {
        return state.display("hall", number);
    }

    private void show(int number, Scene scene) {
        state.decide(l -> new WallScenes(l).show(display(number), scene));
    }
}
