package uz.posbon.backend.training;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.city.Crews;
import uz.posbon.backend.decide.Units;
import uz.posbon.sdk.training.TrainingEntry;
import uz.posbon.sdk.training.scenario.ScenarioUnits;
import uz.posbon.sdk.training.scenario.UnitStart;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** Puts the units where a scenario begins. */
final class Starts {
    private final Room room;
    private final Crews crews;
    private final ScenarioUnits units;

    Starts(Room room, Crews crews, ScenarioUnits units) {
        this.room = room;
        this.crews = crews;
        this.units = units;
    }

    void put() {
        Map<String, UnitStart> starts = units.starts().stream().collect(Collectors.toMap(UnitStart::unitId, Function.identity()));
        room.picture().units().values().stream().sorted(Comparator.comparing(Unit::id)).forEach(unit -> put(unit, starts.get(unit.id())));
    }

    private void put(Unit unit, @Nullable UnitStart start) {
        if (start != null && (start.position() != null || start.crew() != null)) {
            room.attempt(TrainingEntry.SCENARIO, ledger -> new Units(ledger).register(unit.id(), new NewUnit(
                    unit.callSign(), unit.agencyId(), unit.resourceType(), unit.capabilities(), unit.stationId(), start.position(),
                    start.crew() == null ? unit.crew() : start.crew(), unit.phone())));
        }
        if (start != null && start.position() != null) {
            crews.standAt(unit.id(), start.position());
        }
        if (!units.has(unit.id()) || (start != null && !start.inService())) {
            room.attempt(TrainingEntry.SCENARIO, ledger -> {
                Units all = new Units(ledger);
                return all.status(all.require(unit.id()), UnitStatus.OUT_OF_SERVICE, null);
            });
        }
    }
}
