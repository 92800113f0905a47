package uz.posbon.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where words may not lie. */
class SymbolRoomTest {
    private static final LonLat PLACE = new LonLat(69.28, 41.31);
    private static final int ZOOM = 16;
    private static final int SIZE = 24;

    @Test
    void wordsKeepOffTheRingOfTheSelectedSymbol() {
        assertThat(wordsBeside(-1)).as("beside the symbol alone").isTrue();
        assertThat(wordsBeside(0)).as("on its ring").isFalse();
    }

    /** Whether a word may end two pixels from the symbol. */
    private static boolean wordsBeside(int chosen) {
        SymbolIndex index = new SymbolIndex(List.of(MapSymbol.of("i", PLACE, SymbolShape.CROSS, 0xffff0000, SIZE, "", 0)));
        Room room = SymbolRoom.of(new SymbolPicture(index, new int[] {0}, Clusters.NONE, chosen), ZOOM);
        double world = Mercator.worldSize(ZOOM);
        return room.free(index.x(0) * world - SIZE / 2.0 - 2 - 30, index.y(0) * world - 8, 30, 16);
    }
}
