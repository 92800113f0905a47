package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.backend.boot.Backend;
import uz.posbon.backend.boot.BackendOptions;
import uz.posbon.sdk.PosbonClient;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.geo.GeoPoint;

/** The annunciator on a real desk, with whatever sound the machine has, or none. */
class DeskAnnunciatorTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Backend backend;
    private PosbonClient client;
    private Workstation workstation;

    @BeforeEach
    void open() {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build();
        Options options = Options.parse(
                List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900",
                        "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString()),
                Map.of());
        workstation = Workstation.open(options, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Keyboard.awaitWindow();
    }

    @AfterEach
    void close() {
        workstation.close();
        client.close();
        backend.close();
    }

    private Alarm raise(Severity severity) {
        return client.alarms().raise(new NewAlarm("panel 17", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, severity,
                Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke", null, null, new GeoPoint(69.2797, 41.3111), null, null, null, null, Map.of(), null));
    }

    @Test
    void whatWaitsIsCountedAndTheKeySilencesItForAMinute() {
        raise(Severity.EXTREME);
        Alarm minor = raise(Severity.MINOR);
        awaitCounts("1", "1");
        robot.press(KeyCode.CONTROL).push(KeyCode.M).release(KeyCode.CONTROL);
        await().atMost(SOON).until(() -> sound().matches(".*(1:00|0:\\d\\d) · 2 silenced"));
        client.alarms().acknowledge(minor.id());
        await().atMost(SOON).until(() -> sound().endsWith("1 silenced"));
        awaitCounts("1");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.M).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await().atMost(SOON).until(() -> !sound().contains("silenced"));
    }

    @Test
    void verbsSetVolumeAndVoiceForGood() {
        raise(Severity.MINOR);
        awaitCounts("1");
        robot.push(KeyCode.F5);
        robot.write("volume 0").push(KeyCode.ENTER);
        await().atMost(SOON).until(() -> sound().endsWith("1 silenced"));
        robot.push(KeyCode.F5);
        robot.write("voice off").push(KeyCode.ENTER);
        Path kept = folder.resolve("desk/annunciator.properties");
        await().atMost(SOON).untilAsserted(() -> assertThat(Files.readString(kept)).contains("volume=0", "voice=false"));
    }

    private void awaitCounts(String... numbers) {
        await().atMost(SOON).until(() -> texts(".annunciator-count"), List.of(numbers)::equals);
    }

    private String sound() {
        return String.join("", texts(".annunciator-sound"));
    }

    private List<String> texts(String styleClass) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> robot.lookup("#annunciator").lookup(styleClass).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }
}
