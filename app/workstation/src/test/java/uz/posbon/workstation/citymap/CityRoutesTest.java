package uz.posbon.workstation.citymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.posbon.geodata.route.Travel;
import uz.posbon.geodata.route.WhyStraight;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.layer.MapGeometry;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.verb.Focus;

class CityRoutesTest {
    private static final GeoPoint CORNER = new GeoPoint(69.21, 41.29);
    private static final BiFunction<GeoPoint, GeoPoint, Travel> ROADS =
            (from, to) -> new Travel.Routed(Duration.ofMinutes(4), 3000, List.of(from, CORNER, to), 0);

    private final SmallCity city = new SmallCity();

    @BeforeEach
    void send() {
        city.send("E-12", AssignmentStatus.EN_ROUTE);
        city.send("A-103", AssignmentStatus.DISPATCHED);
        city.send("E-01", AssignmentStatus.ON_SCENE);
    }

    @Test
    void theSelectedUnitsWayAlongStreetsLeadsToItsCase() {
        assertThat(routes(Focus.NONE.withUnit("E-12"), ROADS)).singleElement().satisfies(route -> {
            assertThat(route.id()).isEqualTo("unit:E-12");
            assertThat(((MapGeometry.Line) route.geometry()).points())
                    .containsExactly(new LonLat(69.23, 41.28), new LonLat(69.21, 41.29), new LonLat(SmallCity.FIRE.longitude(), SmallCity.FIRE.latitude()));
        });
        assertThat(routes(Focus.NONE, ROADS)).isEmpty();
    }

    @Test
    void aCaseShowsTheWaysOfThoseWhoAreNotThereYet() {
        assertThat(routes(Focus.incident("i-fire"), ROADS)).extracting(MapDrawing::id).containsExactlyInAnyOrder("unit:E-12", "unit:A-103");
        assertThat(routes(Focus.incident("i-fire").withUnit("A-103"), ROADS)).extracting(MapDrawing::id).containsExactly("unit:A-103");
        assertThat(routes(Focus.NONE.withUnit("E-01"), ROADS)).as("on scene already").isEmpty();
    }

    @Test
    void aStraightLineIsNotDrawnAsAWay() {
        assertThat(routes(Focus.NONE.withUnit("E-12"), (from, to) -> new Travel.Straight(Duration.ofMinutes(4), 3000, WhyStraight.values()[0]))).isEmpty();
    }

    private List<MapDrawing> routes(Focus focus, BiFunction<GeoPoint, GeoPoint, Travel> ways) {
        return CityRoutes.of(city.picture().snapshot(), focus, ways);
    }
}
