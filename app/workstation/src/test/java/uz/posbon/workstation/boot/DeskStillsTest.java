package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import uz.posbon.sdk.onvif.OnvifCamera;
import uz.posbon.ui.video.VideoState;

/** A camera whose stream does not come and that gives single pictures all the same; and a tile somebody emptied. */
@Timeout(400)
class DeskStillsTest extends CamerasOnScreen {

    private static MockResponse jpeg() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new MockResponse.Builder().setHeader("Content-Type", "image/jpeg").body(new Buffer().write(out.toByteArray())).build();
    }

    @Test
    void aCameraThatOnvifBroughtInShowsAndKeepsStillsWhileItsStreamIsLost() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger("uz.posbon");
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        try {
            onvif.picture(DeskStillsTest::jpeg);
            line("onvif lane " + onvif.address().toString().replace("://", "://" + OnvifCamera.USER_INFO + "@") + " 41.5,69.5 Lane");
            await().atMost(SOON).until(() -> onFx(() -> wall().getSourceResolver().apply("lane").isPresent()));
            line("show lane in 2");
            awaitState(2, VideoState.Lost.class);
            await().atMost(SOON).until(() -> onFx(() -> tile(2).stillTaken()) != null);
            assertThat(onFx(() -> tile(2).getState())).as("still lost").isInstanceOf(VideoState.Lost.class);

            robot.rightClickOn(tile(2));
            robot.clickOn("Still from the camera");
            await().atMost(SOON).until(() -> files("snapshots").count() == 1);
            Path kept = files("snapshots").findFirst().orElseThrow();
            assertThat(kept.getFileName().toString()).startsWith("lane-").endsWith("-still.png");
            BufferedImage image = ImageIO.read(kept.toFile());
            assertThat(image.getWidth()).isEqualTo(640);
            assertThat(image.getHeight()).as("with its margin").isGreaterThan(360);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
        }
        String password = OnvifCamera.USER_INFO.substring(OnvifCamera.USER_INFO.indexOf(':') + 1);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"))).contains("lane").doesNotContain(password);
    }

    @Test
    void whatTheOperatorEmptiesStaysEmptyWhateverElseComesIn() {
        await().atMost(SOON).until(() -> onFx(() -> tile(2).getSource() != null && tile(2).getSource().id().equals("yard")));
        press(KeyCode.F7);
        onFx(() -> {
            wall().select(2);
            wall().requestFocus();
            return true;
        });
        press(KeyCode.DELETE);
        assertThat(onFx(() -> tile(2).getSource())).isNull();
        line("camera x rtsp://127.0.0.1:1/x 41.3111,69.2799 X");
        await().atMost(SOON).until(() -> onFx(() -> tile(3).getSource() != null && tile(3).getSource().id().equals("x")));
        assertThat(onFx(() -> tile(2).getSource())).isNull();
        line("follow");
        await().atMost(SOON).until(() -> onFx(() -> tile(2).getSource() != null));
    }
}
