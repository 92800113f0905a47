package uz.posbon.backend.city;

import java.util.List;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.unit.NewUnit;

/** The shapes of the demo city's files, as far as the backend reads them. */
final class CityFile {
    private CityFile() {}

    record Properties(String kind, LocalText name) {}

    record Districts(List<District> features) {}

    record District(String id, Properties properties, GeoShape geometry) {}

    record Streets(List<Street> features) {}

    record Street(String id, Properties properties, Line geometry) {}

    /** A GeoJSON LineString; longitude first. */
    record Line(List<List<Double>> coordinates) {
        List<GeoPoint> points() {
            return coordinates.stream().map(c -> new GeoPoint(c.get(0), c.get(1))).toList();
        }
    }

    record SeedUnit(String id, NewUnit unit) {}
}
