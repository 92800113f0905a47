package uz.posbon.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.dock.DockPanel.Standing;
import uz.posbon.ui.showcase.Tokens;

/** Panels moved about in real windows. */
@ExtendWith(ApplicationExtension.class)
class DockSpaceTest {
    private final SimpleObjectProperty<List<Rectangle2D>> monitors = new SimpleObjectProperty<>(List.of(new Rectangle2D(0, 0, 2720, 1700)));
    private final List<Scene> opened = new ArrayList<>();
    private DockSpace space;
    private Stage main;

    @Start
    void start(Stage stage) {
        main = stage;
        DockPanel shift = panel("shift", DockSide.RIGHT, 300, 300);
        shift.content().setMinWidth(500);
        List<DockPanel> panels = List.of(
                panel("alarms", DockSide.LEFT, 520, 300).standing(Standing.ALWAYS_SEEN),
                panel("incidents", DockSide.LEFT, 520, 300).standing(Standing.ALWAYS_SEEN),
                panel("map", DockSide.RIGHT, 900, 600).standing(Standing.GROWING),
                panel("case", DockSide.RIGHT, 460, 600),
                panel("cameras", DockSide.BOTTOM, 900, 232),
                panel("units", DockSide.RIGHT, 400, 300),
                shift);
        space = new DockSpace(panels, Places.desk(), new Monitors() {
            @Override
            public List<Rectangle2D> now() {
                return monitors.get();
            }

            @Override
            public Subscription watch(Runnable changed) {
                return monitors.subscribe(changed);
            }
        }, Platform::runLater);
        space.onWindow(opened::add);
        space.words(DockWords.ENGLISH, "Test");
        Scene scene = new Scene(space, 1600, 900);
        scene.getStylesheets().setAll(Tokens.of("dark"));
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1600);
        stage.setHeight(900);
        stage.show();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            space.close();
            return true;
        });
    }

    private static DockPanel panel(String id, DockSide home, double width, double height) {
        StackPane content = new StackPane(new TextField(id));
        content.setId(id);
        return DockPanel.free(id, content, home, width, height);
    }

    private static <T> T onFx(Callable<T> task) {
        T got = WaitForAsyncUtils.waitForAsyncFx(60_000, task);
        WaitForAsyncUtils.waitForFxEvents();
        return got;
    }

    private Bounds bounds(String id) {
        return onFx(() -> {
            Node node = DockHand.node(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private List<Stage> windows() {
        return onFx(() -> Window.getWindows().stream().filter(w -> w != main).filter(Stage.class::isInstance).map(Stage.class::cast).toList());
    }

    @Test
    void everythingStandsWhereANewcomerFindsIt() {
        assertThat(bounds("alarms").getWidth()).isEqualTo(520);
        assertThat(bounds("case").getWidth()).isEqualTo(460);
        assertThat(bounds("cameras").getHeight()).isEqualTo(232);
        assertThat(bounds("cameras").getWidth()).isEqualTo(1600);
        assertThat(bounds("map").getWidth()).isEqualTo(1600 - 520 - 460 - 2 * 4);
        assertThat(bounds("alarms").getHeight()).isEqualTo(bounds("incidents").getHeight());
        assertThat(bounds("alarms").getMinY()).as("no tab bar").isZero();
    }

    @Test
    void aPanelForWhichThereIsNoRoomBesideTheOthersComesBehindATab() {
        onFx(() -> {
            DockHand.node("alarms").setMinWidth(520);
            DockHand.node("case").setMinWidth(400);
            return space.reveal("units");
        });
        assertThat(onFx(() -> space.arrangement().stackOf("units").orElseThrow().inOrder())).containsExactly("units");
        onFx(() -> {
            DockHand.node("units").setMinWidth(800);
            return space.hide("units");
        });
        onFx(() -> space.reveal("units"));
        assertThat(onFx(() -> space.arrangement().stackOf("units").orElseThrow().inOrder())).containsExactly("map", "units");
    }

    @Test
    void whereThatOneNeedsMoreThanItsNeighboursLeaveThoseThatCameLateGoBehindTheTabToo() {
        onFx(() -> {
            DockHand.node("alarms").setMinWidth(520);
            DockHand.node("case").setMinWidth(400);
            return space.reveal("units");
        });
        onFx(() -> {
            DockHand.node("units").setMinWidth(500);
            return true;
        });
        assertThat(onFx(() -> space.arrangement().stackOf("units").orElseThrow().inOrder())).containsExactly("units");
        onFx(() -> space.reveal("shift"));
        assertThat(onFx(() -> space.arrangement().stackOf("shift").orElseThrow().inOrder())).containsExactlyInAnyOrder("map", "shift", "units");
        assertThat(onFx(() -> space.arrangement().stackOf("shift").orElseThrow().front())).isEqualTo("shift");
        assertThat(bounds("shift").getWidth()).isGreaterThanOrEqualTo(500);
        assertThat(bounds("case").getMaxX()).isLessThanOrEqualTo(1600);
    }

    @Test
    void whatAsksForMoreThanThereIsLosesItsEndAndNeverStandsOverItsNeighbours() {
        onFx(() -> {
            DockHand.node("alarms").setMinSize(900, 700);
            DockHand.node("case").setMinSize(900, 900);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(3);
        assertThat(bounds("alarms").getMinX()).isZero();
        assertThat(bounds("alarms").getMinY()).isZero();
        assertThat(bounds("case").getMinY()).isZero();
        assertThat(bounds("map").getMinX()).isLessThan(bounds("case").getMinX());
        assertThat(bounds("cameras").getMinY()).isGreaterThan(300);
        assertThat(bounds("cameras").getMaxY()).isLessThanOrEqualTo(900);
    }

    @Test
    void aLargerWindowGivesItsRoomToTheMap() {
        onFx(() -> {
            main.setWidth(2400);
            main.setHeight(1300);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds("alarms").getWidth()).isEqualTo(520);
        assertThat(bounds("case").getWidth()).isEqualTo(460);
        assertThat(bounds("cameras").getHeight()).isEqualTo(232);
    }

    @Test
    void panelsGrowWithTheTextAndTheArrangementStaysTheSame() {
        Arrangement before = onFx(space::arrangement);
        onFx(() -> {
            space.scale(1.2);
            return true;
        });
        assertThat(bounds("alarms").getWidth()).isEqualTo(624);
        assertThat(bounds("case").getWidth()).isEqualTo(552);
        assertThat(onFx(space::arrangement)).isEqualTo(before);

        onFx(() -> {
            space.scale(2);
            return true;
        });
        assertThat(bounds("map").getWidth()).as("something is left of the map").isGreaterThan(1600 * 0.2);
        onFx(() -> space.move("units", DockSide.CENTRE));
        onFx(() -> space.reveal("units"));
        assertThat(bounds("units").getMinY()).as("tabs are as high as their words").isEqualTo(DockLeaf.TAB * 2);

        onFx(() -> {
            space.scale(1);
            return true;
        });
        assertThat(bounds("alarms").getWidth()).isEqualTo(520);
    }

    @Test
    void nothingInItPushesItsNeighboursOutOfTheWindow() {
        onFx(() -> {
            DockHand.node("alarms").setMinWidth(1200);
            DockHand.node("case").setMinWidth(1200);
            return true;
        });
        assertThat(onFx(() -> space.minWidth(-1))).isZero();
        assertThat(bounds("cameras").getMaxX()).isLessThanOrEqualTo(1600);
    }

    @Test
    void aDetachedPanelKeepsItsNodeAndComesBackToItsPlaceWhenItsWindowIsClosed() {
        Node map = onFx(() -> DockHand.node("map"));
        Arrangement before = onFx(space::arrangement);

        assertThat(onFx(() -> space.detach("map"))).isEmpty();
        Stage window = windows().getFirst();
        assertThat(onFx(() -> map.getScene().getWindow())).isSameAs(window);
        assertThat(window.getTitle()).isEqualTo("map - Test");
        assertThat(opened).containsExactly(window.getScene());

        onFx(() -> {
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertThat(windows()).isEmpty();
        assertThat(onFx(() -> map.getScene().getWindow())).isSameAs(main);
        assertThat(onFx(space::arrangement)).isEqualTo(before);
    }

    @Test
    void queuesCannotBeHiddenFoldedOrCovered() {
        assertThat(onFx(() -> space.hide("alarms"))).contains(DockRefusal.ALWAYS_SEEN);
        assertThat(onFx(() -> space.fold("incidents", true))).contains(DockRefusal.ALWAYS_SEEN);
        assertThat(onFx(() -> space.move("alarms", DockSide.CENTRE))).contains(DockRefusal.ALWAYS_SEEN);
        assertThat(onFx(() -> space.hide("nothing"))).contains(DockRefusal.UNKNOWN);

        onFx(() -> {
            space.arrange(Arrangement.parse("arrangement1\nmain row(~[map *alarms]:500 [case incidents]:400)"));
            return true;
        });
        for (String queue : List.of("alarms", "incidents")) {
            assertThat(bounds(queue).getHeight()).isGreaterThan(100);
            assertThat(onFx(space::arrangement).stackOf(queue).orElseThrow().inOrder()).containsExactly(queue);
        }

        onFx(() -> {
            space.arrange(Arrangement.parse("arrangement1\nmain [map]"));
            return true;
        });
        assertThat(onFx(space::arrangement).panels()).contains("alarms", "incidents", "map");
    }

    @Test
    void aQueueWhoseWindowIsPutAwayComesBack() {
        onFx(() -> space.detach("alarms"));
        Stage window = windows().getFirst();
        onFx(() -> {
            window.setIconified(true);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> DockHand.node("alarms").getScene().getWindow())).isSameAs(main);
    }

    @Test
    void theLastPanelStaysInTheMainWindow() {
        onFx(() -> {
            space.arrange(Arrangement.parse("arrangement1\nmain [alarms]\nwindow 900 100 500 400 [incidents]"));
            return true;
        });
        assertThat(onFx(() -> space.detach("alarms"))).contains(DockRefusal.LAST_ONE);
        assertThat(onFx(() -> DockHand.node("alarms").getScene().getWindow())).isSameAs(main);
    }

    @Test
    void aWindowComesBackWhenItsMonitorGoes() {
        monitors.set(List.of(new Rectangle2D(0, 0, 1400, 1000), new Rectangle2D(1400, 0, 1320, 1700)));
        onFx(() -> {
            space.arrange(Arrangement.parse(Places.desk().text() + "window 1600 300 900 1200 [units]\n"));
            return true;
        });
        Stage window = windows().getFirst();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(window::getX)).isEqualTo(1600);

        onFx(() -> {
            monitors.set(List.of(new Rectangle2D(0, 0, 1400, 1000)));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(window::getX)).isBetween(0.0, 500.0);
        assertThat(onFx(window::getY)).isEqualTo(0);
        assertThat(onFx(window::getHeight)).isEqualTo(1000);
    }

    @Test
    void theArrangementReadsBackAsItWasSetAndSurvivesItsText() {
        Arrangement wanted = Arrangement.parse("""
                arrangement1
                main column(row([alarms]:400 [map *units]:700 ~[case]:300):700 row([incidents]:600 [cameras]:900):250)
                """);
        onFx(() -> {
            space.arrange(wanted);
            return true;
        });
        Arrangement read = onFx(space::arrangement);
        assertThat(read.stackOf("units").orElseThrow().front()).isEqualTo("units");
        assertThat(bounds("units").getMinY()).isEqualTo(DockLeaf.TAB);
        onFx(() -> {
            space.reset();
            space.arrange(Arrangement.parse(read.text()));
            return true;
        });
        assertThat(onFx(space::arrangement)).isEqualTo(read);
    }

    @Test
    void aDividerThatWasDraggedIsRemembered(FxRobot robot) {
        Bounds map = bounds("map");
        Point2D divider = onFx(() -> DockHand.node("map").localToScreen(-2, map.getHeight() / 2));
        robot.drag(divider.getX(), divider.getY(), MouseButton.PRIMARY).moveBy(40, 0).moveBy(40, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        Arrangement wider = onFx(space::arrangement);
        assertThat(wider.text()).contains("column([alarms]:300 [incidents]:300):600");
        onFx(() -> {
            space.reset();
            space.arrange(Arrangement.parse(wider.text()));
            return true;
        });
        assertThat(bounds("alarms").getWidth()).isEqualTo(600);
    }

    @Test
    void aPassingArrangementIsNotTheLastingOne() {
        Arrangement before = onFx(space::arrangement);
        onFx(() -> {
            space.passing(now -> now.without("case"));
            return true;
        });
        assertThat(onFx(() -> Window.getWindows().stream().anyMatch(w -> w.getScene().lookup("#case") != null))).isFalse();
        assertThat(onFx(space::arrangement)).isEqualTo(before);
        onFx(() -> space.reveal("case"));
        assertThat(onFx(space::arrangement)).isEqualTo(before);
        assertThat(bounds("case").getWidth()).isEqualTo(460);
    }

    @Test
    void theKeyboardStaysWhereItWasAndRevealTakesItAlong(FxRobot robot) {
        robot.clickOn("#alarms .text-field");
        Node typing = onFx(() -> main.getScene().getFocusOwner());
        onFx(() -> space.move("cameras", DockSide.TOP));
        assertThat(onFx(() -> main.getScene().getFocusOwner())).isSameAs(typing);

        onFx(() -> space.hide("cameras"));
        onFx(() -> space.reveal("cameras"));
        assertThat(onFx(space::arrangement).main().panels()).contains("cameras");
    }

    @Test
    void theMouseCarriesAPanelByItsGrip(FxRobot robot) {
        onFx(() -> space.show("units"));
        DockHand hand = new DockHand(robot, space);
        hand.drag("units", "map", 0.5, 0.9);
        assertThat(onFx(space::arrangement).beside("units").orElseThrow()).satisfies(beside -> {
            assertThat(beside.others()).isEqualTo(Set.of("map"));
            assertThat(beside.side()).isEqualTo(DockSide.BOTTOM);
        });

        hand.drag("units", "map", 0.5, 0.5);
        assertThat(onFx(space::arrangement).stackOf("map").orElseThrow().inOrder()).containsExactly("map", "units");
        robot.clickOn(hand.tabOf("map"));
        assertThat(onFx(space::arrangement).stackOf("map").orElseThrow().front()).isEqualTo("map");

        hand.drag("map-tab", "alarms", 0.5, 0.5);
        assertThat(onFx(space::arrangement).stackOf("alarms").orElseThrow().inOrder()).as("nothing covers a queue").containsExactly("alarms");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void theOverlayNeverLiesOverAQueue() {
        Label help = new Label("help");
        help.setId("help");
        onFx(() -> {
            space.overlay(help);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds("help")).isEqualTo(bounds("map"));
    }

    @Test
    void theKeyboardOfAHiddenPanelGoesToTheFirstPanelAndToNoButtonThatHappensToBeThere() {
        onFx(() -> space.show("units"));
        onFx(() -> {
            main.getScene().lookup("#units .text-field").requestFocus();
            return true;
        });
        onFx(() -> space.hide("cameras"));
        assertThat(onFx(() -> main.getScene().getFocusOwner().getParent().getId())).as("of another one it stays").isEqualTo("units");
        onFx(() -> space.hide("units"));
        assertThat(onFx(() -> main.getScene().getFocusOwner().getId())).isEqualTo("alarms");
    }
}
