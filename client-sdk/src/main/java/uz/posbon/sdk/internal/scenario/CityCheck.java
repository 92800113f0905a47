package uz.posbon.sdk.internal.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.training.scenario.ScenarioCity;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;
import uz.posbon.sdk.training.scenario.ScenarioUnits;

/** Follows what a scenario says of the city it is to be played in. */
final class CityCheck {
    private static final double FAR_DEGREES = 0.5;

    private final Findings findings;
    private final ScenarioCity city;
    private final ScenarioUnits units;
    private final Set<String> capabilities;

    CityCheck(Findings findings, ScenarioCity city, ScenarioUnits units) {
        this.findings = findings;
        this.city = city;
        this.units = units;
        this.capabilities = city.capabilities();
    }

    void check(References references) {
        references.names.forEach(this::name);
        references.units.forEach(this::units);
        List<GeoPoint> outline = city.area().stream().flatMap(shape -> shape.polygons().stream()).flatMap(polygon -> polygon.rings().stream())
                .flatMap(List::stream).toList();
        if (!outline.isEmpty()) {
            double west = outline.stream().mapToDouble(GeoPoint::longitude).min().getAsDouble() - FAR_DEGREES;
            double east = outline.stream().mapToDouble(GeoPoint::longitude).max().getAsDouble() + FAR_DEGREES;
            double south = outline.stream().mapToDouble(GeoPoint::latitude).min().getAsDouble() - FAR_DEGREES;
            double north = outline.stream().mapToDouble(GeoPoint::latitude).max().getAsDouble() + FAR_DEGREES;
            for (References.PointUse use : references.points) {
                GeoPoint p = use.point();
                if (p.longitude() < west || p.longitude() > east || p.latitude() < south || p.latitude() > north) {
                    findings.add(Kind.FAR_AWAY, use.place());
                }
            }
        }
    }

    private void name(References.NameUse use) {
        Collection<String> known = known(use.list());
        if (!known.contains(use.name())) {
            Spelling.unknown(findings, use.place(), use.list().word, use.name(), known);
        } else if (use.list() == References.Named.UNIT && !units.has(use.name())) {
            findings.add(Kind.NOT_TAKING_PART, use.place(), "name", use.name());
        }
    }

    private void units(References.UnitsUse use) {
        long has = city.units().entrySet().stream().filter(unit -> units.has(unit.getKey()) && unit.getValue().contains(use.capability())).count();
        if (has < use.count() && capabilities.contains(use.capability())) {
            findings.add(Kind.TOO_FEW_UNITS, use.place(), "capability", use.capability(), "count", use.count(), "has", has);
        }
    }

    private Collection<String> known(References.Named list) {
        return switch (list) {
            case UNIT -> city.units().keySet();
            case CAPABILITY -> capabilities;
            case AGENCY -> city.agencies();
            case CAMERA -> city.cameras();
            case SITE -> city.sites();
            case ZONE -> city.zones();
            case INCIDENT_TYPE -> city.incidentTypes().keySet();
            case CHECKLIST_STEP -> city.incidentTypes().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        };
    }
}
