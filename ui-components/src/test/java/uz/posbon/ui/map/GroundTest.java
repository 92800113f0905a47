package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GroundTest {

    private static final LonLat CHORSU = new LonLat(69.2344, 41.3266);
    private static final LonLat SAMARKAND = new LonLat(66.9597, 39.6542);

    @Test
    void measuresWhatTheAtlasSays() {
        assertThat(Ground.metres(CHORSU, SAMARKAND)).isCloseTo(268_000, within(2_000.0));
        assertThat(Ground.bearing(CHORSU, SAMARKAND)).isCloseTo(227, within(1.0));
        assertThat(Ground.metres(new LonLat(179.9, 0), new LonLat(-179.9, 0))).isCloseTo(22_239, within(10.0));
    }

    @Test
    void aCircleHasItsArea() {
        List<LonLat> ring = Ground.circle(CHORSU, 500, 360);
        assertThat(Ground.squareMetres(ring)).isCloseTo(Math.PI * 500 * 500, within(400.0));
        assertThat(Ground.squareMetres(ring.reversed())).isCloseTo(Ground.squareMetres(ring), within(0.01));
    }

    @Property
    void thereAndBack(
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -84, max = 84) double lat,
            @ForAll @DoubleRange(min = 0, max = 359) double bearing,
            @ForAll @DoubleRange(min = 1, max = 500_000) double metres) {
        LonLat start = new LonLat(lon, lat);
        LonLat end = Ground.towards(start, bearing, metres);

        assertThat(Ground.metres(start, end)).isCloseTo(metres, within(metres * 1e-6 + 1e-2));
        assertThat(Math.abs(Math.IEEEremainder(Ground.bearing(start, end) - bearing, 360))).isLessThan(0.1);
    }
}
