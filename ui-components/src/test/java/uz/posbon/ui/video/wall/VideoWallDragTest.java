package uz.posbon.ui.video.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import uz.posbon.ui.video.VideoTile;

class VideoWallDragTest extends WallOnScreen {

    @Test
    void aCameraDroppedOnATileIsShownThere() {
        drag(listed).dropTo(tile(5));
        until(() -> shown().equals("- - - - x - - - -"));
        assertThat(focused()).as("the hand is there now").isEqualTo(5);
    }

    @Test
    void aTileDroppedOnAnotherChangesPlacesWithIt() {
        show("a", "b");
        VideoTile moved = tile(1);
        drag(moved).dropTo(tile(9));
        until(() -> shown().equals("- b - - - - - - a"));
        assertThat(tile(9)).as("the tile itself, so that nothing reopens").isSameAs(moved);
        assertThat(focused()).isEqualTo(9);
    }

    @Test
    void theTargetIsMarkedWhileTheMouseIsOverIt() {
        VideoTile target = tile(5);
        drag(listed).moveTo(target).moveBy(10, 10);
        until(() -> marked(target));
        moveTo(tile(2)).moveBy(10, 10);
        until(() -> marked(tile(2)) && !marked(target));
        drop();
        until(() -> !marked(tile(2)));
        assertThat(shown()).startsWith("- x");
    }

    @Test
    void escCancels() {
        show("a");
        drag(tile(1)).moveTo(tile(5)).moveBy(10, 10);
        until(() -> marked(tile(5)));
        type(KeyCode.ESCAPE);
        until(() -> !marked(tile(5)));
        release(MouseButton.PRIMARY);
        assertThat(shown()).startsWith("a - - - - ");
    }

    @Test
    void whatNobodyKnowsChangesNothing() {
        show("a");
        onFx(() -> listed.setText("?"));
        drag(listed).dropTo(tile(1));
        assertThat(shown()).startsWith("a ");
    }

    @Test
    void anEmptyTileIsNotDragged() {
        show("a");
        drag(tile(2)).dropTo(tile(1));
        assertThat(shown()).startsWith("a -");
    }

    private VideoTile tile(int slot) {
        return onFx(() -> wall.tile(slot));
    }

    private boolean marked(VideoTile tile) {
        return onFx(() -> tile.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("drop-target")));
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
