package uz.posbon.backend.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

/** Which zone a point lies in. */
class ZoneIndexTest {
    private final ZoneIndex index = new ZoneIndex(List.of(
            zone("city", new GeoShape.Polygon(List.of(square(0, 0, 10), square(4, 4, 1)))),
            zone("district", new GeoShape.Polygon(List.of(square(1, 1, 2)))),
            zone("island", new GeoShape.Polygon(List.of(square(50, 50, 1))))));

    @Test
    void theSmallestZoneThatHoldsAPointIsIts() {
        assertThat(index.at(new GeoPoint(9, 9))).isEqualTo("city");
        assertThat(index.at(new GeoPoint(2, 2))).isEqualTo("district");
        assertThat(index.at(new GeoPoint(50.5, 50.5))).isEqualTo("island");
    }

    @Test
    void anAreaSomebodyDrewIsNoDistrict() {
        GeoShape cordon = new GeoShape(List.of(new GeoShape.Polygon(List.of(square(1.9, 1.9, 0.2)))));
        GeoShape district = new GeoShape(List.of(new GeoShape.Polygon(List.of(square(1, 1, 2)))));
        ZoneIndex drawn = new ZoneIndex(List.of(
                new Zone("cordon", LocalText.of("cordon"), "Cordon", cordon, null, Map.of()),
                new Zone("district", LocalText.of("district"), "District", district, null, Map.of())));

        assertThat(drawn.at(new GeoPoint(2, 2))).isEqualTo("district");
    }

    @Test
    void anEdgeBelongsAndAHoleDoesNot() {
        assertThat(index.at(new GeoPoint(10, 5))).isEqualTo("city");
        assertThat(index.at(new GeoPoint(4.5, 4.5))).isNull();
        assertThat(index.at(new GeoPoint(30, 30))).isNull();
    }

    @Test
    void aCircleSurroundsItsCentreAndStaysInTheWorld() {
        GeoShape round = new GeoShape(List.of(Circles.around(new GeoPoint(69.3, 41.3), 5000)));
        GeoPoint inside = Shapes.pointInside(round);
        assertThat(inside.metresTo(new GeoPoint(69.3, 41.3))).isLessThan(5000);
        assertThat(round.polygons().getFirst().rings().getFirst())
                .allSatisfy(p -> assertThat(p.metresTo(new GeoPoint(69.3, 41.3))).isBetween(4900.0, 5100.0));
        assertThat(Circles.around(new GeoPoint(179.9, 89.9), 100_000).rings().getFirst()).hasSize(49);
    }

    private static Zone zone(String id, GeoShape.Polygon polygon) {
        return new Zone(id, LocalText.of(id), "District", new GeoShape(List.of(polygon)), null, Map.of());
    }

    private static List<GeoPoint> square(double x, double y, double size) {
        return List.of(new GeoPoint(x, y), new GeoPoint(x + size, y), new GeoPoint(x + size, y + size), new GeoPoint(x, y + size), new GeoPoint(x, y));
    }
}
