package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.video.VideoState;

/** The desk's cameras by hand. */
@Timeout(400)
class DeskCamerasTest extends CamerasOnScreen {

    @Test
    void theNearestCamerasComeByThemselvesEnlargeReplayAndLeaveEvidence() throws Exception {
        assertThat(onFx(() -> tile(1).getSource().id())).isEqualTo("gate");
        assertThat(onFx(() -> tile(2).getSource().id())).isEqualTo("yard");

        press(KeyCode.F6);
        press(KeyCode.ENTER);
        assertThat(onFx(() -> wall().getEnlargedSlot())).isOne();
        await("the main stream on the large tile").atMost(SOON)
                .until(() -> onFx(() -> tile(1).still()).get().size().width() == 1280);
        press(KeyCode.ESCAPE);
        assertThat(onFx(() -> wall().getEnlargedSlot())).isZero();

        press(KeyCode.R);
        awaitState(1, VideoState.Replay.class);
        press(KeyCode.S);
        await().atMost(SOON).until(() -> files("snapshots").count() == 1);
        assertThat(ImageIO.read(files("snapshots").findFirst().orElseThrow().toFile()).getWidth()).isEqualTo(360);
        press(KeyCode.L);
        awaitState(1, VideoState.Live.class);

        press(KeyCode.E);
        robot.write("theft");
        press(KeyCode.ENTER);
        await().atMost(SOON).until(() -> files("evidence").filter(file -> file.toString().endsWith(".json")).count() == 1);
        assertThat(Files.readString(files("evidence").filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow()))
                .contains("\"operator\": \"Olim\"", "\"reason\": \"theft\"", "\"name\": \"Gate 2\"");
    }

    @Test
    void theStripKeepsItsPlaceUnderTheMap() {
        Bounds map = onFx(() -> inScene("#map"));
        Bounds wall = onFx(() -> inScene("#wall"));

        assertThat(wall.getMinY()).isGreaterThanOrEqualTo(map.getMaxY() - 1);
        assertThat(wall.getHeight()).isLessThanOrEqualTo(232);
        assertThat(onFx(() -> tile(1).localToScene(tile(1).getLayoutBounds()).getMinY())).isGreaterThanOrEqualTo(wall.getMinY());
    }

    @Test
    void thePadNeverHidesTheSteeredPicture() {
        for (int slot : List.of(1, 4)) {
            line("show gate in " + slot);
            await().atMost(SOON).until(() -> onFx(() -> tile(slot).getSource() != null && tile(slot).getSource().id().equals("gate")));
            line("steer in " + slot);
            await().atMost(SOON).until(() -> onFx(() -> robot.lookup(".steering").query().isVisible()));
            WaitForAsyncUtils.waitForFxEvents();
            Bounds pad = onFx(() -> inScene(".steering"));
            Bounds picture = onFx(() -> tile(slot).localToScene(tile(slot).getLayoutBounds()));
            assertThat(pad.intersects(picture)).as("pad over tile %d", slot).isFalse();
            line("steer in " + slot);
            await().atMost(SOON).until(() -> onFx(() -> !robot.lookup(".steering").query().isVisible()));
        }
    }

    @Test
    void aCameraIsSteeredByKeysAndStopsWithThem() {
        press(KeyCode.F7);
        press(KeyCode.T);
        robot.press(KeyCode.LEFT);
        await().atMost(SOON).until(onvif::isMoving);
        robot.release(KeyCode.LEFT);
        await().atMost(SOON).until(() -> !onvif.isMoving());

        robot.press(KeyCode.RIGHT);
        await().atMost(SOON).until(onvif::isMoving);
        press(KeyCode.F3);
        await("the camera stands still once the keyboard is elsewhere").atMost(SOON).until(() -> !onvif.isMoving());
        robot.release(KeyCode.RIGHT);
    }

    @Test
    void aHeldKeyTogglesOnce() {
        AtomicInteger repeats = new AtomicInteger();
        onFx(() -> {
            wall().getScene().getWindow().addEventFilter(KeyEvent.KEY_PRESSED, event -> repeats.incrementAndGet());
            return true;
        });
        robot.press(KeyCode.F6);
        await().atMost(SOON).until(() -> repeats.get() > 3);
        robot.release(KeyCode.F6);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> wall().getLayout().size())).as("the large wall").isEqualTo(9);
        press(KeyCode.F6);
        await().atMost(SOON).until(() -> onFx(() -> wall().getLayout().size()) == 4);
    }

    @Test
    void aPinnedTileIsLeftAloneAndAViewComesBack() {
        press(KeyCode.F7);
        press(KeyCode.P);
        line("view-save night");
        line("wall 2x2");
        await().atMost(SOON).until(() -> onFx(() -> wall().getLayout().text()).equals("2x2"));
        line("select none");
        await("the tile that follows is empty").atMost(SOON).until(() -> onFx(() -> tile(2).getSource() == null));
        assertThat(onFx(() -> tile(1).getSource().id())).isEqualTo("gate");

        line("view night");
        await().atMost(SOON).until(() -> onFx(() -> wall().getLayout().text()).equals("4x1"));
    }

    @Test
    void theWallInItsOwnWindowComesBackWithEscape() {
        line("wall window");
        await().atMost(SOON).until(() -> onFx(() -> Window.getWindows().size()) == 2);
        awaitState(1, VideoState.Live.class);
        onFx(() -> {
            wall().requestFocus();
            return true;
        });
        press(KeyCode.ESCAPE);
        await().atMost(SOON).until(() -> onFx(() -> Window.getWindows().size()) == 1);
        awaitState(1, VideoState.Live.class);
    }

    @Test
    void aKeyStillHeldWhenTheWallsWindowOpensIsNotMeantForIt() {
        robot.write("/").write("wall window");
        robot.press(KeyCode.ENTER);
        await().atMost(SOON).until(() -> onFx(() -> Window.getWindows().size()) == 2);
        awaitState(1, VideoState.Live.class);
        AtomicInteger repeats = new AtomicInteger();
        onFx(() -> {
            wall().getScene().getWindow().addEventFilter(KeyEvent.KEY_PRESSED, event -> repeats.incrementAndGet());
            return true;
        });
        await().atMost(SOON).until(() -> repeats.get() > 2);
        robot.release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> wall().getEnlargedSlot())).isZero();
        press(KeyCode.ENTER);
        assertThat(onFx(() -> wall().getEnlargedSlot())).isEqualTo(1);
    }
}
