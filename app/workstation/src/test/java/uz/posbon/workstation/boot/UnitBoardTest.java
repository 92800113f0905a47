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
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitStatus;

/** The board of units by hand: a real window, a real keyboard, a real backend. */
class UnitBoardTest {
    private static final GeoPoint PLACE = new GeoPoint(69.2797, 41.3111);
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final int MANY = 200;

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
        client.catalogue().put(new Agency("101", LocalText.of("Fire service"), "101", "Fire", Map.of()));
        client.catalogue().put(new Agency("103", LocalText.of("Ambulance"), "103", "Ambulance", Map.of()));
        for (int i = 1; i <= MANY; i++) {
            client.units().register("E-" + i, new NewUnit("E-" + i, "101", "Engine", Set.of("pump"), null, PLACE, 5, null));
        }
        client.units().register("A-1", new NewUnit("A-1", "103", "Ambulance", Set.of("paramedic"), null, PLACE, 3, null));
        Options options = Options.parse(
                List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900",
                        "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", "Olim"),
                Map.of());
        workstation = Workstation.open(options, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        workstation.close();
        client.close();
        backend.close();
    }

    @Test
    void keysFindAUnitReportItsStatusAndFilter() {
        openBoard();
        awaitText("Fire service");
        assertThat(texts()).anyMatch(text -> text.equals("A Available " + (MANY + 1)));
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        press(KeyCode.O);
        // Which one depends on how often the keys repeated.
        await().atMost(SOON).until(() -> client.units().list().stream().anyMatch(unit -> unit.status().equals(UnitStatus.OUT_OF_SERVICE)));
        awaitText(": Out of service");
        press(KeyCode.DIGIT1);
        await().atMost(SOON).until(() -> client.units().list().stream().allMatch(unit -> unit.status().equals(UnitStatus.AVAILABLE)));
        press(KeyCode.F);
        robot.write("agency:103");
        await().atMost(SOON).until(() -> texts().contains("A-1") && !texts().contains("Fire service"));
        press(KeyCode.F4);
        await().atMost(SOON).until(() -> !texts().contains("Ambulance"));
    }

    @Test
    void onlyWhatIsSeenIsMadeHoweverManyUnitsThereAre() {
        openBoard();
        awaitText("E-1");
        press(KeyCode.END);
        awaitText("A-1");
        long made = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> robot.lookup(".unit-cell").queryAll().size());
        assertThat(made).isLessThan(MANY / 2);
    }

    private void openBoard() {
        awaitText("Live");
        Keyboard.awaitWindow();
        press(KeyCode.F12);
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
    }

    private void awaitText(String text) {
        await("'" + text + "' on the screen").atMost(SOON).until(() -> texts().stream().anyMatch(shown -> shown.contains(text)));
    }

    private List<String> texts() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(Node::isVisible)
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : null)
                .filter(Objects::nonNull)
                .toList());
    }
}
