package uz.posbon.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReachableBoundsTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D BESIDE = new Rectangle2D(1920, 0, 2560, 1440);

    @Provide
    Arbitrary<Rectangle2D> windows() {
        return Combinators.combine(edge(), edge(), Arbitraries.doubles().between(0, 100_000), Arbitraries.doubles().between(0, 100_000)).as(Rectangle2D::new);
    }

    @Provide
    Arbitrary<List<Rectangle2D>> screens() {
        return Combinators.combine(Arbitraries.integers().between(-8000, 8000), Arbitraries.integers().between(-8000, 8000),
                        Arbitraries.integers().between(200, 8000), Arbitraries.integers().between(200, 5000))
                .as((x, y, w, h) -> new Rectangle2D(x, y, w, h))
                .list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Double> edge() {
        return Arbitraries.doubles().between(-1e6, 1e6);
    }

    @Property(tries = 3000)
    void whereverItWasItIsWhollyInsideOneMonitor(@ForAll("windows") Rectangle2D wanted, @ForAll("screens") List<Rectangle2D> monitors) {
        Rectangle2D placed = ReachableBounds.of(wanted, monitors);

        assertThat(monitors).anySatisfy(monitor -> {
            assertThat(placed.getMinX()).isGreaterThanOrEqualTo(monitor.getMinX());
            assertThat(placed.getMinY()).isGreaterThanOrEqualTo(monitor.getMinY());
            assertThat(placed.getMaxX()).isLessThanOrEqualTo(monitor.getMaxX() + 1e-6);
            assertThat(placed.getMaxY()).isLessThanOrEqualTo(monitor.getMaxY() + 1e-6);
        });
        assertThat(placed.getWidth()).isGreaterThanOrEqualTo(200);
        assertThat(placed.getHeight()).isGreaterThanOrEqualTo(200);
        assertThat(ReachableBounds.isReachable(placed, monitors)).isTrue();
    }

    @Property(tries = 3000)
    void whatHasItsPlaceKeepsIt(@ForAll("windows") Rectangle2D wanted, @ForAll("screens") List<Rectangle2D> monitors) {
        List<Rectangle2D> one = List.of(monitors.getFirst());
        Rectangle2D placed = ReachableBounds.of(wanted, one);

        assertThat(ReachableBounds.of(placed, one)).isEqualTo(placed);
        if (one.getFirst().contains(wanted) && wanted.getWidth() >= 320 && wanted.getHeight() >= 240) {
            assertThat(placed).isEqualTo(wanted);
        }
    }

    @Test
    void aWindowOnAMonitorThatIsGoneComesToThePrimaryOne() {
        Rectangle2D window = new Rectangle2D(2400, 200, 2000, 1200);

        assertThat(ReachableBounds.of(window, List.of(LAPTOP, BESIDE))).isEqualTo(window);
        assertThat(ReachableBounds.isReachable(window, List.of(LAPTOP))).isFalse();
        assertThat(ReachableBounds.of(window, List.of(LAPTOP))).isEqualTo(new Rectangle2D(0, 0, 1920, 1040));
    }

    @Test
    void aWindowWhoseTitleBarCannotBeTakenIsNotReachable() {
        assertThat(ReachableBounds.isReachable(new Rectangle2D(100, -40, 800, 600), List.of(LAPTOP))).as("above").isFalse();
        assertThat(ReachableBounds.isReachable(new Rectangle2D(100, 1030, 800, 600), List.of(LAPTOP))).as("below").isFalse();
        assertThat(ReachableBounds.isReachable(new Rectangle2D(1900, 100, 800, 600), List.of(LAPTOP))).as("a sliver").isFalse();
        assertThat(ReachableBounds.isReachable(new Rectangle2D(1700, 100, 800, 600), List.of(LAPTOP))).isTrue();
    }

    @Test
    void withoutAnyMonitorNothingIsMoved() {
        assertThat(ReachableBounds.of(BESIDE, List.of())).isEqualTo(BESIDE);
    }
}
