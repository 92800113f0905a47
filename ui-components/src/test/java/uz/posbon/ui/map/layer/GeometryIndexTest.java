package uz.posbon.ui.map.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFrame;
import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.draw.PixelGrid;

class GeometryIndexTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);
    private static final int RED = 0xFFFF0000;

    @Property(tries = 300)
    void aCircleHoldsExactlyWhatIsNotFartherThanItsRadius(
            @ForAll @DoubleRange(min = -180, max = 180) double lon, @ForAll @DoubleRange(min = -84, max = 84) double lat,
            @ForAll @DoubleRange(min = 100, max = 500_000) double metres, @ForAll @DoubleRange(min = 0, max = 360) double towards,
            @ForAll @DoubleRange(min = 0.01, max = 1.9) double share) {
        LonLat center = new LonLat(lon, lat);
        GeometryIndex index = index(new MapGeometry.Circle(center, metres));
        LonLat place = Ground.towards(center, towards, metres * share);
        if (Math.abs(share - 1) > 0.01 && Math.abs(place.lat()) < 85) {
            assertThat(hit(index, place, 1e-12) != null).isEqualTo(share < 1);
        }
    }

    @Example
    void aHoleIsNotPartOfItsArea() {
        GeometryIndex index = index(new MapGeometry.Polygon(List.of(square(69, 41, 1), square(69.4, 41.4, 0.2))));
        assertThat(hit(index, new LonLat(69.1, 41.1), 1e-9)).isNotNull();
        assertThat(hit(index, new LonLat(69.5, 41.5), 1e-9)).isNull();
        assertThat(hit(index, new LonLat(68.9, 41.1), 1e-9)).isNull();
    }

    @Example
    void aLineIsHitWithinSixPixelsAndNoFurther() {
        double size = Mercator.worldSize(14);
        GeometryIndex index = index(new MapGeometry.Line(List.of(new LonLat(69, 41), new LonLat(70, 41))));
        double y = Mercator.y(41);
        assertThat(index.at(Mercator.x(69.5), y + 5.9 / size, 6 / size, true)).isNotNull();
        assertThat(index.at(Mercator.x(69.5), y + 6.1 / size, 6 / size, true)).isNull();
    }

    @Example
    void whatCrossesTheAntimeridianLiesAtBothEdgesAndNowhereBetween() {
        GeometryIndex index = index(new MapGeometry.Polygon(List.of(List.of(
                new LonLat(179, 10), new LonLat(-179, 10), new LonLat(-179, 11), new LonLat(179, 11)))));
        assertThat(hit(index, new LonLat(179.5, 10.5), 1e-9)).isNotNull();
        assertThat(hit(index, new LonLat(-179.5, 10.5), 1e-9)).isNotNull();
        assertThat(hit(index, new LonLat(0, 10.5), 1e-9)).isNull();
        GeometryIndex line = index(new MapGeometry.Line(List.of(new LonLat(179, 0), new LonLat(-179, 0))));
        assertThat(hit(line, new LonLat(-179.5, 0), 1e-9)).isNotNull();
        assertThat(hit(line, new LonLat(30, 0), 1e-9)).isNull();
    }

    @Example
    void aRingRoundAPoleHoldsThePole() {
        GeometryIndex north = index(new MapGeometry.Circle(new LonLat(20, 89), 1_500_000));
        assertThat(hit(north, new LonLat(-150, 84), 1e-9)).isNotNull();
        assertThat(hit(north, new LonLat(100, 60), 1e-9)).isNull();
        List<LonLat> ring = IntStream.range(0, 36).mapToObj(i -> new LonLat(-180 + i * 10, -70)).toList();
        GeometryIndex south = index(new MapGeometry.Polygon(List.of(ring)));
        assertThat(hit(south, new LonLat(5, -80), 1e-9)).isNotNull();
        assertThat(hit(south, new LonLat(5, -60), 1e-9)).isNull();
    }

    @Example
    void theSmallerLiesOnTopAndInsidesMayBeLeftOut() {
        GeometryIndex index = new GeometryIndex(List.of(
                MapDrawing.area("small", new MapGeometry.Circle(MIDDLE, 100), RED, ""),
                MapDrawing.area("large", new MapGeometry.Circle(MIDDLE, 5_000), RED, "")));
        assertThat(index.at(Mercator.x(MIDDLE.lon()), Mercator.y(MIDDLE.lat()), 1e-9, true)).extracting(MapDrawing::id).isEqualTo("small");
        assertThat(index.at(Mercator.x(MIDDLE.lon()), Mercator.y(MIDDLE.lat()), 1e-9, false)).isNull();
    }

    @Example
    void aSectorOpensTowardsItsHeading() {
        GeometryIndex index = index(new MapGeometry.Sector(MIDDLE, 90, 60, 300));
        assertThat(hit(index, Ground.towards(MIDDLE, 90, 200), 1e-9)).isNotNull();
        assertThat(hit(index, Ground.towards(MIDDLE, 115, 290), 1e-9)).isNotNull();
        assertThat(hit(index, Ground.towards(MIDDLE, 125, 200), 1e-9)).isNull();
        assertThat(hit(index, Ground.towards(MIDDLE, 270, 20), 1e-9)).isNull();
    }

    @Example
    void ofThousandsOnlyWhatIsInViewIsLookedAt() {
        List<MapDrawing> drawings = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            LonLat place = new LonLat(60 + i % 100 * 0.2, 35 + i / 100 * 0.1);
            drawings.add(MapDrawing.area("a" + i, new MapGeometry.Circle(place, 500), RED, ""));
        }
        assertThat(GeometryRaster.inView(new GeometryIndex(drawings), new Viewport(new LonLat(60, 35), 14, 800, 600))).hasSize(1);
    }

    @Example
    void anAreaIsFilledLightlyAndOutlined() {
        Viewport view = new Viewport(MIDDLE, 14, 200, 200);
        PixelGrid grid = new PixelGrid(new int[200 * 200], 200, 200);
        GeometryIndex index = index(new MapGeometry.Circle(MIDDLE, 500));
        GeometryRaster.draw(GeometryRaster.inView(index, view), new MapFrame(view, 1, MapPalette.DARK), grid, Set.of());
        assertThat(grid.pixels()[100 * 200 + 100] >>> 24).isBetween(30, 60);
        int edge = 100 + (int) Math.rint(500 / view.metresPerPixel());
        assertThat(grid.pixels()[100 * 200 + edge] >>> 24).isGreaterThan(150);
        assertThat(grid.pixels()[100 * 200 + edge + 6]).isZero();
    }

    @Example
    void whatIsNoGeometryIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapGeometry.Line(List.of(MIDDLE)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapGeometry.Polygon(List.of(List.of(MIDDLE, MIDDLE))));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapGeometry.Circle(MIDDLE, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapGeometry.Sector(MIDDLE, 0, 0, 10));
    }

    private static GeometryIndex index(MapGeometry geometry) {
        return new GeometryIndex(List.of(MapDrawing.area("one", geometry, RED, "")));
    }

    private static @Nullable MapDrawing hit(GeometryIndex index, LonLat place, double near) {
        return index.at(Mercator.x(place.lon()), Mercator.y(place.lat()), near, true);
    }

    private static List<LonLat> square(double west, double south, double side) {
        return List.of(
                new LonLat(west, south), new LonLat(west + side, south), new LonLat(west + side, south + side), new LonLat(west, south + side));
    }
}
