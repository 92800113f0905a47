package uz.posbon.sdk.training.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.unit.Unit;

/**
 * What a scenario can name, so that it can be checked against the city it is to be played in.
 *
 * @param units capabilities of each unit, by its id
 * @param incidentTypes steps of each type's checklist, by its id
 * @param area districts; where there are none, no place is too far
 */
public record ScenarioCity(
        Map<String, Set<String>> units,
        Set<String> agencies,
        Set<String> cameras,
        Set<String> sites,
        Set<String> zones,
        Map<String, Set<String>> incidentTypes,
        List<GeoShape> area) {
    public ScenarioCity {
        units = Map.copyOf(units);
        agencies = Set.copyOf(agencies);
        cameras = Set.copyOf(cameras);
        sites = Set.copyOf(sites);
        zones = Set.copyOf(zones);
        incidentTypes = Map.copyOf(incidentTypes);
        area = List.copyOf(area);
    }

    /** What a backend's picture has. */
    public static ScenarioCity of(Catalogue catalogue, Collection<Unit> units) {
        return new ScenarioCity(
                units.stream().collect(Collectors.toMap(Unit::id, Unit::capabilities)),
                catalogue.agencies().keySet(),
                catalogue.cameras().keySet(),
                catalogue.sites().keySet(),
                catalogue.zones().keySet(),
                catalogue.incidentTypes().keySet().stream().collect(Collectors.toMap(id -> id, id -> checklist(catalogue, id))),
                catalogue.zones().values().stream().filter(zone -> zone.kind().equals(Zone.DISTRICT)).map(Zone::area).toList());
    }

    /** Every capability a unit has. */
    public Set<String> capabilities() {
        return units.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> checklist(Catalogue catalogue, String typeId) {
        return catalogue.responsePlans().values().stream()
                .filter(plan -> plan.incidentTypeId().equals(typeId))
                .flatMap(plan -> plan.checklist().stream())
                .map(ResponsePlan.Step::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
