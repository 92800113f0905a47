package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uz.posbon.ui.video.wall.Cameras.camera;
import static uz.posbon.ui.video.wall.Cameras.cameras;
import static uz.posbon.ui.video.wall.Cameras.ids;
import static uz.posbon.ui.video.wall.Cameras.tiles;
import static uz.posbon.ui.video.wall.Cameras.wall;

import java.util.List;
import org.junit.jupiter.api.Test;

class WallSlotsTest {

    @Test
    void aFreePlaceIsAnEmptyOneThenTheLongestStandingButNeverAPinnedOne() {
        WallSlots slots = wall(4, "a", "-", "c", "d");
        assertThat(slots.free()).hasValue(2);
        slots.set(2, camera("b"));
        assertThat(slots.free()).hasValue(1);
        slots.set(1, camera("a2"));
        assertThat(slots.free()).hasValue(3);
        slots.pin(3, true);
        assertThat(slots.free()).hasValue(4);
        List.of(1, 2, 4).forEach(number -> slots.pin(number, true));
        assertThat(slots.free()).isEmpty();
    }

    @Test
    void aFreePlaceIsRatherNotOneGivenAway() {
        WallSlots slots = wall(3, "a", "-", "-");
        slots.follow(2, true);
        assertThat(slots.free()).hasValue(3);
        slots.set(3, camera("c"));
        assertThat(slots.free()).as("an empty one all the same before somebody's picture").hasValue(2);
    }

    @Test
    void aSwapCarriesTileAndPinAndLeavesTheGivenPlace() {
        WallSlots slots = wall(3, "a", "b", "c");
        slots.pin(1, true);
        slots.follow(3, true);
        slots.swap(1, 3);

        assertThat(ids(slots)).isEqualTo("c b a");
        assertThat(tiles(slots)).isEqualTo("2 1 0");
        assertThat(slots.get(3).pinned()).isTrue();
        assertThat(slots.get(3).follow()).isTrue();
        assertThat(slots.get(1).pinned()).isFalse();
        assertThat(slots.slotOf(0)).isEqualTo(3);
    }

    @Test
    void aSmallerLayoutKeepsWhatHasNoPlaceForALargerOne() {
        WallSlots slots = wall(4, "a", "b", "c", "d");
        slots.resize(1);
        assertThat(ids(slots)).isEqualTo("a");
        assertThat(slots.showing("d")).isEmpty();
        slots.resize(4);
        assertThat(ids(slots)).isEqualTo("a b c d");
        assertThatIllegalArgumentException().isThrownBy(() -> slots.require(5)).withMessage("There is no tile 5: the wall has tiles 1 to 4.");
        assertThatIllegalArgumentException().isThrownBy(() -> slots.require(0));
    }

    @Test
    void fillingMovesPicturesThatAreThereAlready() {
        WallSlots slots = wall(4, "a", "b", "c", "d");
        slots.pin(1, true);
        slots.fill(List.of(1, 2, 3, 4), cameras("c", "a", "x", "b"));

        assertThat(ids(slots)).isEqualTo("c a x b");
        assertThat(tiles(slots)).isEqualTo("2 0 3 1");
        assertThat(slots.get(1).pinned()).as("the place's own marks stay").isTrue();
    }

    @Test
    void fillingLeavesASecondTileOfOneCameraWhereItBelongs() {
        WallSlots slots = wall(3, "a", "a", "b");
        slots.fill(List.of(1, 2, 3), cameras("b", "a", "a"));
        assertThat(ids(slots)).isEqualTo("b a a");
        assertThat(tiles(slots)).isEqualTo("2 1 0");
        slots.fill(List.of(1, 2, 3), cameras("b", "b", "a"));
        assertThat(ids(slots)).isEqualTo("b b a");
        assertThat(tiles(slots)).as("the first stays although a second is wanted").isEqualTo("2 1 0");
    }
}
