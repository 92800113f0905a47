package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uz.posbon.workstation.boot.MapHands.onFx;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.queue.QueueView;

/** Selected anywhere is selected everywhere: on the map, in the queues, on the board, in the case. */
@Timeout(400)
class DeskSelectionTest {
    private static final GeoPoint MIDDLE = RunningDesk.PLACE;
    private static final GeoPoint ALARM = place(-0.003, 0);
    private static final GeoPoint INCIDENT = place(0.003, 0);
    private static final GeoPoint UNIT = place(0, 0.0022);
    private static final GeoPoint CAMERA = place(-0.003, 0.0022);
    private static final GeoPoint SITE = place(0.003, 0.0022);
    private static final GeoPoint BORDER = place(0, -0.0022);

    @TempDir
    Path folder;

    private RunningDesk desk;
    private MapHands hands;
    private Alarm alarm;
    private Incident incident;

    private static GeoPoint place(double east, double north) {
        return new GeoPoint(MIDDLE.longitude() + east, MIDDLE.latitude() + north);
    }

    @BeforeEach
    void open() throws Exception {
        desk = new RunningDesk(folder, "Dilnoza");
        hands = new MapHands(desk);
        desk.room().units().positions(List.of(new UnitPosition("E-12", UNIT, Instant.now(), null, null)));
        alarm = desk.room().alarms().raise(new NewAlarm("panel 17", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Smoke", null,
                Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY, "Smoke in the west", null, null, ALARM, null, null, null, null, Map.of(), null));
        incident = desk.room().incidents().create(new NewIncident("FIRE", 1, null, "Fire in the east", null, INCIDENT, null, null, null, null, Map.of()));
        desk.room().catalogue().put(new Site("school", LocalText.of("School 17"), "School", SITE, "Bunyodkor 5", null, "101", null, Map.of()));
        desk.room().catalogue().put(new Camera("c-1", "Gate camera", CAMERA, null, null, null, false,
                List.of(new CameraStream("Main", URI.create("/none"), null, null, null, null)), null, "101", null, Map.of()));
        // Its northern edge goes through BORDER.
        List<GeoPoint> ring = List.of(place(-0.05, -0.0022), place(0.05, -0.0022), place(0.05, -0.03), place(-0.05, -0.03), place(-0.05, -0.0022));
        desk.room().catalogue().put(new Zone("south", LocalText.of("South"), "Cordon", new GeoShape(List.of(new GeoShape.Polygon(List.of(ring)))), null, Map.of()));
        desk.awaitText("Smoke in the west");
        desk.awaitText("Fire in the east");
        hands.go(MIDDLE, 16);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String number() {
        return onFx(() -> desk.robot().lookup("#detail").lookup(".detail-number").tryQuery().map(label -> ((Label) label).getText()).orElse(""));
    }

    private void awaitSelected(String queue, String id) {
        QueueView view = hands.node(queue);
        await().atMost(RunningDesk.SOON).until(() -> id.equals(onFx(() -> {
            String selected = view.selectedIdProperty().get();
            return selected == null ? "" : view.subject(selected);
        })));
    }

    @Test
    void anAlarmOrIncidentClickedOnTheMapIsTheOneInItsQueueAndInTheCase() {
        awaitClick(ALARM, "!" + alarm.number());
        awaitSelected("#alarms", alarm.id());
        await().atMost(RunningDesk.SOON).until(() -> hands.hasHalo(ALARM));

        awaitClick(INCIDENT, "#" + String.format("%04d", incident.number()));
        awaitSelected("#incidents", incident.id());
        await().atMost(RunningDesk.SOON).until(() -> hands.hasHalo(INCIDENT) && !hands.hasHalo(ALARM));
    }

    /** What is clicked may come onto the map a moment after the click. */
    private void awaitClick(GeoPoint place, String number) {
        await().atMost(RunningDesk.SOON).until(() -> {
            hands.click(place);
            return number().equals(number);
        });
    }

    @Test
    void whatIsChosenInAQueueHasAHaloOnTheMapAndFitShowsItWithItsUnit() {
        onFx(() -> {
            ((QueueView) desk.robot().lookup("#incidents").query()).onChooseProperty().get().accept(incident.id());
            return null;
        });
        await().atMost(RunningDesk.SOON).until(() -> hands.hasHalo(INCIDENT));
        hands.go(place(0.5, 0.2), 16);
        desk.line("select E-12");
        desk.line("fit");
        await().atMost(RunningDesk.SOON).until(() -> hands.hasHalo(INCIDENT) && hands.hasHalo(UNIT));
    }

    @Test
    void aUnitClickedOnTheMapIsTheOneOnTheBoardAndTheCaseStays() {
        awaitClick(ALARM, "!" + alarm.number());
        desk.line("panel units");
        desk.awaitText("E-12");
        hands.go(MIDDLE, 16);
        await().atMost(RunningDesk.SOON).until(() -> {
            hands.click(UNIT);
            return hands.hasHalo(UNIT);
        });
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> desk.robot().lookup(".unit-cell").queryAll().stream()
                .anyMatch(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("cursor")))));
        assertThat(number()).isEqualTo("!" + alarm.number());
    }

    @Test
    void aCameraClickedOnTheMapIsShownAndSelected() {
        await().atMost(RunningDesk.SOON).until(() -> {
            hands.click(CAMERA);
            return hands.hasHalo(CAMERA);
        });
        desk.awaitText("Gate camera");
        hands.go(place(0.5, 0.2), 15);
        desk.line("select camera gate");
        // It was the selected one already; the words bring it into view.
        await().atMost(RunningDesk.SOON).until(() -> hands.hasHalo(CAMERA));
    }

    @Test
    void anObjectClickedOnTheMapSaysWhatItIsAndWhatHappensThereUntilItIsPutAway() {
        Incident there = desk.room().incidents().create(new NewIncident("FIRE", 2, null, "Smell of gas", null, SITE, null, null, null, null, Map.of()));
        desk.line("layer cases off");
        await().atMost(RunningDesk.SOON).until(() -> {
            hands.click(SITE);
            return hands.shown("#map-chosen");
        });
        assertThat(said()).contains("School 17", "School", "Bunyodkor 5", "Fire service");
        await().atMost(RunningDesk.SOON).until(() -> links().stream().anyMatch(text -> text.contains("Smell of gas")));
        await().atMost(RunningDesk.SOON).until(() -> hands.hasHalo(SITE));

        desk.robot().clickOn(onFx(() -> desk.robot().from(hands.<Node>node("#map-chosen")).lookup(".map-card-close").queryButton()));
        await().atMost(RunningDesk.SOON).until(() -> !hands.shown("#map-chosen") && !hands.hasHalo(SITE));

        desk.line("select object school 17");
        await().atMost(RunningDesk.SOON).until(() -> hands.shown("#map-chosen") && links().stream().anyMatch(text -> text.contains("Smell of gas")));
        // A case chosen from the card is the case; the object is let go with it.
        onFx(() -> {
            desk.robot().from(hands.<Node>node("#map-chosen")).lookup(".hyperlink").<Hyperlink>queryAll().stream()
                    .filter(link -> link.getText().contains("Smell of gas")).findFirst().orElseThrow().fire();
            return null;
        });
        awaitSelected("#incidents", there.id());
        await().atMost(RunningDesk.SOON).until(() -> !hands.shown("#map-chosen"));
    }

    private List<String> said() {
        return onFx(() -> desk.robot().from(hands.<Node>node("#map-chosen")).lookup(".label").<Label>queryAll().stream().map(Label::getText).toList());
    }

    private Set<String> links() {
        return onFx(() -> Set.copyOf(desk.robot().from(hands.<Node>node("#map-chosen")).lookup(".hyperlink").<Hyperlink>queryAll().stream()
                .map(Hyperlink::getText).toList()));
    }

    @Test
    void theEdgeOfAZoneSaysItsNameSelectsItAndLetsADoubleClickThrough() {
        hands.hover(BORDER, "#map-hover");
        desk.awaitText("Cordon");
        Point2D edge = hands.onScreen(BORDER);
        desk.robot().clickOn(edge);
        await().atMost(RunningDesk.SOON).until(() -> hands.shown("#map-chosen"));
        assertThat(said()).contains("South", "Cordon");
        desk.robot().moveBy(90, 70).moveTo(edge).doubleClickOn(edge);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> hands.map().getViewport().zoom() == 17));
    }

    @Test
    void camerasAndObjectsSayTheirNamesUnderThePointer() {
        hands.hover(CAMERA, "#map-hover");
        await().atMost(RunningDesk.SOON).until(() -> hover().contains("Gate camera"));
        assertThat(hover()).contains("State unknown");
        hands.hover(SITE, "#map-hover");
        await().atMost(RunningDesk.SOON).until(() -> hover().contains("School 17"));
        assertThat(hover()).contains("Bunyodkor 5");
    }

    private String hover() {
        return onFx(() -> String.join("\n", desk.robot().from(hands.<Node>node("#map-hover")).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText).toList()));
    }

    @Test
    void aCircleIsDrawnAndNamedAndTheHeatOfAlarmsIsShown() {
        desk.press(KeyCode.F4);
        desk.press(KeyCode.O);
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> hands.map().getTool() != null));
        Point2D centre = hands.onScreen(MIDDLE);
        desk.robot().clickOn(centre).clickOn(centre.add(80, 0));
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> desk.robot().lookup(".command-line").query().isFocused()));
        desk.robot().write("Square watch");
        desk.press(KeyCode.ENTER);
        await().atMost(RunningDesk.SOON).until(() -> desk.room().catalogue().read().zones().values().stream()
                .anyMatch(zone -> zone.kind().equals("Watch") && zone.area().contains(MIDDLE) && !zone.area().contains(place(0.01, 0))));

        Point2D alarmed = hands.onScreen(ALARM);
        Point2D beside = onFx(() -> hands.map().screenToLocal(alarmed).add(-30, -40));
        int cold = onFx(() -> hands.map().snapshot(null, null).getPixelReader().getArgb((int) beside.getX(), (int) beside.getY()));
        desk.line("layer heat on");
        await().atMost(RunningDesk.SOON).until(() -> onFx(() -> hands.map().snapshot(null, null).getPixelReader()
                .getArgb((int) beside.getX(), (int) beside.getY())) != cold);
    }
}
