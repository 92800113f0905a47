package uz.posbon.ui.map.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.Mercator;
import uz.posbon.ui.map.Viewport;

class HeatTest {

    private static final LonLat MIDDLE = new LonLat(69.28, 41.31);

    @Property(tries = 50)
    void aPlaceIsAsHotWhereverTheViewIs(@ForAll long seed, @ForAll @IntRange(min = -150, max = 150) int dx) {
        Random random = new Random(seed);
        double[] xs = random.doubles(60).map(x -> Mercator.x(MIDDLE.lon() + (x - 0.5) * 0.02)).toArray();
        double[] ys = random.doubles(60).map(y -> Mercator.y(MIDDLE.lat() + (y - 0.5) * 0.02)).toArray();
        double[] weights = random.doubles(60).map(w -> w + 0.1).toArray();
        Viewport view = new Viewport(MIDDLE, 14, 400, 300);
        HeatField before = HeatField.of(xs, ys, weights, view, 30);
        HeatField after = HeatField.of(xs, ys, weights, view.panned(dx, dx / 2.0), 30);
        double x = view.originX() + 200;
        double y = view.originY() + 150;
        assertThat(after.at(x, y)).isCloseTo(before.at(x, y), within(1e-4));
    }

    @Example
    void heatFallsOffWithTheRadiusAndNothingIsFeltBeyond() {
        Viewport view = new Viewport(MIDDLE, 14, 400, 300);
        HeatField field = HeatField.of(new double[] {Mercator.x(MIDDLE.lon())}, new double[] {Mercator.y(MIDDLE.lat())}, new double[] {3}, view, 40);
        double x = view.originX() + 200;
        double y = view.originY() + 150;
        assertThat(field.at(x, y)).isGreaterThan(field.at(x + 20, y)).isGreaterThan(0);
        assertThat(field.at(x + 20, y)).isGreaterThan(0);
        assertThat(field.at(x + 60, y)).isZero();
    }

    @Example
    void isFeltOverTheAntimeridian() {
        Viewport view = new Viewport(new LonLat(179.99, 0), 14, 400, 300);
        HeatField field = HeatField.of(new double[] {Mercator.x(-179.99)}, new double[] {0.5}, new double[] {1}, view, 40);
        assertThat(field.at(Mercator.worldSize(14) + Mercator.x(-179.99) * Mercator.worldSize(14), view.originY() + 150)).isPositive();
    }

    @Example
    void theRampGoesFromNothingAwayFromTheGroundSoThatGreyTellsItToo() {
        for (MapPalette palette : new MapPalette[] {MapPalette.DARK, MapPalette.LIGHT}) {
            HeatRamp ramp = new HeatRamp(palette);
            assertThat(ramp.at(0) >>> 24).isZero();
            double ground = luminance(palette.ground());
            double last = 0;
            for (double share = 0.1; share <= 1; share += 0.1) {
                int pixel = ramp.at(share);
                double shown = luminance(pixel) + ground * (1 - (pixel >>> 24) / 255.0);
                assertThat(Math.abs(shown - ground)).isGreaterThan(last);
                last = Math.abs(shown - ground);
            }
            assertThat(last).isGreaterThan(90);
        }
    }

    @Example
    void whatHasNoWeightOrNoRadiusIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeatPoint(MIDDLE, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeatRadius.Metres(0));
        assertThat(new HeatRadius.Metres(100).pixels(41, 16)).isCloseTo(2 * new HeatRadius.Metres(100).pixels(41, 15), within(1e-6));
    }

    private static double luminance(int argb) {
        return 0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF);
    }
}
