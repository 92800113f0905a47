package uz.posbon.workstation.citymap;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.geodata.route.Travel;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.layer.MapGeometry;
import uz.posbon.workstation.verb.Focus;

/**
 * The ways along streets by which travel times are reckoned: of the selected unit to its case, or of every unit under way to the selected case.
 * Where there is no road network there is no line: a straight one would be taken for a way. Not for the FX thread.
 */
public final class CityRoutes {
    private static final int MOST = 20;
    private static final double WIDTH = 4;

    private CityRoutes() {}

    /** @param ways how one gets from one place to another */
    public static List<MapDrawing> of(Picture picture, Focus focus, BiFunction<GeoPoint, GeoPoint, Travel> ways) {
        return units(picture, focus)
                .map(id -> picture.units().get(id))
                .filter(Objects::nonNull)
                .filter(unit -> UnitFacts.isOnTheWay(picture, unit))
                .limit(MOST)
                .map(unit -> route(picture, unit, ways))
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<String> units(Picture picture, Focus focus) {
        if (focus.unitId() != null) {
            return Stream.of(focus.unitId());
        }
        return focus.incidentId() == null
                ? Stream.empty()
                : picture.assignmentsOf(focus.incidentId()).stream().filter(Assignment::isOpen).map(Assignment::unitId);
    }

    /** One line or none. */
    private static List<MapDrawing> route(Picture picture, Unit unit, BiFunction<GeoPoint, GeoPoint, Travel> ways) {
        UnitPosition from = picture.positions().get(unit.id());
        GeoPoint to = place(picture, unit.incidentId());
        if (from != null && to != null && ways.apply(from.point(), to) instanceof Travel.Routed routed && routed.line().size() > 1) {
            List<LonLat> line = routed.line().stream().map(point -> new LonLat(point.longitude(), point.latitude())).toList();
            return List.of(MapDrawing.line(CitySymbols.UNIT + unit.id(), new MapGeometry.Line(line), Palette.ROUTE, WIDTH));
        }
        return List.of();
    }

    private static @Nullable GeoPoint place(Picture picture, @Nullable String incidentId) {
        Incident incident = incidentId == null ? null : picture.incidents().get(incidentId);
        return incident == null ? null : incident.position();
    }
}
