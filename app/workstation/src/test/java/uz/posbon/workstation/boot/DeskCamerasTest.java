package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraControl;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.onvif.OnvifCamera;
import uz.posbon.ui.video.RtspServer;
import uz.posbon.ui.video.VideoState;
import uz.posbon.ui.video.VideoTile;
import uz.posbon.ui.video.wall.VideoWall;

/** The desk's cameras by hand: a real window, a real keyboard, a real RTSP server and a camera that speaks ONVIF. */
@Timeout(180)
class DeskCamerasTest {
    private static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final RtspServer streams = RtspServer.open();
    private final OnvifCamera onvif = OnvifCamera.usual();
    private Backend backend;
    private Workstation workstation;

    @BeforeEach
    void open() throws Exception {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        try (PosbonClient client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build()) {
            client.catalogue().put(camera("gate", "Gate 2", 0));
            client.catalogue().put(camera("yard", "Yard", 0.001));
            client.alarms().raise(new NewAlarm(
                    "desk", null, MessageStatus.ACTUAL, List.of(Category.SECURITY), "Intrusion", null, Severity.SEVERE, Urgency.IMMEDIATE,
                    Certainty.LIKELY, "Somebody climbs the gate", null, null, PLACE, null, null, null, null, Map.of(), null));
        }
        Options options = Options.parse(
                List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900",
                        "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", "Olim"),
                Map.of());
        workstation = Workstation.open(options, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        robot.press(KeyCode.F2).release(KeyCode.F2);
        await().atMost(SOON).until(() -> onFx(() -> robot.from(robot.lookup("#alarms")).lookup("Somebody climbs the gate").tryQuery().isPresent()));
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        awaitState(1, VideoState.Live.class);
    }

    @AfterEach
    void close() {
        workstation.close();
        backend.close();
        onvif.close();
        streams.close();
    }

    private Camera camera(String id, String name, double east) {
        return new Camera(
                id, name, new GeoPoint(PLACE.longitude() + east, PLACE.latitude()), 90.0, 60.0, 80.0, true,
                List.of(new CameraStream("Main", streams.uri("/large"), 1280, 720, "H264", null),
                        new CameraStream("Sub", streams.uri("/h264"), 320, 180, "H264", null)),
                new CameraControl("Onvif", withLogin(onvif.address()), null), null, null, Map.of());
    }

    private static URI withLogin(URI device) {
        return URI.create(device.toString().replace("://", "://" + OnvifCamera.USER_INFO + "@"));
    }

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

    private Bounds inScene(String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aCameraIsSteeredByKeysAndStopsWithThem() {
        press(KeyCode.F7);
        press(KeyCode.T);
        robot.press(KeyCode.LEFT);
        await().atMost(SOON).until(onvif::isMoving);
        robot.release(KeyCode.LEFT);
        await().atMost(Duration.ofSeconds(5)).until(() -> !onvif.isMoving());

        robot.press(KeyCode.RIGHT);
        await().atMost(SOON).until(onvif::isMoving);
        press(KeyCode.F3);
        await("the camera stands still once the keyboard is elsewhere").atMost(Duration.ofSeconds(5)).until(() -> !onvif.isMoving());
        robot.release(KeyCode.RIGHT);
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

    private void line(String text) {
        robot.write("/").write(text);
        press(KeyCode.ENTER);
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Stream<Path> files(String kind) throws IOException {
        Path where = folder.resolve("desk").resolve(kind);
        return Files.isDirectory(where) ? Files.list(where).filter(file -> !file.toString().endsWith(".part")) : Stream.empty();
    }

    private VideoWall wall() {
        return robot.lookup("#wall").queryAs(VideoWall.class);
    }

    private VideoTile tile(int slot) {
        return wall().tile(slot);
    }

    private void awaitState(int slot, Class<? extends VideoState> state) {
        await().atMost(SOON).untilAsserted(() -> assertThat(onFx(() -> tile(slot).getState())).isInstanceOf(state));
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }
}
