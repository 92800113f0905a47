package uz.posbon.sdk.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoShapeTest {
    @Test
    void aPlaceInAHoleIsNotInTheArea() {
        GeoShape area = new GeoShape(List.of(new GeoShape.Polygon(List.of(
                ring(69, 41, 70, 41, 70, 42, 69, 42), ring(69.4, 41.4, 69.6, 41.4, 69.6, 41.6, 69.4, 41.6)))));
        assertThat(area.contains(new GeoPoint(69.2, 41.2))).isTrue();
        assertThat(area.contains(new GeoPoint(69.5, 41.5))).isFalse();
        assertThat(area.contains(new GeoPoint(70.1, 41.5))).isFalse();
        assertThat(area.contains(new GeoPoint(69.5, 42.5))).isFalse();
    }

    @Test
    void anAreaOverTheAntimeridianLiesOnBothItsSides() {
        GeoShape area = new GeoShape(List.of(new GeoShape.Polygon(List.of(
                ring(178, -18, -178, -18, -178, -16, 178, -16), ring(-179.5, -17.5, 179.5, -17.5, 179.5, -16.5, -179.5, -16.5)))));
        assertThat(area.contains(new GeoPoint(178.5, -17))).isTrue();
        assertThat(area.contains(new GeoPoint(-178.5, -17))).isTrue();
        assertThat(area.contains(new GeoPoint(180, -17))).as("in the hole").isFalse();
        assertThat(area.contains(new GeoPoint(-179.8, -17))).as("in the hole").isFalse();
        assertThat(area.contains(new GeoPoint(0, -17))).as("the other way round the world").isFalse();
        assertThat(area.contains(new GeoPoint(177, -17))).isFalse();
        assertThat(area.contains(new GeoPoint(-177, -17))).isFalse();
        GeoShape whole = new GeoShape(List.of(new GeoShape.Polygon(List.of(ring(178, -18, -178, -18, -178, -16, 178, -16)))));
        assertThat(whole.contains(new GeoPoint(0, -17))).isFalse();
        assertThat(whole.contains(new GeoPoint(179.9, -17))).isTrue();
    }

    @Test
    void aRingRoundAPoleHoldsIt() {
        GeoShape arctic = new GeoShape(List.of(new GeoShape.Polygon(List.of(ring(-120, 70, 0, 75, 120, 70)))));
        assertThat(arctic.contains(new GeoPoint(17, 89))).isTrue();
        assertThat(arctic.contains(new GeoPoint(180, 80))).isTrue();
        assertThat(arctic.contains(new GeoPoint(-60, 71))).isFalse();
        assertThat(arctic.contains(new GeoPoint(-60, -80))).isFalse();
        GeoShape antarctic = new GeoShape(List.of(new GeoShape.Polygon(List.of(ring(-120, -70, 0, -70, 120, -70)))));
        assertThat(antarctic.contains(new GeoPoint(-179, -85))).isTrue();
        assertThat(antarctic.contains(new GeoPoint(-179, 85))).isFalse();
    }

    @Test
    void theWholeWorldIsTheWholeWorld() {
        GeoShape world = new GeoShape(List.of(new GeoShape.Polygon(List.of(ring(-180, -90, 180, -90, 180, 90, -180, 90)))));
        assertThat(world.contains(new GeoPoint(69.28, 41.31))).isTrue();
        assertThat(world.contains(new GeoPoint(-120, -60))).isTrue();
    }

    /** Closed. */
    private static List<GeoPoint> ring(double... degrees) {
        List<GeoPoint> corners = new ArrayList<>();
        for (int i = 0; i < degrees.length; i += 2) {
            corners.add(new GeoPoint(degrees[i], degrees[i + 1]));
        }
        corners.add(corners.getFirst());
        return corners;
    }
}
