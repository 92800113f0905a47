package uz.posbon.workstation.boot;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;

/** A desk's window on a real backend with a fire service of two engines, worked by a real keyboard. */
final class RunningDesk implements AutoCloseable {
    static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);
    static final Duration SOON = Duration.ofSeconds(60);

    private final FxRobot robot = new FxRobot();
    private final Backend backend;
    private final PosbonClient client;
    private final Workstation workstation;

    RunningDesk(Path folder, String operator, String... arguments) throws Exception {
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        client = client("Olim");
        client.catalogue().put(new Agency("101", LocalText.of("Fire service"), "101", "Fire", Map.of()));
        client.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
        client.catalogue().put(new ResponsePlan("plan", "FIRE", List.of(new ResponsePlan.Need("pump", 1)),
                List.of(new ResponsePlan.Step("call", LocalText.of("Call the caller back")), new ResponsePlan.Step("gas", LocalText.of("Close the gas"))),
                null, Duration.ofMinutes(1), Duration.ofMinutes(8), Map.of()));
        client.units().register("E-12", new NewUnit("E-12", "101", "StructureFireEngineType1", Set.of("pump"), null, PLACE, 5, null));
        List<String> options = new ArrayList<>(
                List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900",
                        "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(),
                        "--operator", operator));
        options.addAll(List.of(arguments));
        workstation = Workstation.open(Options.parse(options, Map.of()), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Keyboard.awaitWindow();
    }

    /** Somebody else in the room. */
    PosbonClient client(String operator) {
        return PosbonClient.builder().address(backend.address()).token(backend.token()).operator(operator).build();
    }

    /** The room as the test sees it. */
    PosbonClient room() {
        return client;
    }

    FxRobot robot() {
        return robot;
    }

    Alarm raise(String title) {
        client.units().positions(List.of(new UnitPosition("E-12", PLACE, Instant.now(), null, null)));
        return client.alarms().raise(new NewAlarm("panel 17", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null,
                Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, title, null, null, PLACE, null, null, null, null, Map.of(), null));
    }

    /** The backend goes; the desk stays. */
    void stopBackend() {
        backend.close();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /** Types a line of verbs and runs it. */
    void line(String line) {
        robot.push(KeyCode.F5);
        robot.write(line);
        robot.push(KeyCode.ENTER);
    }

    void awaitText(String text) {
        await("'" + text + "' on the screen").atMost(SOON).until(() -> texts().anyMatch(shown -> shown.contains(text)));
    }

    /** What can be read on the screen now. */
    Stream<String> texts() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                        .filter(Node::isVisible)
                        .map(node -> node instanceof Labeled labeled ? labeled.getText() : node instanceof Text text ? text.getText() : null)
                        .filter(Objects::nonNull)
                        .toList())
                .stream();
    }

    @Override
    public void close() {
        workstation.close();
        client.close();
        backend.close();
    }
}
