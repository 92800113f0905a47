package uz.posbon.ui.video;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BoxTest {

    @Property
    void aFittedBoxTouchesTwoSidesAndKeepsTheAspect(
            @ForAll @IntRange(min = 1, max = 4000) int width,
            @ForAll @IntRange(min = 1, max = 4000) int height,
            @ForAll @DoubleRange(min = 0.01, max = 100) double aspect) {
        Box fitted = new Box(width, height).fit(aspect);

        assertThat(fitted.width()).isBetween(1, width);
        assertThat(fitted.height()).isBetween(1, height);
        assertThat(fitted.width() == width || fitted.height() == height).isTrue();
        if (fitted.width() > 1 && fitted.height() > 1) {
            assertThat(Math.abs(fitted.width() - fitted.height() * aspect)).isLessThanOrEqualTo(1 + aspect);
        }
    }

    @Test
    void withoutAnAspectItStays() {
        assertThat(new Box(3, 4).fit(Double.NaN)).isEqualTo(new Box(3, 4));
    }
}
