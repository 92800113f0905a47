package uz.posbon.backend.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;

class StreetGraphTest {
    private static final StreetGraph CITY = CitySeed.read().streets();

    private static CityFile.Street street(String kind, double... coordinates) {
        List<List<Double>> line = new java.util.ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            line.add(List.of(coordinates[i], coordinates[i + 1]));
        }
        return new CityFile.Street("s", new CityFile.Properties(kind, LocalText.of("S")), new CityFile.Line(line));
    }

    @Test
    void aDetourOverFasterStreetsIsTaken() {
        // Straight on is one long secondary street; the motorway beside it is a little longer and faster by half.
        StreetGraph streets = StreetGraph.of(List.of(
                street("secondary", 69.20, 41.30, 69.30, 41.30),
                street("motorway", 69.20, 41.30, 69.20, 41.305, 69.30, 41.305, 69.30, 41.30)));
        Route route = streets.route(new GeoPoint(69.20, 41.30), new GeoPoint(69.30, 41.30));
        assertThat(route.legs()).anySatisfy(l -> assertThat(l.from().latitude()).isEqualTo(41.305));
    }

    @Test
    void twoPlacesOnOneStretchAreDrivenDirectly() {
        StreetGraph streets = StreetGraph.of(List.of(street("primary", 69.20, 41.30, 69.30, 41.30)));
        Route route = streets.route(new GeoPoint(69.22, 41.30), new GeoPoint(69.28, 41.30));
        assertThat(route.metres()).isCloseTo(new GeoPoint(69.22, 41.30).metresTo(new GeoPoint(69.28, 41.30)), within(1.0));
        assertThat(route.seconds()).isCloseTo(route.metres() / (50 / 3.6), within(1.0));
    }

    @Property(tries = 60)
    void aRouteIsUnbrokenAndNeverFasterThanTheStreetsAllow(@ForAll long seed) {
        Random random = new Random(seed);
        GeoPoint from = place(random);
        GeoPoint to = place(random);
        Route route = CITY.route(from, to);
        assertThat(route.legs().getFirst().from()).isEqualTo(from);
        assertThat(route.legs().getLast().to()).isEqualTo(to);
        for (int i = 1; i < route.legs().size(); i++) {
            assertThat(route.legs().get(i).from()).isEqualTo(route.legs().get(i - 1).to());
        }
        assertThat(route.metres()).isGreaterThanOrEqualTo(from.metresTo(to) - 1);
        assertThat(route.metres() / Math.max(route.seconds(), 1e-9)).isLessThanOrEqualTo(60 / 3.6 + 1e-6);
    }

    @Property(tries = 30)
    void oneMovesAlongARouteWithoutJumps(@ForAll long seed) {
        Random random = new Random(seed);
        Route route = CITY.route(place(random), place(random));
        GeoPoint before = route.at(0).point();
        for (double t = 1; t < route.seconds() + 3; t++) {
            Route.Fix fix = route.at(t);
            assertThat(fix.point().metresTo(before)).isLessThanOrEqualTo(60 / 3.6 * 1.01);
            assertThat(fix.arrived()).isEqualTo(t >= route.seconds());
            before = fix.point();
        }
        assertThat(before).isEqualTo(route.legs().getLast().to());
        assertThat(route.at(-5).point().metresTo(route.legs().getFirst().from())).isLessThan(0.1);
    }

    private static GeoPoint place(Random random) {
        return new GeoPoint(69.17 + random.nextDouble() * 0.2, 41.22 + random.nextDouble() * 0.15);
    }
}
