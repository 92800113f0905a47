package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
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
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.shift.Shift;

/** Two desks on one backend: one operator hands the open cases over by keyboard, the other reads and takes them. */
class HandOverWindowsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Backend backend;
    private PosbonClient client;
    private Workstation first;
    private Workstation second;

    @BeforeEach
    void open() {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Karim").build();
        client.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
        first = desk("Dilnoza");
        second = desk("Sardor");
    }

    private Workstation desk(String operator) {
        Options options = Options.parse(
                List.of("--data", folder.resolve(operator).toString(), "--lang", "en", "--map", "schematic", "--size", "1500x900",
                        "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", operator),
                Map.of());
        return Workstation.open(options, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        second.close();
        first.close();
        client.close();
        backend.close();
    }

    @Test
    void oneOffersTheOtherReadsAndTakesOverAndBothSeeIt() {
        Incident incident = client.incidents().create(new NewIncident(
                "FIRE", null, null, "Smoke in the metro", null, null, "Chorsu", null, null, null, Map.of()));
        says("Dilnoza", "shift start");
        awaitText("Dilnoza", "Shift since");
        turnTo("Dilnoza");
        openShift();
        awaitText("Dilnoza", "Smoke in the metro, Chorsu");
        press(KeyCode.ENTER);
        robot.write("Door code 12");
        press(KeyCode.ENTER);
        awaitText("Dilnoza", "» Door code 12");
        says("Dilnoza", "hand-over-shift to Sardor quiet night");

        awaitText("Sardor", "Dilnoza hands over: read and take over");
        turnTo("Sardor");
        openShift();
        awaitText("Sardor", "» Door code 12");
        press(KeyCode.ENTER);
        awaitText("Sardor", "✓");
        assertThat(client.shifts().list(true)).extracting(Shift::operator).containsExactly("Dilnoza");
        press(KeyCode.ENTER);

        awaitText("Sardor", "Shift since");
        awaitText("Dilnoza", "Sardor took over at");
        assertThat(client.shifts().list(true)).extracting(Shift::operator).containsExactly("Sardor");
        Shift ended = client.shifts().list(false).getFirst();
        assertThat(ended.handover().acceptedBy()).isEqualTo("Sardor");
        assertThat(client.incidents().log(incident.id())).last().extracting(LogEntry::actor, LogEntry::text).containsExactly("Dilnoza", "Door code 12");
    }

    private void says(String operator, String line) {
        turnTo(operator);
        press(KeyCode.F5);
        robot.write(line);
        press(KeyCode.ENTER);
    }

    /** In the command line Ctrl+D is the text field's own; the first Esc may only close its completions. */
    private void openShift() {
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
    }

    private void turnTo(String operator) {
        Stage stage = (Stage) WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window(operator)).orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.toFront();
            stage.requestFocus();
        });
        await("the desk of " + operator + " in front").atMost(SOON).until(() -> WaitForAsyncUtils.waitForAsyncFx(60_000, stage::isFocused));
    }

    private void awaitText(String operator, String text) {
        await("'" + text + "' on the desk of " + operator).atMost(SOON).until(() ->
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window(operator).stream().flatMap(HandOverWindowsTest::texts).toList()).stream().anyMatch(shown -> shown.contains(text)));
    }

    /** The window whose status line names the operator. */
    private static Optional<Window> window(String operator) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .filter(window -> texts(window).anyMatch(text -> text.endsWith("/ " + operator)))
                .findFirst();
    }

    private static Stream<String> texts(Window window) {
        return window.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isVisible)
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : node instanceof Text text ? text.getText() : null)
                .filter(Objects::nonNull);
    }
}
