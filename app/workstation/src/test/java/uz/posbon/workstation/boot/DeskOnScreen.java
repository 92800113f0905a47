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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
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

/** A real desk on a real backend with one alarm of each severity, an incident with a unit, and a robot's hands. */
final class DeskOnScreen implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(60);
    private static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);

    final FxRobot robot = new FxRobot();
    final Path data;
    private final Backend backend;
    private final PosbonClient client;
    private final Workstation workstation;

    DeskOnScreen(Path folder, String... arguments) throws Exception {
        data = folder.resolve("desk");
        backend = Backend.start(new BackendOptions(folder.resolve("backend"), "127.0.0.1", 0, null, false));
        client = PosbonClient.builder().address(backend.address()).token(backend.token()).operator("Olim").build();
        client.catalogue().put(new Agency("101", LocalText.of("Fire service"), "101", "Fire", Map.of()));
        client.catalogue().put(new IncidentType("FIRE", LocalText.of("Fire"), Category.FIRE, null, 1, Map.of()));
        client.catalogue().put(new ResponsePlan("plan", "FIRE", List.of(new ResponsePlan.Need("pump", 1)),
                List.of(new ResponsePlan.Step("1", LocalText.of("Call the caller back"))), null, Duration.ofMinutes(1), Duration.ofMinutes(8), Map.of()));
        for (String unit : List.of("E-12", "E-14")) {
            client.units().register(unit, new NewUnit(unit, "101", "StructureFireEngineType1", Set.of("pump"), null, PLACE, 5, null));
        }
        client.units().positions(List.of(
                new UnitPosition("E-12", PLACE, Instant.now(), null, null), new UnitPosition("E-14", PLACE, Instant.now(), null, null)));
        for (Severity severity : Severity.KNOWN) {
            raise("Smoke on the ninth floor of a dwelling " + severity.code(), severity);
        }
        List<String> options = new ArrayList<>(List.of("--data", data.toString(), "--map", "schematic", "--size", "1920x1080",
                "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", "Olim"));
        options.addAll(List.of(arguments));
        workstation = Workstation.open(
                Options.parse(options, Map.of("LANG", "en")), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> onFx(() -> robot.lookup(".queue-cell").queryAll().size() >= Severity.KNOWN.size()));
        Keyboard.awaitWindow();
    }

    private Alarm raise(String title, Severity severity) {
        return client.alarms().raise(new NewAlarm("panel 17", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null, severity,
                Urgency.IMMEDIATE, Certainty.LIKELY, title, null, null, PLACE, null, null, null, null, Map.of(), null));
    }

    /** Writes a line into the command line and runs it. */
    void says(String line) {
        robot.push(KeyCode.F5);
        robot.write(line);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Runs a line without hands, for a desk of many windows: one of them has the keyboard, and it need not be this one. */
    void runs(String line) {
        TextField field = onFx(() -> robot.from(scene().getRoot()).lookup(".command-line").query());
        onFx(() -> {
            field.setText(line);
            return true;
        });
        fires(KeyCode.ENTER, field);
        await("'" + line + "' is done").atMost(SOON).until(() -> onFx(field::getText).isEmpty());
    }

    /** A key for the main window, whichever has the keyboard. */
    void fires(KeyCode key) {
        fires(key, onFx(() -> scene().getRoot()));
    }

    private static void fires(KeyCode key, Node target) {
        onFx(() -> {
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
            return true;
        });
    }

    Scene scene() {
        return onFx(() -> Window.getWindows().stream().filter(Stage.class::isInstance).findFirst().orElseThrow().getScene());
    }

    /** Everything that is seen now, in every window; FX thread. */
    static List<Node> seen() {
        List<Node> nodes = new ArrayList<>();
        Window.getWindows().stream().filter(Window::isShowing).forEach(window -> add(window.getScene().getRoot(), nodes));
        return nodes;
    }

    private static void add(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> add(child, nodes));
            }
        }
    }

    static Stream<Node> within(Node node) {
        List<Node> nodes = new ArrayList<>();
        add(node, nodes);
        return nodes.stream();
    }

    static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }

    @Override
    public void close() {
        workstation.close();
        client.close();
        backend.close();
    }
}
