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
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A desk with an alarm and two cameras: a real window, a real keyboard, a real RTSP server and cameras that speak ONVIF. */
abstract class CamerasOnScreen {
    private static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);
    static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    private final RtspServer streams = RtspServer.open();
    final OnvifCamera onvif = OnvifCamera.usual();
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
        Keyboard.awaitWindow();
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

    void line(String text) {
        robot.write("/").write(text);
        press(KeyCode.ENTER);
    }

    void press(KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Stream<Path> files(String kind) throws IOException {
        Path where = folder.resolve("desk").resolve(kind);
        return Files.isDirectory(where) ? Files.list(where).filter(file -> !file.toString().endsWith(".part")) : Stream.empty();
    }

    VideoWall wall() {
        return robot.lookup("#wall").queryAs(VideoWall.class);
    }

    VideoTile tile(int slot) {
        return wall().tile(slot);
    }

    void awaitState(int slot, Class<? extends VideoState> state) {
        await().atMost(SOON).untilAsserted(() -> assertThat(onFx(() -> tile(slot).getState())).isInstanceOf(state));
    }

    static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }

    Bounds inScene(String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
