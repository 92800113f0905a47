package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.Viewport;

/** Who may move the desk's map: the operator, what he chose as long as he allows it, a unit he tracks; nothing else. */
@Timeout(400)
class DeskMapMovesTest {
    private static final GeoPoint WEST = new GeoPoint(69.05, 41.25);
    private static final GeoPoint EAST = new GeoPoint(69.55, 41.40);

    @TempDir
    Path folder;

    private RunningDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new RunningDesk(folder, "Dilnoza");
        unitAt(RunningDesk.PLACE);
        desk.press(KeyCode.F4);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> map().isFocused()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLockedMapStaysAndSaysWhereTheChosenCaseIsAndAnUnlockedOneGoesThere() {
        Incident west = incident("Fire in the west", WEST);
        Incident east = incident("Fire in the east", EAST);
        goTo("41.3111,69.2797 15", 15);
        desk.press(KeyCode.F4);
        desk.press(KeyCode.K);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> !shown(".map-away")));
        Viewport before = onFx(() -> map().getViewport());
        desk.line("select #" + west.number());
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> shown(".map-away")));
        assertThat(onFx(() -> map().getViewport())).isEqualTo(before);

        desk.press(KeyCode.F4);
        desk.press(KeyCode.K);
        desk.line("select #" + east.number());
        await().atMost(RunningDesk.SOON).until(() -> shows(EAST));
        assertThat(onFx(() -> shown(".map-away"))).isFalse();
    }

    @Test
    void aChosenCaseThatGetsAnotherPlaceLeavesTheMapWhereTheOperatorLooks() {
        Incident east = incident("Fire in the east", EAST);
        desk.line("select #" + east.number());
        await().atMost(RunningDesk.SOON).until(() -> shows(EAST));
        goTo("41.25,69.05 14", 14);
        Viewport looked = onFx(() -> map().getViewport());
        String said = onFx(() -> away());

        desk.room().incidents().change(east.id(), desk.room().incidents().read(east.id()).version(),
                new IncidentEdit(null, null, null, new GeoPoint(69.6, 41.6), null, null, null));
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> !away().equals(said)));
        assertThat(onFx(() -> map().getViewport())).isEqualTo(looked);
    }

    @Test
    void goingElsewhereByWordsAlsoEndsTracking() {
        goTo("41.3111,69.2797 16", 16);
        track();
        unitAt(new GeoPoint(69.30, 41.3111));
        await().atMost(RunningDesk.SOON).until(() -> shows(new GeoPoint(69.30, 41.3111)));
        goTo("41.25,69.05 14", 14);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> notice().isEmpty()));
        Viewport looked = onFx(() -> map().getViewport());

        unitAt(new GeoPoint(69.32, 41.3111));
        incident("Something later than the position", WEST);
        desk.awaitText("Something later than the position");
        assertThat(onFx(() -> map().getViewport())).isEqualTo(looked);
    }

    @Test
    void backLeadsToWhereTheMapWasBeforeItWentWithTheUnit() {
        goTo("41.3111,69.2797 16", 16);
        goTo("41.3111,69.30 16", 16);
        Viewport before = onFx(() -> map().getViewport());
        track();
        for (int step = 1; step <= 4; step++) {
            GeoPoint next = new GeoPoint(69.2797 - 0.02 * step, 41.3111);
            unitAt(next);
            await().atMost(RunningDesk.SOON).until(() -> shows(next));
        }
        desk.press(KeyCode.F4);
        desk.press(KeyCode.BACK_SPACE);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> map().getViewport()), before::equals);
        assertThat(onFx(() -> notice())).isEmpty();
    }

    @Test
    void verbsActOnTheViewThatHadTheKeyboardLast() {
        goTo("41.3111,69.2797 15", 15);
        desk.press(KeyCode.F4);
        desk.press(KeyCode.S);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> shown("#map-second")));
        MapPane second = desk.robot().lookup("#map-second").query();
        // Until it is laid out it lies over the first.
        await().atMost(RunningDesk.SOON).until(
                () -> onFx(() -> second.getWidth() > 200 && second.localToScreen(0, 0).getX() > map().localToScreen(200, 0).getX()));
        Viewport first = onFx(() -> map().getViewport());
        desk.robot().clickOn(onFx(() -> second.localToScreen(150, 250)));
        desk.line("go 41.25,69.05 14");
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> second.getViewport().zoom() == 14));
        assertThat(onFx(() -> map().getViewport())).isEqualTo(first);
        desk.line("track E-12");
        await().atMost(RunningDesk.SOON).until(() -> onFx(
                () -> second.getViewport().shows(new LonLat(RunningDesk.PLACE.longitude(), RunningDesk.PLACE.latitude()))));

        desk.robot().clickOn(onFx(() -> map().localToScreen(150, 250)));
        desk.line("go 41.25,69.05 13");
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> map().getViewport().zoom() == 13));
        assertThat(onFx(() -> second.getViewport().zoom())).isEqualTo(14);
        assertThat(onFx(() -> notice())).as("the other view goes on").contains("E-12");
    }

    private void track() {
        desk.line("track E-12");
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> notice().contains("E-12")));
    }

    private void goTo(String place, int zoom) {
        Viewport before = onFx(() -> map().getViewport());
        desk.line("go " + place);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> map().getViewport().zoom() == zoom && !map().getViewport().equals(before)));
    }

    private Incident incident(String title, GeoPoint place) {
        Incident made = desk.room().incidents().create(
                new NewIncident("FIRE", 1, null, title, null, place, null, null, null, null, Map.of()));
        desk.awaitText(title);
        return made;
    }

    private void unitAt(GeoPoint place) {
        desk.room().units().positions(List.of(new UnitPosition("E-12", place, Instant.now(), null, null)));
    }

    private boolean shows(GeoPoint place) {
        return onFx(() -> map().getViewport().shows(new LonLat(place.longitude(), place.latitude())));
    }

    private String notice() {
        Label label = desk.robot().lookup(".map-notice").query();
        return label.isVisible() ? label.getText() : "";
    }

    private String away() {
        return desk.robot().lookup(".map-away").queryLabeled().getText();
    }

    private boolean shown(String what) {
        return desk.robot().lookup(what).tryQuery().filter(Node::isVisible).isPresent();
    }

    private MapPane map() {
        return desk.robot().lookup("#map").query();
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }
}
