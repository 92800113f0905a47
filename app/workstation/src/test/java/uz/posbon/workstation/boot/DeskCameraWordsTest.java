package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uz.posbon.ui.video.VideoState;

/** The desk's cameras by mouse, and by words that do what the hand does. */
@Timeout(400)
class DeskCameraWordsTest extends CamerasOnScreen {

    @Test
    void aCameraDroppedOnATileStaysThereWhateverIsSelectedNext() {
        press(KeyCode.F6);
        press(KeyCode.F8);
        await().atMost(SOON).until(() -> onFx(() -> robot.lookup(".camera-row").tryQuery().isPresent()));
        robot.drag(robot.from(robot.lookup(".camera-row")).lookup("Yard").queryLabeled()).dropTo(tile(1));
        await().atMost(SOON).until(() -> onFx(() -> wall().slot(1).pinned() && tile(1).getSource().id().equals("yard")));
        line("select none");
        await("the tile that follows is empty").atMost(SOON).until(() -> onFx(() -> tile(2).getSource() == null));
        assertThat(onFx(() -> tile(1).getSource().id())).isEqualTo("yard");
    }

    @Test
    void inTheCamerasWindowTheReasonIsWrittenThere() {
        line("wall window");
        await().atMost(SOON).until(() -> onFx(() -> Window.getWindows().size()) == 2);
        awaitState(1, VideoState.Live.class);
        onFx(() -> {
            wall().requestFocus();
            return true;
        });
        press(KeyCode.E);
        await().atMost(SOON).until(() -> onFx(() -> wall().getScene().getFocusOwner() instanceof TextField line && line.getText().startsWith("evidence in 1 60")));
        robot.write("theft");
        press(KeyCode.ENTER);
        await().atMost(SOON).until(() -> files("evidence").filter(file -> file.toString().endsWith(".json")).count() == 1);
    }

    @Test
    void nobodySteersWhatHeDoesNotSee() {
        line("steer in 1");
        await().atMost(SOON).until(() -> onFx(() -> robot.lookup(".steering").query().isVisible()));
        line("enlarge in 2");
        await().atMost(SOON).until(() -> onFx(() -> !robot.lookup(".steering").query().isVisible()));
    }

    @Test
    void aRefusedMoveIsSaidWhereTheHandIs() {
        press(KeyCode.F7);
        press(KeyCode.T);
        onvif.close();
        robot.press(KeyCode.LEFT);
        await().atMost(SOON).until(() -> onFx(() -> robot.lookup(".steering-trouble").query().isVisible()));
        robot.release(KeyCode.LEFT);
    }

    @Test
    void wordsDoWhatTheHandDoes() throws Exception {
        line("zoom in 1 in");
        await().atMost(SOON).until(() -> onFx(() -> tile(1).getZoom().factor()) == 2);
        line("swap 1 2");
        await().atMost(SOON).until(() -> onFx(() -> tile(2).getSource().id().equals("gate") && tile(1).getSource().id().equals("yard")));
        line("replay in 2 5");
        awaitState(2, VideoState.Replay.class);
        line("replay in 2 pause");
        await().atMost(SOON).until(() -> onFx(() -> tile(2).replay().isPaused()));
        Instant held = onFx(() -> tile(2).replay().moment());
        line("replay in 2 next");
        await().atMost(SOON).until(() -> onFx(() -> tile(2).replay().moment()).isAfter(held));
        line("replay in 2 speed 0.5");
        await().atMost(SOON).until(() -> onFx(() -> tile(2).getState()) instanceof VideoState.Replay now && now.speed() == 0.5);
        line("live in 2");
        awaitState(2, VideoState.Live.class);
        line("view-save A/B");
        line("view-save A_B");
        await().atMost(SOON).until(() -> files("views").count() == 2);
        line("view-drop A/B");
        await().atMost(SOON).until(() -> files("views").count() == 1);
        line("tour in 3 60 gate yard");
        await().atMost(SOON).until(() -> onFx(() -> wall().tours().status(3)).isPresent());
        line("tour pause in 3");
        line("tour next in 3");
        await().atMost(SOON).until(() -> onFx(() -> wall().tours().status(3)).filter(status -> status.paused() && status.step() == 2).isPresent());
        line("empty in 3");
        await().atMost(SOON).until(() -> onFx(() -> tile(3).getSource()) == null);
    }

    @Test
    void theMouseFindsWhatCanBeDoneWithATile() {
        robot.rightClickOn(tile(2));
        robot.clickOn("Pin");
        await().atMost(SOON).until(() -> onFx(() -> wall().slot(2).pinned()));
        robot.rightClickOn(tile(2));
        robot.clickOn("Unpin");
        await().atMost(SOON).until(() -> onFx(() -> !wall().slot(2).pinned()));
    }
}
