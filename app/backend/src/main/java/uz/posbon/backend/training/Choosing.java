package uz.posbon.backend.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.training.scenario.UnitChoice;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitStatus;

/** Which unit a step means at the moment it fires. */
final class Choosing {
    private final Picture picture;
    private final StepFacts facts;
    private final Function<String, @Nullable GeoPoint> positions;

    /** @param positions where a unit is, by its id */
    Choosing(Picture picture, StepFacts facts, Function<String, @Nullable GeoPoint> positions) {
        this.picture = picture;
        this.facts = facts;
        this.positions = positions;
    }

    /** The unit; empty when there is none such. */
    Optional<Unit> unit(UnitChoice choice) {
        return switch (choice) {
            case UnitChoice.Named named -> Optional.ofNullable(picture.units().get(named.unitId()));
            case UnitChoice.Nearest nearest -> nearest(nearest);
            case UnitChoice.First first -> first(first);
        };
    }

    private Optional<Unit> nearest(UnitChoice.Nearest nearest) {
        GeoPoint scene = scene(nearest.step());
        if (scene == null) {
            return Optional.empty();
        }
        return picture.units().values().stream()
                .filter(unit -> unit.status().equals(UnitStatus.AVAILABLE) && unit.capabilities().contains(nearest.capability()))
                .min(Comparator.comparingDouble((Unit unit) -> metres(unit, scene)).thenComparing(Unit::id));
    }

    private double metres(Unit unit, GeoPoint scene) {
        GeoPoint at = positions.apply(unit.id());
        return at == null ? Double.POSITIVE_INFINITY : at.metresTo(scene);
    }

    private @Nullable GeoPoint scene(String step) {
        List<String> alarms = facts.alarmsOf(step);
        Alarm alarm = alarms.isEmpty() ? null : picture.alarms().get(alarms.getFirst());
        if (alarm != null && alarm.position() != null) {
            return alarm.position();
        }
        return facts.incidentsOf(step).stream().map(picture.incidents()::get).filter(i -> i != null && i.position() != null)
                .map(Incident::position).findFirst().orElse(null);
    }

    private Optional<Unit> first(UnitChoice.First first) {
        return facts.incidentsOf(first.step()).stream()
                .flatMap(incident -> picture.assignmentsOf(incident).stream())
                .filter(a -> a.isOpen() && a.times().containsKey(first.status().code()) && facts.can(a.unitId(), first.capability()))
                .min(Comparator.comparing((Assignment a) -> time(a, first.status())).thenComparing(Assignment::unitId))
                .map(a -> picture.units().get(a.unitId()));
    }

    private static Instant time(Assignment assignment, AssignmentStatus status) {
        return assignment.times().getOrDefault(status.code(), Instant.MAX);
    }

    /** What a unit works on; empty when it works on nothing. */
    Optional<Assignment> work(Unit unit) {
        return picture.assignments().values().stream().filter(a -> a.unitId().equals(unit.id()) && a.isOpen()).min(Comparator.comparing(Assignment::id));
    }
}
