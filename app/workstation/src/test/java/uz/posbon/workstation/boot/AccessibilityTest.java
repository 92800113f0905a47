package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uz.posbon.workstation.boot.DeskOnScreen.SOON;
import static uz.posbon.workstation.boot.DeskOnScreen.onFx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.status.ClockLabel;
import uz.posbon.ui.status.LoadBar;
import uz.posbon.ui.status.StatusChip;
import uz.posbon.ui.video.VideoTile;

/** What a screen reader is told, and where the keyboard goes: every control of the real desk. */
@Timeout(400)
class AccessibilityTest {
    private static final List<String> PANELS = List.of("units", "shift", "attention", "outbox", "health", "room", "walls", "messages");
    private static final Color FOCUS = Color.web("#7AB8FF");

    @TempDir
    Path folder;

    private DeskOnScreen desk;

    @BeforeEach
    void open() throws Exception {
        desk = new DeskOnScreen(folder, "--lang", "en");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Everything at once: each panel in a window of its own, keys, list of cameras and menus open. */
    @Test
    void everyControlHasANameInEveryLanguage() {
        promoteTheFirstAlarm();
        desk.robot.push(KeyCode.F5);
        desk.robot.write("la");
        await().atMost(SOON).until(() -> onFx(AccessibilityTest::popupShows));
        assertThat(onFx(AccessibilityTest::nameless)).as("completions").isEmpty();
        desk.robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        desk.robot.push(KeyCode.F9);
        desk.robot.write("chilonzor");
        await().atMost(SOON).until(() -> onFx(AccessibilityTest::popupShows));
        assertThat(onFx(AccessibilityTest::nameless)).as("search").isEmpty();
        desk.robot.push(KeyCode.ESCAPE);
        for (String with : List.of("#alarms .queue-title", "#wall .video-tile")) {
            desk.robot.rightClickOn(desk.robot.lookup(with).<Node>query());
            await().atMost(SOON).until(() -> onFx(() -> !menus().isEmpty()));
            assertThat(onFx(() -> menus())).as("menu of %s", with).allSatisfy(item -> assertThat(item).isNotBlank());
            desk.robot.push(KeyCode.ESCAPE);
            await().atMost(SOON).until(() -> onFx(() -> menus().isEmpty()));
        }
        List.of("shift start", "step #1 1 skip \"nobody answers\"", "broadcast \"hello\"").forEach(desk::runs);
        PANELS.forEach(panel -> desk.runs("panel " + panel + " window"));
        desk.fires(KeyCode.F1);
        desk.fires(KeyCode.F8);
        assertThat(onFx(() -> Window.getWindows().stream().filter(Stage.class::isInstance).filter(Window::isShowing).count())).isEqualTo(PANELS.size() + 1);
        for (String language : List.of("uz-Latn", "uz-Cyrl", "ru", "en")) {
            desk.runs("language " + language);
            await("all names in " + language).atMost(SOON).untilAsserted(() -> assertThat(onFx(AccessibilityTest::nameless)).isEmpty());
        }
    }

    @Test
    void theMapSaysWhatIsInViewAndWhatIsSelected() {
        promoteTheFirstAlarm();
        await().atMost(SOON).until(() -> onFx(() -> String.valueOf(map().queryAccessibleAttribute(AccessibleAttribute.TEXT))),
                text -> text.startsWith("Map In view: ") && text.contains("1 incident") && text.contains("2 units") && text.contains("Selected: #"));
    }

    @Test
    void tabReachesEverythingInOrderAndIsNeverCaught() {
        desk.robot.push(KeyCode.F2);
        List<Node> ring = new ArrayList<>();
        Node first = onFx(() -> desk.robot.lookup("#alarms").lookup(".queue-list").query());
        for (int i = 0; i < 60; i++) {
            Node now = onFx(() -> desk.scene().getFocusOwner());
            if (i > 0 && now == first) {
                break;
            }
            ring.add(now);
            assertThat(onFx(() -> showsFocus(now))).as("the keyboard is seen in %s", now).isTrue();
            desk.robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(ring).as("comes round").hasSizeLessThan(60).doesNotHaveDuplicates();
        Set<String> names = new LinkedHashSet<>();
        ring.forEach(node -> names.add(kind(node)));
        assertThat(names).contains("queue-list", "queue-filter", "map-pane", "detail-scroll", "command-line", "search-line", "toggle-button");
        desk.robot.press(KeyCode.SHIFT).push(KeyCode.TAB).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onFx(() -> desk.scene().getFocusOwner())).as("and back").isSameAs(ring.getLast());
    }

    private void promoteTheFirstAlarm() {
        desk.robot.push(KeyCode.F2).push(KeyCode.DOWN).push(KeyCode.ENTER);
        await().atMost(SOON).until(() -> onFx(() -> !desk.robot.from(desk.robot.lookup("#incidents")).lookup(".queue-lead").queryAll().isEmpty()));
    }

    private MapPane map() {
        return desk.robot.lookup("#map").query();
    }

    private static String kind(Node node) {
        return Stream.of("queue-list", "queue-filter", "map-pane", "detail-scroll", "command-line", "search-line", "toggle-button", "video-tile")
                .filter(node.getStyleClass()::contains)
                .findFirst()
                .orElse(node.toString());
    }

    private static boolean popupShows() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof PopupWindow && window.isShowing());
    }

    /** What the open menus offer. */
    private static List<String> menus() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getText)
                .toList();
    }

    /** What can be used or tells something, and has nothing to say to who cannot see it. */
    private static List<String> nameless() {
        return DeskOnScreen.seen().stream()
                .filter(AccessibilityTest::speaks)
                .filter(node -> name(node).isBlank())
                .map(Node::toString)
                .toList();
    }

    private static boolean speaks(Node node) {
        if (node instanceof IndexedCell<?> cell) {
            return !cell.isEmpty();
        }
        return node.isFocusTraversable() || node instanceof ButtonBase && !node.getStyleClass().contains("arrow-button")
                || node instanceof TextInputControl || node instanceof ListView || node instanceof MapPane || node instanceof VideoTile
                || node instanceof StatusChip || node instanceof ClockLabel || node instanceof LoadBar || node.getStyleClass().contains("timer");
    }

    private static String name(Node node) {
        Object told = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (node instanceof TextInputControl || told == null) {
            told = node.getAccessibleText();
        }
        if (told == null && node instanceof Labeled labeled) {
            told = labeled.getText();
        }
        return told == null ? "" : told.toString();
    }

    private static boolean showsFocus(Node node) {
        return DeskOnScreen.within(node).anyMatch(part -> part instanceof Region region && painted(region).anyMatch(FOCUS::equals));
    }

    private static Stream<Paint> painted(Region region) {
        Stream<Paint> fills = region.getBackground() == null ? Stream.of() : region.getBackground().getFills().stream().map(fill -> fill.getFill());
        Stream<Paint> strokes = region.getBorder() == null ? Stream.of() : region.getBorder().getStrokes().stream().map(stroke -> stroke.getTopStroke());
        return Stream.concat(fills, strokes);
    }
}
