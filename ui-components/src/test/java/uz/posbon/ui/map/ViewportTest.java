package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ViewportTest {

    @Provide
    Arbitrary<Viewport> views() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-179, 179), Arbitraries.doubles().between(-80, 80),
                        Arbitraries.integers().between(3, 19), Arbitraries.integers().between(100, 3840), Arbitraries.integers().between(100, 2160))
                .as((lon, lat, zoom, width, height) -> new Viewport(new LonLat(lon, lat), zoom, width, height));
    }

    @Property
    void aPlaceIsFoundWhereItIsDrawn(@ForAll("views") Viewport view, @ForAll @DoubleRange(min = 0.3, max = 0.7) double share) {
        LonLat place = view.at(view.width() * share, view.height() * share);
        if (view.shows(place) && Math.abs(place.lon()) < 180 && Math.abs(place.lat()) < 85) {
            assertThat(view.screenX(place.lon())).isCloseTo(view.width() * share, within(0.001));
            assertThat(view.screenY(place.lat())).isCloseTo(view.height() * share, within(0.001));
        }
    }

    @Property
    void theWorldAlwaysBeginsOnAWholePixel(@ForAll("views") Viewport view) {
        assertThat(view.originX()).isEqualTo(Math.rint(view.originX()));
        assertThat(view.originY()).isEqualTo(Math.rint(view.originY()));
    }

    @Property
    void zoomingKeepsWhatIsUnderThePointer(@ForAll("views") Viewport view, @ForAll @IntRange(min = 10, max = 19) int zoom) {
        Viewport close = view.centred(view.center(), Math.max(10, view.zoom()));
        double x = Math.rint(view.width() / 3);
        double y = Math.rint(view.height() / 4);
        LonLat under = close.at(x, y);
        Viewport zoomed = close.zoomedAt(x, y, zoom);
        if (Math.abs(under.lon()) < 179 && Math.abs(under.lat()) < 84) {
            assertThat(zoomed.screenX(under.lon())).isCloseTo(x, within(0.51));
            assertThat(zoomed.screenY(under.lat())).isCloseTo(y, within(0.51));
        }
    }

    @Property
    void panningMovesByThePixelsAskedFor(
            @ForAll("views") Viewport view, @ForAll @IntRange(min = -500, max = 500) int dx, @ForAll @IntRange(min = -500, max = 500) int dy) {
        Viewport close = view.centred(view.center(), Math.max(10, view.zoom()));
        Viewport moved = close.panned(dx, dy);
        if (Math.abs(moved.center().lon()) < 180 && Math.abs(moved.center().lat()) < 85) {
            assertThat(moved.originX() - close.originX()).isEqualTo(dx);
            assertThat(moved.originY() - close.originY()).isEqualTo(dy);
        }
    }

    @Property
    void aFittedAreaIsSeenWhole(
            @ForAll("views") Viewport view,
            @ForAll @DoubleRange(min = -60, max = 60) double lon, @ForAll @DoubleRange(min = -60, max = 60) double lat,
            @ForAll @DoubleRange(min = 0, max = 5) double wide, @ForAll @DoubleRange(min = 0, max = 5) double high) {
        Viewport fitted = view.fitted(new LonLatBox(lon, lat, lon + wide, lat + high), 8, 17);
        assertThat(fitted.zoom()).isLessThanOrEqualTo(17);
        assertThat(fitted.shows(new LonLat(lon, lat))).isTrue();
        assertThat(fitted.shows(new LonLat(lon + wide, lat + high))).isTrue();
    }

    @Example
    void thePolesAndTheAntimeridianAreTheEdgeNotAnError() {
        Viewport view = new Viewport(new LonLat(180, 90), 19, 800, 600);
        assertThat(view.at(800, 0)).isEqualTo(new LonLat(180, Mercator.MAX_LATITUDE));
        assertThat(view.panned(5000, -5000).center().lon()).isEqualTo(180);
        assertThat(new Viewport(new LonLat(-180, -90), 3, 800, 600).panned(-9999, 9999).center().lon()).isEqualTo(-180);
    }

    @Example
    void metresAreMetres() {
        Viewport view = new Viewport(new LonLat(69.28, 41.31), 12, 800, 600);
        assertThat(view.metresPerPixel()).isCloseTo(28.7, within(0.1));
        assertThat(List.of(0.7, 1.0, 3.0, 49.0, 50.0, 999.0).stream().map(MapFurniture::round)).containsExactly(1.0, 1.0, 2.0, 20.0, 50.0, 500.0);
    }
}
