package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
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
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentQuery;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/** The desk by hand: a real window, a real keyboard, a real backend on the disk. */
class DeskWindowTest {
    private static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Backend backend;
    private PosbonClient client;
    private Workstation workstation;

    @BeforeEach
    void open() throws Exception {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build();
        client.catalogue().put(new Agency("101", LocalText.of("Fire service"), "101", "Fire", Map.of()));
        client.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
        client.catalogue().put(new ResponsePlan("plan", "FIRE", List.of(new ResponsePlan.Need("pump", 1)),
                List.of(new ResponsePlan.Step("1", LocalText.of("Call the caller back"))), null, Duration.ofMinutes(1), Duration.ofMinutes(8), Map.of()));
        client.units().register("E-12", new NewUnit("E-12", "101", "StructureFireEngineType1", Set.of("pump"), null, PLACE, 5, null));
        Options options = Options.parse(
                List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900",
                        "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", "Olim"),
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

    private Alarm raise(String title, MessageStatus status) {
        client.units().positions(List.of(new UnitPosition("E-12", PLACE, Instant.now(), null, null)));
        return client.alarms().raise(new NewAlarm("panel 17", null, status, List.of(Category.FIRE), "Smoke", null, Severity.SEVERE,
                Urgency.IMMEDIATE, Certainty.LIKELY, title, null, null, PLACE, null, null, null, null, Map.of(), null));
    }

    @Test
    void twoKeysLeadFromAnAlarmToUnitsSent() {
        raise("Smoke on the ninth floor", MessageStatus.ACTUAL);
        awaitText("Smoke on the ninth floor");
        robot.press(KeyCode.F2).release(KeyCode.F2);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        awaitText("Enter sends E-12");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        await().atMost(SOON).until(() -> client.incidents().list(IncidentQuery.ALL).size() == 1);
        Incident incident = client.incidents().list(IncidentQuery.ALL).getFirst();
        await().atMost(SOON).until(() -> !client.incidents().assignments(incident.id()).isEmpty());
        assertThat(client.incidents().assignments(incident.id())).extracting(Assignment::unitId).containsExactly("E-12");
        awaitText("E-12 dispatched");
    }

    @Test
    void theCommandLineRunsVerbsAndExplainsWhatItDoesNotUnderstand() {
        Alarm alarm = raise("Smoke in the metro", MessageStatus.ACTUAL);
        awaitText("Smoke in the metro");
        robot.write("/").write("ack !" + alarm.number());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        await().atMost(SOON).until(() -> client.alarms().read(alarm.id()).isAcknowledged());
        assertThat(client.alarms().read(alarm.id()).acknowledgement().by()).isEqualTo("Olim");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.write("/").write("assign X-1 to #9");
        awaitText("No unit X-1");
    }

    @Test
    void anExerciseIsMarkedWhereverItIsShown() {
        raise("School evacuation", MessageStatus.EXERCISE);
        awaitText("School evacuation");
        awaitText("EXERCISE");
        robot.press(KeyCode.F2).release(KeyCode.F2).press(KeyCode.DOWN).release(KeyCode.DOWN);
        await().atMost(SOON).until(() -> texts().filter("EXERCISE"::equals).count() >= 2);
    }

    @Test
    void aLostBackendIsSaidAndItsReturnToo() {
        awaitTextThat("Live");
        backend.close();
        awaitTextThat("Lost since");
    }

    private void awaitText(String text) {
        await("'" + text + "' on the screen").atMost(SOON).until(() -> texts().anyMatch(shown -> shown.contains(text)));
    }

    private void awaitTextThat(String begins) {
        await("a text beginning '" + begins + "'").atMost(SOON).until(() -> texts().anyMatch(shown -> shown.startsWith(begins)));
    }

    /** What can be read on the screen now. */
    private Stream<String> texts() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                        .filter(Node::isVisible)
                        .map(node -> node instanceof Labeled labeled ? labeled.getText() : node instanceof Text text ? text.getText() : null)
                        .filter(Objects::nonNull)
                        .toList())
                .stream();
    }
}
