package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
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
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.unit.NewUnit;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.Viewport;

/** The desk's map by hand: a real window, a real mouse and keyboard, a real backend. */
@Timeout(400)
class DeskMapTest {
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
        client.catalogue().put(new Agency("103", LocalText.of("Ambulance"), "103", "Ambulance", Map.of()));
        client.units().register("A-103", new NewUnit("A-103", "103", "GroundALSAmbulance", Set.of("paramedic"), null, PLACE, 3, null));
        client.units().positions(List.of(new UnitPosition("A-103", PLACE, Instant.now(), null, null)));
        Options options = Options.parse(
                List.of("--data", folder.resolve("desk").toString(), "--lang", "en", "--map", "schematic", "--size", "1600x900",
                        "--backend", backend.address().toString(), "--token-file", folder.resolve("backend/token").toString(), "--operator", "Olim"),
                Map.of());
        workstation = Workstation.open(options, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        Keyboard.awaitWindow();
        robot.push(KeyCode.F4);
        await().atMost(SOON).until(() -> onFx(() -> map().isFocused()));
    }

    @AfterEach
    void close() throws Exception {
        workstation.close();
        client.close();
        backend.close();
    }

    @Test
    void aZoneIsDrawnNamedSeenByTheRoomAndEnded() {
        robot.push(KeyCode.Z);
        await().atMost(SOON).until(() -> onFx(() -> map().getTool() != null));
        List.of(new Point2D(200, 150), new Point2D(400, 150), new Point2D(300, 300)).forEach(corner -> robot.clickOn(onMap(corner)));
        robot.push(KeyCode.ENTER);
        await().atMost(SOON).until(() -> onFx(() -> robot.lookup(".command-line").query().isFocused()));
        robot.write("\"Gas leak\" hazard");
        robot.push(KeyCode.ENTER);

        await().atMost(SOON).until(() -> zone().isPresent());
        Zone zone = zone().orElseThrow();
        assertThat(zone.kind()).isEqualTo("Hazard");
        assertThat(zone.area().polygons().getFirst().rings().getFirst()).hasSize(4);

        says("zone-end Gas leak");
        await().atMost(SOON).until(() -> zone().map(Zone::endTime).isPresent());
        assertThat(zone().orElseThrow().area()).isEqualTo(zone.area());
    }

    @Test
    void theRightButtonSaysWhatIsHereAndEscapeGivesTheKeyboardBack() {
        robot.clickOn(onMap(new Point2D(300, 260)), MouseButton.SECONDARY);
        await().atMost(SOON).until(() -> onFx(() -> shown("#map-here")));
        assertThat(robot.lookup("#map-here").lookup(".hyperlink").queryAll()).isNotEmpty();
        assertThat(onFx(() -> robot.from(robot.lookup("#map-here")).lookup(".map-card-copy").queryAll())).hasSize(7);

        robot.push(KeyCode.ESCAPE);
        await().atMost(SOON).until(() -> onFx(() -> !shown("#map-here") && map().isFocused()));
    }

    @Test
    void theSearchFindsAUnitInAnyScriptAndGoesThere() {
        robot.push(KeyCode.F9);
        // Units are found a moment after they came.
        TextField line = robot.lookup(".search-line").query();
        await().pollInterval(Duration.ofMillis(700)).atMost(SOON).until(() -> {
            robot.interact(() -> {
                line.setText("");
                line.setText("a-103");
            });
            WaitForAsyncUtils.waitForFxEvents();
            return robot.lookup(".search-cell").match((ListCell<?> cell) -> !cell.isEmpty() && cell.isVisible()).tryQuery().isPresent();
        });
        robot.push(KeyCode.ENTER);
        await().atMost(SOON).until(() -> onFx(() -> map().getViewport().zoom() >= 16));
        assertThat(onFx(() -> map().getViewport().shows(new LonLat(PLACE.longitude(), PLACE.latitude())))).isTrue();
    }

    @Test
    void aDeskClosedWhileItsSearchIsOpenLeavesNoWindowBehind() {
        robot.push(KeyCode.F9);
        robot.write("zzzz");
        await().atMost(SOON).until(() -> onFx(() -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance)));
        workstation.close();
        await().atMost(SOON).until(() -> onFx(() -> Window.getWindows().isEmpty()));
    }

    @Test
    void aUnitUnderThePointerSaysHowItIs() {
        says("go 41.3111,69.2797 16");
        await().atMost(SOON).until(() -> onFx(() -> map().getViewport().zoom() == 16));
        Point2D unit = onFx(() -> map().localToScreen(map().getViewport().screenX(PLACE.longitude()), map().getViewport().screenY(PLACE.latitude())));
        // The unit may come onto the map a moment after the pointer.
        await().pollInterval(Duration.ofMillis(300)).atMost(SOON).until(() -> {
            robot.moveTo(unit.add(30, 30)).moveTo(unit);
            return onFx(() -> shown("#map-hover"));
        });
        assertThat(robot.from(robot.lookup("#map-hover")).lookup(".label").<Label>queryAll()).extracting(Label::getText)
                .contains("A-103").anyMatch(text -> text.contains("Available") && text.contains("position of") && text.contains("Ambulance"));
        robot.moveTo(unit.add(120, 120));
        await().atMost(SOON).until(() -> onFx(() -> !shown("#map-hover")));
    }

    @Test
    void aTrackedUnitStaysInViewUntilTheOperatorMovesTheMap() {
        says("go 41.3111,69.2797 16");
        says("track A-103");
        await().atMost(SOON).until(() -> onFx(() -> notice().contains("A-103")));
        GeoPoint far = new GeoPoint(PLACE.longitude() + 0.02, PLACE.latitude());
        client.units().positions(List.of(new UnitPosition("A-103", far, Instant.now(), 90.0, 15.0)));
        await().atMost(SOON).until(() -> onFx(() -> map().getViewport().shows(new LonLat(far.longitude(), far.latitude()))));

        robot.push(KeyCode.F4).push(KeyCode.LEFT);
        await().atMost(SOON).until(() -> onFx(() -> notice().isEmpty()));
    }

    @Test
    void aBookmarkBringsTheViewBackAndBackUndoesIt() {
        says("go 41.35,69.2 15");
        await().atMost(SOON).until(() -> onFx(() -> map().getViewport().zoom() == 15));
        Viewport marked = onFx(() -> map().getViewport());
        robot.push(KeyCode.F4);
        robot.press(KeyCode.SHIFT).push(KeyCode.DIGIT3).release(KeyCode.SHIFT);
        await().atMost(SOON).until(() -> Files.exists(folder.resolve("desk/bookmarks/3.place")));
        says("go home");
        await().atMost(SOON).until(() -> onFx(() -> map().getViewport().zoom() == 12));
        Viewport home = onFx(() -> map().getViewport());
        robot.push(KeyCode.F4).push(KeyCode.DIGIT3);
        await().atMost(SOON).until(() -> onFx(() -> map().getViewport().zoom() == 15));
        assertThat(onFx(() -> map().getViewport().screenX(marked.center().lon()))).isBetween(marked.width() / 2 - 1, marked.width() / 2 + 1);
        robot.push(KeyCode.BACK_SPACE);
        await().atMost(SOON).until(() -> onFx(() -> map().getViewport()), home::equals);
    }

    @Test
    void twoViewsMoveApart() {
        robot.push(KeyCode.S);
        await().atMost(SOON).until(() -> onFx(() -> shown("#map-second")));
        MapPane second = robot.lookup("#map-second").query();
        // Until it is laid out it lies over the first.
        await().atMost(SOON).until(() -> onFx(() -> second.getWidth() > 250 && second.localToScreen(0, 0).getX() > map().localToScreen(250, 0).getX()));
        Viewport before = onFx(() -> map().getViewport());
        robot.clickOn(onFx(() -> second.localToScreen(200, 300)));
        robot.push(KeyCode.EQUALS);
        await().atMost(SOON).until(() -> onFx(() -> second.getViewport().zoom() == before.zoom() + 1));
        assertThat(onFx(() -> map().getViewport().zoom())).isEqualTo(before.zoom());
        robot.push(KeyCode.S);
        await().atMost(SOON).until(() -> onFx(() -> !shown("#map-second")));
    }

    private Optional<Zone> zone() {
        return client.catalogue().read().zones().values().stream().filter(zone -> zone.kind().equals("Hazard")).findFirst();
    }

    private void says(String line) {
        robot.push(KeyCode.F5);
        robot.write(line);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String notice() {
        Label label = robot.lookup(".map-notice").query();
        return label.isVisible() ? label.getText() : "";
    }

    private boolean shown(String id) {
        return robot.lookup(id).tryQuery().filter(node -> node.isVisible() && node.getScene() != null).isPresent();
    }

    private MapPane map() {
        return robot.lookup("#map").query();
    }

    private Point2D onMap(Point2D point) {
        return onFx(() -> map().localToScreen(point));
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }
}
