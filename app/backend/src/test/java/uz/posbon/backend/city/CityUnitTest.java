package uz.posbon.backend.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.NewUnit;

class CityUnitTest {
    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final GeoPoint HOME = new GeoPoint(69.2740, 41.3060);
    private static final GeoPoint SCENE = new GeoPoint(69.2350, 41.3265);
    private static final StreetGraph STREETS = CitySeed.read().streets();

    private Instant now = START;
    private final Map<AssignmentStatus, Instant> said = new HashMap<>();

    private static CityUnit unit(Set<String> capabilities, long seed) {
        NewUnit facts = new NewUnit("X-1", "101", "StructureFireEngineType1", capabilities, null, HOME, 6, null);
        return new CityUnit("X-1", facts, HOME, STREETS, List.of(new GeoPoint(69.2180, 41.2985)), seed);
    }

    private static Assignment assignment(String id, AssignmentStatus status) {
        return new Assignment(id, 1, "i-1", "X-1", status, Map.of("Dispatched", START), "op", null, null, Map.of());
    }

    private List<AssignmentStatus> run(CityUnit unit, Assignment assignment, int seconds) {
        List<AssignmentStatus> order = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            unit.wanted(assignment, SCENE, now, now);
            unit.tick(now).ifPresent(r -> {
                order.add(r.status());
                said.put(r.status(), r.time());
            });
        }
        return order;
    }

    @Test
    void anAssignedCrewTurnsOutDrivesAndStaysUntilItIsCleared() {
        CityUnit unit = unit(Set.of("pump"), 1);
        Assignment assignment = assignment("a-1", AssignmentStatus.DISPATCHED);
        assertThat(run(unit, assignment, 3)).as("nobody leaves within three seconds").isEmpty();
        assertThat(run(unit, assignment, 12)).containsExactly(AssignmentStatus.EN_ROUTE);
        assertThat(run(unit, assignment, 900)).containsExactly(AssignmentStatus.ON_SCENE);
        assertThat(unit.position(now).point().metresTo(SCENE)).isLessThan(5);
        assertThat(unit.isMoving()).isFalse();
        unit.wanted(null, null, now, now);
        assertThat(run(unit, null, 1800)).isEmpty();
        assertThat(unit.position(now).point().metresTo(HOME)).isLessThan(5);
    }

    @Test
    void itDrivesAtStreetSpeed() {
        CityUnit unit = unit(Set.of("pump"), 1);
        Assignment assignment = assignment("a-1", AssignmentStatus.DISPATCHED);
        run(unit, assignment, 30);
        for (int i = 0; i < 60; i++) {
            GeoPoint before = unit.position(now).point();
            run(unit, assignment, 1);
            assertThat(unit.position(now).point().metresTo(before)).isLessThan(60 / 3.6 + 0.5);
        }
        assertThat(unit.position(now).speedMetresPerSecond()).isBetween(20 / 3.6, 60 / 3.6);
    }

    @Test
    void anAmbulanceThatTransportsEndsByItselfAndIsNotSentTwiceByAnOldPicture() {
        for (long seed = 0; seed < 20; seed++) {
            now = START;
            CityUnit unit = unit(Set.of("paramedic", "transport"), seed);
            Assignment assignment = assignment("a-1", AssignmentStatus.DISPATCHED);
            List<AssignmentStatus> order = run(unit, assignment, 4000);
            assertThat(order).startsWith(AssignmentStatus.EN_ROUTE, AssignmentStatus.ON_SCENE);
            if (order.size() > 2) {
                assertThat(order).containsExactly(AssignmentStatus.EN_ROUTE, AssignmentStatus.ON_SCENE, AssignmentStatus.TRANSPORTING,
                        AssignmentStatus.AT_DESTINATION, AssignmentStatus.CLEARED);
                return;
            }
        }
        throw new AssertionError("no ambulance of twenty transported anybody");
    }

    @Test
    void whoTakesACrewUpOnSceneComesToTheSame() {
        for (long seed = 0; seed < 20; seed++) {
            now = START;
            CityUnit unit = unit(Set.of("paramedic", "transport"), seed);
            run(unit, assignment("a-1", AssignmentStatus.DISPATCHED), 2000);
            Map<AssignmentStatus, Instant> undisturbed = Map.copyOf(said);
            if (undisturbed.containsKey(AssignmentStatus.TRANSPORTING)) {
                CityUnit again = unit(Set.of("paramedic", "transport"), seed);
                again.standAt(SCENE);
                Instant arrived = undisturbed.get(AssignmentStatus.ON_SCENE);
                now = arrived.plusSeconds(40);
                again.wanted(assignment("a-1", AssignmentStatus.ON_SCENE), SCENE, arrived, now);
                said.clear();
                run(again, assignment("a-1", AssignmentStatus.ON_SCENE), 2000);
                assertThat(said).containsEntry(AssignmentStatus.TRANSPORTING, undisturbed.get(AssignmentStatus.TRANSPORTING));
                return;
            }
        }
        throw new AssertionError("no ambulance of twenty transported anybody");
    }

    @Test
    void aCrewWhoseAssignmentIsTakenBackOnTheWayTurnsRound() {
        CityUnit unit = unit(Set.of("pump"), 1);
        run(unit, assignment("a-1", AssignmentStatus.DISPATCHED), 60);
        assertThat(run(unit, null, 1800)).isEmpty();
        assertThat(unit.position(now).point().metresTo(HOME)).isLessThan(5);
        assertThat(run(unit, assignment("a-2", AssignmentStatus.DISPATCHED), 20)).containsExactly(AssignmentStatus.EN_ROUTE);
    }

    @Test
    void aPatrolDoesNotStandStill() {
        CityUnit unit = unit(Set.of("patrol"), 3);
        NewUnit facts = new NewUnit("P-1", "102", "PatrolUnit", Set.of("patrol"), null, HOME, 2, null);
        CityUnit patrol = new CityUnit("P-1", facts, HOME, STREETS, List.of(), 3);
        run(patrol, null, 240);
        assertThat(patrol.position(now).point().metresTo(HOME)).isGreaterThan(50);
        run(unit, null, 240);
        assertThat(unit.position(now).point()).as("a crew of six stays at its station").isEqualTo(HOME);
    }
}
