package uz.posbon.ui.map.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.map.draw.InkedBlocks.Ink;

class InkedBlocksTest {

    @Test
    void aBlockIsEmptySolidOrNeither() {
        PixelGrid grid = new PixelGrid(new int[150 * 2], 150, 2);
        Arrays.fill(grid.pixels(), 64, 128, 0xFF123456);
        grid.pixels()[150 + 149] = 0x01000000;
        InkedBlocks blocks = InkedBlocks.of(grid);

        assertThat(List.of(blocks.at(0, 0), blocks.at(0, 64), blocks.at(0, 127), blocks.at(0, 149)))
                .containsExactly(Ink.NONE, Ink.SOLID, Ink.SOLID, Ink.NONE);
        assertThat(List.of(blocks.at(1, 64), blocks.at(1, 128))).containsExactly(Ink.NONE, Ink.SOME);
    }

    @Property(tries = 200)
    void whatItCallsEmptyIsEmptyAndWhatItCallsSolidIsSolid(
            @ForAll @IntRange(min = 1, max = 200) int width, @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 599) Integer> inked) {
        PixelGrid grid = new PixelGrid(new int[width * 3], width, 3);
        inked.stream().filter(i -> i < width * 3).forEach(i -> grid.pixels()[i] = i % 2 == 0 ? 0xFF000001 : 0x40000001);
        InkedBlocks blocks = InkedBlocks.of(grid);

        for (int i = 0; i < width * 3; i++) {
            Ink ink = blocks.at(i / width, i % width);
            if (ink == Ink.NONE) {
                assertThat(grid.pixels()[i]).as("pixel %d", i).isZero();
            } else if (ink == Ink.SOLID) {
                assertThat(grid.pixels()[i] >>> 24).as("pixel %d", i).isEqualTo(0xFF);
            }
        }
    }
}
