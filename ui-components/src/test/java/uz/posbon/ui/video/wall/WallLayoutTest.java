package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallLayoutTest {

    @Test
    void theStandardOnesAreNamedAndHaveAsManyTilesAsTheySay() {
        assertThat(WallLayout.standard().stream().map(layout -> layout.text() + " " + layout.size()).collect(Collectors.joining(", ")))
                .isEqualTo("1 1, 2x2 4, 3x3 9, 4x4 16, 1+5 6, 1+7 8, 2+8 10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1x1; 1", " 2+8 ; 2+8", "5X3; 5x3", "5х3; 5x3", "8Х8; 8x8", "4×2; 4x2",
        "3x2:1,1,2,2/3,1/3,2,1,1; 3x2:1,1,2,2/3,1/3,2", "2x2:1,1/2,1/1,2/2,2; 2x2", "12x1:12,1; 12x1:12,1"
    })
    void readsWhatAnOperatorTypes(String typed, String text) {
        assertThat(WallLayout.parse(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "x", "3", "0x3", "9x8", "8x9", "2+9", "2x2:", "2x2:1,1/", "2x2:1,1,1", "2x2:1,1,0,1", "2x2:0,1", "25x1:1,1", "99999999999x1",
        "2x2:1,1,99999999999,1", "-1x2", "2x2:1,1/1,1", "2x2;1,1"
    })
    void refusesTheRestInASentence(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> WallLayout.parse(typed)).withMessageMatching("(No layout|A |Tile|The).*\\.");
    }

    @Test
    void saysWhichTilesOverlapAndWhichReachesOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> WallLayout.parse("3x3:3,3/1,1,2,2/2,2"))
                .withMessage("Tiles 2 (1,1,2,2) and 3 (2,2) overlap.");
        assertThatIllegalArgumentException().isThrownBy(() -> WallLayout.parse("3x3:1,1/3,1,2,1"))
                .withMessage("Tile 2 (3,1,2,1) reaches out of the 3x3 grid.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WallLayout(3, 3, List.of(new WallCell(1, 0, Integer.MAX_VALUE, 1))))
                .withMessageContaining("reaches out of the 3x3 grid");
        assertThatIllegalArgumentException().isThrownBy(() -> WallLayout.parse("x".repeat(5000))).withMessageContaining("at most 1000");
    }

    @Test
    void sharesOutThePixelsThatDoNotDivide() {
        assertThat(WallLayout.grid(3, 1).areas(100, 50, 2))
                .containsExactly(new CellArea(0, 0, 32, 50), new CellArea(34, 0, 32, 50), new CellArea(68, 0, 32, 50));
        assertThat(WallLayout.grid(3, 1).areas(101, 50, 2).getLast()).isEqualTo(new CellArea(69, 0, 32, 50));
    }

    @Test
    void aWallWithoutRoomHasNoNegativeTiles() {
        assertThat(WallLayout.grid(8, 8).areas(0, 3, 4)).allMatch(area -> area.width() >= 0 && area.height() >= 0);
    }

    @ParameterizedTest
    @CsvSource({
        "1+5, 1, RIGHT, 2", "1+5, 3, LEFT, 1", "1+5, 1, DOWN, 4", "1+5, 6, UP, 3", "1+5, 5, UP, 1", "1+5, 2, RIGHT, 0", "1+5, 1, LEFT, 0",
        "2+8, 1, RIGHT, 2", "2+8, 2, DOWN, 5", "2+8, 6, UP, 2", "2+8, 10, UP, 6", "2+8, 7, DOWN, 0", "3x3, 5, LEFT, 4", "3x3, 5, UP, 2",
        "3x3, 5, RIGHT, 6", "3x3, 5, DOWN, 8", "1, 1, RIGHT, 0", "'3x2:1,1/3,2', 1, RIGHT, 2"
    })
    void anArrowGoesToTheNeighbourOnTheScreen(String layout, int from, Direction way, int to) {
        assertThat(way.from(WallLayout.parse(layout).cells(), from - 1).orElse(-1) + 1).isEqualTo(to);
    }
}
