package uz.posbon.workstation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;

class AreaMoveTest {
    private static final GeoPoint THERE = new GeoPoint(-122.42, 37.77);
    private static final GeoPoint HERE = new GeoPoint(69.28, 41.31);

    @Test
    void theMiddleComesToLieOnTheMiddleAndDistancesStay() {
        GeoPoint east = new GeoPoint(-122.40, 37.77);
        GeoPoint north = new GeoPoint(-122.42, 37.80);
        AreaMove move = AreaMove.of(List.of(new GeoPoint(-122.5, 37.7), THERE, new GeoPoint(-122.39, 37.81)), HERE, 1, List.of());
        assertThat(move.move(THERE)).isEqualTo(HERE);
        assertThat(HERE.metresTo(move.move(east))).isCloseTo(THERE.metresTo(east), within(5.0));
        assertThat(HERE.metresTo(move.move(north))).isCloseTo(THERE.metresTo(north), within(5.0));
        assertThat(move.move(east).longitude()).isGreaterThan(HERE.longitude());
        assertThat(HERE.metresTo(new AreaMove(THERE, HERE, 2, List.of()).move(east))).isCloseTo(2 * THERE.metresTo(east), within(10.0));
    }

    @Test
    void whatWouldLieOutsideComesNearer() {
        GeoShape city = new GeoShape(List.of(new GeoShape.Polygon(List.of(List.of(
                new GeoPoint(69.2, 41.2), new GeoPoint(69.4, 41.2), new GeoPoint(69.4, 41.4), new GeoPoint(69.2, 41.4), new GeoPoint(69.2, 41.2))))));
        GeoPoint moved = new AreaMove(THERE, HERE, 1, List.of(city)).move(new GeoPoint(-120, 37.77));
        assertThat(city.contains(moved)).isTrue();
        assertThat(moved.longitude()).isGreaterThan(69.38);
        assertThat(moved.latitude()).isEqualTo(HERE.latitude());
    }

    @Test
    void nothingIsMovedNowhere() {
        assertThat(AreaMove.of(List.of(), HERE, 1, List.of()).move(HERE)).isEqualTo(HERE);
    }
}
