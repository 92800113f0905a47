package uz.posbon.workstation.wallboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Themes;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.Envelope;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallRule;
import uz.posbon.sdk.wall.WallSchedule;
import uz.posbon.sdk.wall.WallSeen;
import uz.posbon.ui.video.wall.VideoDrag;
import uz.posbon.workstation.SmallCity;
import uz.posbon.workstation.drag.PushDrag;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** The supervisor's panel: what it says of displays, and what the hand does on it. */
@ExtendWith(ApplicationExtension.class)
class WallsBoardTest {
    private static final Words ENGLISH = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private static final Instant NOW = SmallCity.NOW;

    private final SmallCity city = new SmallCity();
    private final List<String> lines = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private OperationalPicture picture;
    private Stage stage;

    @BeforeEach
    void wall() {
        city.wall(uz.posbon.sdk.wall.Scene.of("Usual", new ScenePanel.Message("Usual", null, Map.of())), "Sardor");
        picture = city.picture();
    }

    @AfterEach
    void shut() {
        if (stage != null) {
            onFx(() -> {
                stage.close();
                return true;
            });
        }
    }

    @Test
    void aDisplaySaysWhatIsWrongWithIt() {
        assertThat(mini(1, NOW).state()).isEqualTo("No seat shows it");
        seen("Usual", List.of(), 1920, null);
        assertThat(mini(1, NOW).state()).isEmpty();
        seen("Usual", List.of("Camera c9 is not in the catalogue"), 1920, null);
        assertThat(mini(1, NOW).state()).isEqualTo("Camera c9 is not in the catalogue");
        seen("Before", List.of(), 1920, null);
        assertThat(mini(1, NOW).state()).isEqualTo("Still shows Before");
        seen("Usual", List.of(), null, null);
        assertThat(mini(1, NOW).state()).isEqualTo("Its screen is not there");
        assertThat(mini(1, NOW.plusSeconds(31)).dark()).isTrue();
        assertThat(WallsProjection.of(picture.snapshot(), Role.KNOWN, NOW, ENGLISH).walls().getFirst().lock()).isEqualTo("Locked by Sardor: Briefing");
    }

    @Test
    void theHandPushesAndUndoes() {
        MiniView mini = onFx(() -> new MiniView(lines::add, (wall, number, answer) -> pictures.add(wall + number)));
        onFx(() -> {
            stage = new Stage();
            stage.setScene(new Scene(mini));
            stage.show();
            return true;
        });
        seen("Usual", List.of(), 1920, NOW);
        onFx(() -> {
            mini.show(mini(1, NOW));
            mini.show(mini(1, NOW));
            for (KeyCode code : List.of(KeyCode.ENTER, KeyCode.M, KeyCode.DELETE, KeyCode.A)) {
                mini.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
            return true;
        });
        assertThat(lines).containsExactly("push incident to hall/1", "push map to hall/1", "wall-undo hall/1");
        assertThat(pictures).containsExactly("hall1");
        assertThat(onFx(() -> ((Label) mini.lookup(".wall-mini-title")).getText())).isEqualTo("hall/1 · Usual");
    }

    @Test
    void whatIsDroppedOnADisplayIsPushedThere(FxRobot robot) {
        Label incident = new Label("An incident in a list");
        Label camera = new Label("A camera in a list");
        MiniView mini = onFx(() -> new MiniView(lines::add, (wall, number, answer) -> {}));
        onFx(() -> {
            incident.setOnDragDetected(event -> PushDrag.start(incident, "incident #427"));
            camera.setOnDragDetected(event -> VideoDrag.start(camera, "c-9"));
            mini.show(mini(1, NOW));
            stage = new Stage();
            stage.setScene(new Scene(new VBox(40, incident, camera, mini)));
            stage.show();
            return true;
        });
        for (Label dragged : List.of(incident, camera)) {
            robot.moveTo(dragged).press(MouseButton.PRIMARY).moveBy(12, 8).moveTo(mini).moveBy(2, 2).release(MouseButton.PRIMARY);
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> assertThat(lines).containsExactly("push incident #427 to hall/1", "push camera \"c-9\" to hall/1"));
    }

    @Test
    void whatAWallShowsByItselfIsSaidWithTheLineThatEndsIt() {
        Wall hall = hall();
        Wall planned = new Wall(
                hall.id(), hall.version(), hall.name(), hall.displays(), hall.presets(),
                List.of(new WallRule("r", "Fires", 2, List.of(Category.FIRE), List.of("gone"), 2, RuleScene.MAP_AND_CAMERAS),
                        new WallRule("s", "All", null, List.of(), List.of(), 1, RuleScene.MAP)),
                List.of(new WallSchedule("d", "night", List.of("20:00"), List.of(1, 5), "Asia/Tashkent")), hall.lock(), hall.more());
        assertThat(PlanLines.of(planned, city.picture().snapshot(), ENGLISH)).containsExactly(
                new WallsModel.Plan("Rule “Fires”: priority 2 and higher, Fire, gone → display 2: map and cameras", "wall-rule-drop \"Fires\" on hall"),
                new WallsModel.Plan("Rule “All”: every incident → display 1: map", "wall-rule-drop \"All\" on hall"),
                new WallsModel.Plan("“Night” at 20:00, Mon, Fri", "wall-schedule-drop \"night\" on hall"));
    }

    @Test
    void whoMayNotChangeAWallSeesItAndIsToldWhy() {
        DeskState dispatcher = city.desk(Focus.NONE);
        DeskState desk = new DeskState(
                picture.snapshot(), List.of(), picture.snapshot(), Focus.NONE, NOW, dispatcher.journeys(), "desk", "Dilnoza", Role.DISPATCHER.included());
        assertThat(WallsProjection.of(desk.picture(), Role.SUPERVISOR.included(), NOW, ENGLISH).closed()).isEmpty();
        WallsBoard board = show(() -> desk, () -> ENGLISH);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(onFx(() -> ((Label) board.lookup(".walls-keys")).getText())).isEqualTo("Only a supervisor changes what the walls show");
            assertThat(onFx(() -> List.copyOf(board.lookupAll(".button")))).isNotEmpty().allMatch(Node::isDisabled);
        });
    }

    @Test
    void aPresetSaysItsKeyAndKeepsToThePanelWithALongName() {
        Wall hall = hall();
        String longName = "Ночная смена, усиление на праздники, город и метро";
        city.wall(new Wall(
                hall.id(), hall.version() + 1, hall.name(), hall.displays(),
                List.of(new Preset("night", longName, "Ctrl+Shift+2", hall.presets().getFirst().scenes()), new Preset("day", "Day", null, hall.presets().getFirst().scenes())),
                List.of(), List.of(), null, hall.more()));
        WallsBoard board = show(() -> ENGLISH);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(onFx(() -> board.lookupAll(".walls-do").size())).isEqualTo(4));
        Button night = onFx(() -> board.lookupAll(".walls-do").stream().map(Button.class::cast).filter(button -> button.getText().equals(longName)).findFirst().orElseThrow());
        Label key = (Label) night.getGraphic();
        assertThat(key.getText()).isEqualTo("Ctrl+Shift+2");
        assertThat(onFx(() -> night.localToScene(night.getLayoutBounds()).getMaxX())).as("within the panel").isLessThanOrEqualTo(onFx(board::getWidth));
        assertThat(onFx(() -> mini(board).localToScene(mini(board).getLayoutBounds()).getMaxX())).as("and nothing else is pushed out of it").isLessThanOrEqualTo(onFx(board::getWidth));
        assertThat(onFx(() -> key.getWidth())).as("the name gives way, not the key").isEqualTo(onFx(() -> key.prefWidth(-1)));
        Button lock = onFx(() -> board.lookupAll(".walls-do").stream().map(Button.class::cast).filter(button -> button.getText().equals("Lock…")).findFirst().orElseThrow());
        onFx(() -> {
            night.fire();
            lock.fire();
            return true;
        });
        assertThat(lines).as("a lock wants a reason, which the operator writes").containsExactly("preset \"night\" on hall", "wall-lock hall ");
    }

    @Test
    void aNameOfSeveralWordsIsOneWordOfALine() {
        WallsModel.Mini one = mini(1, NOW);
        MiniView mini = onFx(() -> new MiniView(lines::add, (wall, number, answer) -> {}));
        onFx(() -> {
            mini.show(new WallsModel.Mini("main hall", 1, "main hall/1", one.scene(), one.state(), one.dark(), null));
            mini.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.M, false, false, false, false));
            return true;
        });
        assertThat(lines).containsExactly("push map to \"main hall/1\"");
    }

    @Test
    void thePanelFollowsTheLanguage() {
        // Nothing on it but the fixed words changes with the language.
        Wall hall = hall();
        city.wall(new Wall(hall.id(), hall.version() + 1, hall.name(), hall.displays(), hall.presets(), List.of(), List.of(), null, hall.more()));
        AtomicReference<Words> words = new AtomicReference<>(ENGLISH);
        WallsBoard board = show(words::get);
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(() -> board.lookup(".walls-map") instanceof Label map && map.getText().equals("Map")));
        words.set(new Words(Languages.RUSSIAN.texts(), ZoneId.of("Asia/Tashkent")));
        onFx(() -> {
            board.words(words.get());
            return true;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(() -> board.lookup(".walls-map") instanceof Label map && map.getText().equals("Карта")));
    }

    @Test
    void aPresetHasItsKey() {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT1, true, true, false, false);
        assertThat(PresetKeys.isMeant("Ctrl+Shift+1", event)).isTrue();
        assertThat(PresetKeys.isMeant("Ctrl+1", event)).isFalse();
        assertThat(PresetKeys.isMeant("the red one", event)).isFalse();
        assertThat(PresetKeys.isMeant(null, event)).isFalse();
    }

    private static Node mini(WallsBoard board) {
        return board.lookup(".wall-mini");
    }

    private Wall hall() {
        return city.picture().snapshot().walls().get("hall");
    }

    private WallsBoard show(Supplier<Words> language) {
        return show(() -> city.desk(Focus.NONE), language);
    }

    private WallsBoard show(Supplier<DeskState> desk, Supplier<Words> language) {
        return onFx(() -> {
            WallsBoard board = new WallsBoard(desk, language, lines::add, (wall, number, answer) -> {}, Runnable::run, Clock.fixed(NOW, ZoneId.of("UTC")));
            stage = new Stage();
            stage.setScene(new Scene(board, 320, 400));
            stage.getScene().getStylesheets().addAll(Themes.DARK.stylesheets());
            stage.getScene().getStylesheets().add(WallsBoard.class.getResource("walls.css").toExternalForm());
            stage.show();
            return board;
        });
    }

    private WallsModel.Mini mini(int number, Instant now) {
        return WallsProjection.of(picture.snapshot(), Role.KNOWN, now, ENGLISH).walls().getFirst().displays().get(number - 1);
    }

    private void seen(String scene, List<String> problems, Integer width, Instant thumbnail) {
        Envelope envelope = new Envelope("t", 0, Envelope.PREFIX + "wall.seen", "/posbon/log", "hall/1", NOW, NOW, "", null, null);
        picture.onEvent(new TelemetryEvent.DisplaySeen(envelope, new WallSeen("hall", 1, "s", 1, scene, problems, width, width, thumbnail)));
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
    }
}
