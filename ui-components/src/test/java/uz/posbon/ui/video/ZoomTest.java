package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ZoomTest {

    @Property
    void stayInsideThePicture(
            @ForAll @DoubleRange(min = -2, max = 3) double x, @ForAll @DoubleRange(min = -2, max = 3) double y,
            @ForAll @DoubleRange(min = 0, max = 40) double factor, @ForAll @IntRange(min = 1, max = 4000) int width) {
        Zoom zoom = new Zoom(x, y, factor);

        assertThat(zoom.factor()).isBetween(1.0, Zoom.GREATEST);
        assertThat(zoom.left(width)).isNotNegative();
        assertThat(zoom.left(width) + zoom.span(width)).isLessThanOrEqualTo(width + 1);
        assertThat(zoom.span(width)).isPositive();
    }

    @Property
    void thePointUnderThePointerStays(
            @ForAll @DoubleRange(min = 0, max = 1) double pointX, @ForAll @DoubleRange(min = 0, max = 1) double pointY) {
        Zoom before = new Zoom(0.5, 0.5, 2);
        Zoom after = before.by(1.5, pointX, pointY);

        assertThat(after.x() + (pointX - 0.5) / after.factor()).isCloseTo(before.x() + (pointX - 0.5) / before.factor(), within(1e-9));
        assertThat(after.y() + (pointY - 0.5) / after.factor()).isCloseTo(before.y() + (pointY - 0.5) / before.factor(), within(1e-9));
    }

    @Property
    void allTheWayOutIsTheWhole(@ForAll @DoubleRange(min = 1, max = 16) double factor, @ForAll @DoubleRange(min = 0, max = 1) double x) {
        assertThat(new Zoom(x, x, factor).by(1 / 32.0, x, x)).isEqualTo(Zoom.WHOLE);
    }
}
