package uz.posbon.sdk.training.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the city's units take part, and how they stand when the scenario begins.
 *
 * @param only ids of those that take part; all of the city when empty. The others are out of service from the start
 * @param starts units that begin otherwise than the city has them, each once, and each taking part
 */
public record ScenarioUnits(Set<String> only, List<UnitStart> starts) {
    /** All units, as the city has them. */
    public static final ScenarioUnits ALL = new ScenarioUnits(Set.of(), List.of());

    public ScenarioUnits {
        only = Set.copyOf(only);
        starts = List.copyOf(starts);
        only.forEach(id -> Limits.present("the id of a unit", id));
        Set<String> seen = new HashSet<>();
        for (UnitStart start : starts) {
            Limits.require(seen.add(start.unitId()), "unit " + start.unitId() + " starts twice");
            Limits.require(only.isEmpty() || only.contains(start.unitId()), "unit " + start.unitId() + " does not take part");
        }
    }

    /** Whether a unit takes part. */
    public boolean has(String unitId) {
        return only.isEmpty() || only.contains(unitId);
    }
}
