package uz.posbon.ui.map.tiles.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.ui.map.tiles.TileId;

class HilbertTilesTest {

    /** Numbers of the specification's own implementations. */
    @ParameterizedTest
    @CsvSource({"0,0,0,0", "1,0,0,1", "1,0,1,2", "1,1,1,3", "1,1,0,4", "2,0,1,8", "12,3423,1763,19078479"})
    void countsAsTheSpecificationDoes(int zoom, int x, int y, long number) {
        assertThat(HilbertTiles.number(new TileId(zoom, x, y))).isEqualTo(number);
    }

    @Property
    void aNumberIsOneTileAndNoOther(@ForAll @IntRange(max = 22) int zoom, @ForAll @LongRange(min = 0, max = Integer.MAX_VALUE) long along) {
        long number = HilbertTiles.first(zoom) + along % (1L << 2 * zoom);
        List<TileId> found = new ArrayList<>();
        HilbertTiles.visit(number, (z, x, y) -> found.add(new TileId(z, (int) x, (int) y)));
        assertThat(found).singleElement().satisfies(tile -> {
            assertThat(tile.zoom()).isEqualTo(zoom);
            assertThat(HilbertTiles.number(tile)).isEqualTo(number);
        });
    }
}
