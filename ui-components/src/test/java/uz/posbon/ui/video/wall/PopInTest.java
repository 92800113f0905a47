package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.posbon.ui.video.wall.Cameras.cameras;
import static uz.posbon.ui.video.wall.Cameras.ids;
import static uz.posbon.ui.video.wall.Cameras.tiles;
import static uz.posbon.ui.video.wall.Cameras.wall;

import org.junit.jupiter.api.Test;

class PopInTest {

    private final WallSlots slots = wall(4, "a", "b", "c", "d");

    private void popIn(String... nearest) {
        new PopIn(slots, number -> false).show(cameras(nearest));
    }

    private void given(int... numbers) {
        for (int number : numbers) {
            slots.follow(number, true);
        }
    }

    @Test
    void takesTheGivenTilesAndNoOther() {
        popIn("x", "y");
        assertThat(ids(slots)).isEqualTo("a b c d");
        given(2, 4);
        popIn("x", "y", "z");
        assertThat(ids(slots)).isEqualTo("a x c y");
    }

    @Test
    void neverAPinnedOne() {
        given(2, 4);
        slots.pin(2, true);
        popIn("x", "y");
        assertThat(ids(slots)).isEqualTo("a b c x");
    }

    @Test
    void whatStaysNearestStaysInItsTile() {
        given(2, 3, 4);
        popIn("x", "y", "z");
        popIn("w", "z", "x");
        assertThat(ids(slots)).isEqualTo("a x w z");
        assertThat(tiles(slots)).isEqualTo("0 1 2 3");
    }

    @Test
    void whatIsOnTheWallComesNoSecondTime() {
        given(2, 3);
        popIn("a", "x", "x", "d", "y");
        assertThat(ids(slots)).isEqualTo("a x y d");
    }

    @Test
    void tilesLeftOverBecomeEmpty() {
        given(2, 3);
        popIn("x");
        assertThat(ids(slots)).isEqualTo("a x - d");
        popIn();
        assertThat(ids(slots)).isEqualTo("a - - d");
    }

    @Test
    void aTileUnderTheOperatorsEyeIsLeftAlone() {
        given(2, 3);
        new PopIn(slots, number -> number == 2).show(cameras("b", "x"));
        assertThat(ids(slots)).isEqualTo("a b x d");
    }

    @Test
    void theSameCameraOnTwoGivenTilesIsShownOnce() {
        given(2, 3);
        slots.set(2, Cameras.camera("x"));
        slots.set(3, Cameras.camera("x"));
        popIn("x", "y");
        assertThat(ids(slots)).isEqualTo("a x y d");
    }
}
