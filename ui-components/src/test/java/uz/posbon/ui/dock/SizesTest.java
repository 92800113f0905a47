package uz.posbon.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.dock.Place.Part;

class SizesTest {
    private static final List<Part> ROW =
            List.of(new Part(Place.alone("queues"), 520), new Part(Place.alone("map"), 1), new Part(Place.alone("case"), 460));

    private static boolean[] map() {
        return Sizes.growing(ROW, place -> place.panels().contains("map") ? 2 : 1);
    }

    @Test
    void theMapTakesWhatTheOthersLeave() {
        assertThat(Sizes.of(ROW, map(), 1912)).containsExactly(520, 932, 460);
        assertThat(Sizes.of(ROW, map(), 3832)).containsExactly(520, 2852, 460);
    }

    @Test
    void inANarrowWindowAQuarterIsLeftForIt() {
        double[] sizes = Sizes.of(ROW, map(), 1000);
        assertThat(sizes[1]).isCloseTo(250, within(1e-6));
        assertThat(sizes[0] / sizes[2]).isCloseTo(520.0 / 460, within(1e-6));
    }

    @Test
    void equalsShareByTheirWeights() {
        List<Part> two = List.of(new Part(Place.alone("a"), 300), new Part(Place.alone("b"), 100));
        assertThat(Sizes.of(two, Sizes.growing(two, place -> 0), 800)).containsExactly(600, 200);
    }

    @Property
    void everythingIsUsedAndDividersStandInOrder(
            @ForAll @Size(min = 2, max = 8) List<@DoubleRange(min = 1, max = 5000) Double> wanted,
            @ForAll @DoubleRange(min = 50, max = 8000) double room,
            @ForAll int seed) {
        List<Part> parts = IntStream.range(0, wanted.size()).mapToObj(i -> new Part(Place.alone("p" + i), wanted.get(i))).toList();
        double[] sizes = Sizes.of(parts, Sizes.growing(parts, place -> Math.floorMod(place.hashCode() ^ seed, 3)), room);

        assertThat(Arrays.stream(sizes).sum()).isCloseTo(room, within(1e-6 * room));
        assertThat(Arrays.stream(sizes)).allMatch(size -> size > 0);
        double[] dividers = Sizes.dividers(sizes, 4, room + 4 * (sizes.length - 1));
        assertThat(dividers).isSorted();
        assertThat(Arrays.stream(dividers)).allMatch(at -> at > 0 && at < 1);
    }
}
