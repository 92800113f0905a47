package uz.posbon.ui.map.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class DrawTest {

    private static final int RED = 0xFFFF0000;

    private final PixelGrid grid = new PixelGrid(new int[100 * 80], 100, 80);

    @Example
    void aHoleIsAHoleWhicheverWayRoundItGoes() {
        double[] outer = {10, 10, 90, 10, 90, 70, 10, 70};
        for (double[] hole : List.of(new double[] {40, 30, 60, 30, 60, 50, 40, 50}, new double[] {40, 50, 60, 50, 60, 30, 40, 30})) {
            grid.clear();
            new Fill(grid).draw(List.of(outer, hole), RED);
            assertThat(at(20, 20)).isEqualTo(RED);
            assertThat(at(50, 40)).isZero();
            assertThat(at(5, 40)).isZero();
            assertThat(at(75, 40)).isEqualTo(RED);
        }
    }

    @Property(tries = 100)
    void anAreaCoversAsManyPixelsAsItIsLarge(
            @ForAll @DoubleRange(min = 5, max = 40) double left, @ForAll @DoubleRange(min = 5, max = 30) double top,
            @ForAll @DoubleRange(min = 3, max = 50) double wide, @ForAll @DoubleRange(min = 3, max = 40) double high) {
        grid.clear();
        new Fill(grid).draw(List.of(new double[] {left, top, left + wide, top, left + wide / 3, top + high}), RED);
        double covered = Arrays.stream(grid.pixels()).mapToDouble(pixel -> (pixel >>> 24) / 255.0).sum();
        assertThat(covered).isCloseTo(wide * high / 2, within(wide * high * 0.03 + 3));
    }

    @Example
    void anAreaMuchLargerThanThePictureFillsIt() {
        new Fill(grid).draw(List.of(new double[] {-1e7, -1e7, 1e7, -1e7, 1e7, 1e7, -1e7, 1e7}), RED);
        assertThat(Arrays.stream(grid.pixels())).allMatch(pixel -> pixel == RED);
    }

    @Example
    void aTranslucentLineShowsNoKnots() {
        int faint = 0x80FF0000;
        new Stroke(grid, 9).draw(new double[] {10, 40, 50, 40, 90, 40}, false, faint);
        assertThat(at(50, 40)).isEqualTo(at(30, 40)).isEqualTo(at(70, 40));
        assertThat(at(50, 40) >>> 24).isEqualTo(0x80);
        assertThat(at(50, 30)).isZero();
    }

    @Property(tries = 200)
    void aLineIsAsWideAsItWasAskedFor(@ForAll @DoubleRange(min = 0, max = 6.28) double angle, @ForAll @DoubleRange(min = 2, max = 9) double width) {
        grid.clear();
        double x = Math.cos(angle) * 25;
        double y = Math.sin(angle) * 25;
        new Stroke(grid, width).draw(new double[] {50 - x, 40 - y, 50 + x, 40 + y}, false, RED);
        double covered = Arrays.stream(grid.pixels()).mapToDouble(pixel -> (pixel >>> 24) / 255.0).sum();
        assertThat(covered).isCloseTo(50 * width + Math.PI * width * width / 4, within(0.05 * 50 * width));
    }

    @Example
    void aLineFromFarAwayCrossesThePictureAndIsDrawnInNoTime() {
        // The time of this thread alone, as other programs may want the processor as well.
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long begun = processor.getCurrentThreadCpuTime();
        new Stroke(grid, 3).draw(new double[] {-1e9, 40.5, 1e9, 40.5}, false, RED);
        new Stroke(grid, 3).draw(new double[] {-1e9, -1e9, 1e9, -5e8}, false, RED);
        assertThat(at(50, 40)).isEqualTo(RED);
        assertThat(processor.getCurrentThreadCpuTime() - begun).isLessThan(1_000_000_000L);
    }

    @Example
    void aBrokenLineHasGaps() {
        Dashes.draw(grid, new double[] {0, 40, 100, 40}, false, 3, 3, RED);
        long full = IntStream.range(0, 100).filter(x -> at(x, 40) == RED).count();
        assertThat(full).isBetween(45L, 85L);
        assertThat(IntStream.range(0, 100).filter(x -> at(x, 40) == 0).count()).isGreaterThan(10);
    }

    @Example
    void noTwoDigitsLookAlike() {
        List<List<Integer>> seen = IntStream.range(0, 10).mapToObj(digit -> {
            grid.clear();
            Digits.write(grid, digit, 50, 40, 12, RED);
            return Arrays.stream(grid.pixels()).boxed().toList();
        }).toList();
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(Digits.width(1234, 12)).isGreaterThan(Digits.width(123, 12));
    }

    private int at(int x, int y) {
        return grid.pixels()[y * grid.width() + x];
    }
}
