package uz.posbon.workstation.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uz.posbon.workstation.boot.DeskOnScreen.SOON;
import static uz.posbon.workstation.boot.DeskOnScreen.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The desk at 100 to 200 percent. */
@Timeout(400)
class TextSizeOnScreenTest {
    /** Classes of numbers and times, which are read as a whole or not at all. */
    private static final Set<String> WHOLE =
            Set.of("time", "queue-age", "queue-lead", "queue-count", "status-time", "detail-number", "unit-call-sign", "level", "wall-number", "video-time", "video-clock");

    private static final Set<String> EDGES = Set.of("languages", "detail", "detail-body", "command-row", "queue-view");

    @TempDir
    Path folder;

    @Test
    void keysAndWordsChangeTheSizeAndTheNextDeskRemembers() throws Exception {
        try (DeskOnScreen desk = new DeskOnScreen(folder, "--lang", "en")) {
            assertThat(type(desk)).isEqualTo(13);
            double row = row(desk);
            for (double size : new double[] {14.3, 16.25, 19.5}) {
                // One by one: a key held while the desk is dressed anew repeats by itself.
                desk.robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
                // 110 % of 13 is no number a computer has exactly.
                await().atMost(SOON).until(() -> Math.abs(type(desk) - size) < 0.01);
            }
            assertThat(row(desk)).isEqualTo(row * 1.5);
            await().atMost(SOON).until(() -> Files.exists(desk.data.resolve("text-size")) && Files.readString(desk.data.resolve("text-size")).equals("150"));
            desk.robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
            await().atMost(SOON).until(() -> type(desk) == 16.25);
            desk.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
            await().atMost(SOON).until(() -> type(desk) == 13);
            desk.says("size 200");
            await().atMost(SOON).until(() -> type(desk) == 26);
            await().atMost(SOON).until(() -> Files.readString(desk.data.resolve("text-size")).equals("200"));
        }
        try (DeskOnScreen desk = new DeskOnScreen(folder.resolve("again"), "--lang", "en", "--data", folder.resolve("desk").toString())) {
            assertThat(type(desk)).isEqualTo(26);
        }
    }

    @Test
    void numbersAndTimesAreWholeAtEverySize() throws Exception {
        try (DeskOnScreen desk = new DeskOnScreen(folder, "--lang", "ru")) {
            desk.robot.push(KeyCode.F2).push(KeyCode.DOWN).push(KeyCode.ENTER);
            await().atMost(SOON).until(() -> onFx(() -> !desk.robot.lookup(".timer").queryAll().isEmpty()));
            for (int size : List.of(100, 125, 150, 200)) {
                desk.says("size " + size);
                await().atMost(SOON).until(() -> type(desk) == 13.0 * size / 100);
                WaitForAsyncUtils.waitForFxEvents(5);
                assertThat(onFx(TextSizeOnScreenTest::cut)).as("%d %%", size).isEmpty();
                assertThat(onFx(() -> outside(desk))).as("%d %%", size).isEmpty();
            }
        }
    }

    @Test
    void inASmallWindowTheTopLineLeavesOutWhatHasNoRoomAndNothingIsWiderThanTheWindow() throws Exception {
        try (DeskOnScreen desk = new DeskOnScreen(folder, "--lang", "uz-Cyrl", "--size", "1366x768")) {
            for (int size : List.of(100, 150, 200, 100)) {
                desk.says("size " + size);
                await().atMost(SOON).until(() -> type(desk) == 13.0 * size / 100);
                WaitForAsyncUtils.waitForFxEvents(5);
                // The line gives way a pulse later than it is full: a notice may have come at this very moment.
                await().atMost(SOON).untilAsserted(() -> {
                    assertThat(onFx(() -> outside(desk))).as("%d %%", size).isEmpty();
                    assertThat(onFx(() -> shortened(desk))).as("%d %%", size).isEmpty();
                });
            }
            assertThat(onFx(() -> DeskOnScreen.within(desk.robot.lookup(".status-line").query())
                    .anyMatch(node -> node instanceof Label label && label.getText().contains("Olim")))).as("all is back").isTrue();
        }
    }

    /** What of the top line is cut short, but for notices, which may be. */
    private static List<String> shortened(DeskOnScreen desk) {
        return DeskOnScreen.within(desk.robot.lookup(".status-line").query())
                .filter(node -> node instanceof Labeled label && label.isTextTruncated() && !node.getStyleClass().contains("status-notice")
                        && !"connection".equals(node.getParent().getId()))
                .map(Node::toString)
                .toList();
    }

    /** What lies beyond the right edge of the window, and what of the case is wider than its room. */
    private static List<String> outside(DeskOnScreen desk) {
        double width = desk.robot.lookup(".desk").query().getScene().getWidth();
        return DeskOnScreen.seen().stream()
                .filter(node -> node.getStyleClass().stream().anyMatch(EDGES::contains))
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > Math.min(width, rightOf(node)) + 1)
                .map(Node::toString)
                .toList();
    }

    private static double rightOf(Node node) {
        Node room = node.getStyleClass().contains("detail-body") ? node.getParent().getParent() : node;
        return room.localToScene(room.getLayoutBounds()).getMaxX();
    }

    private static List<String> cut() {
        return DeskOnScreen.seen().stream()
                .filter(node -> node instanceof Labeled label && label.isTextTruncated() && node.getStyleClass().stream().anyMatch(WHOLE::contains))
                .map(Node::toString)
                .toList();
    }

    private static double type(DeskOnScreen desk) {
        return onFx(() -> desk.robot.lookup(".status-time").<Label>query().getFont().getSize());
    }

    private static double row(DeskOnScreen desk) {
        return onFx(() -> desk.robot.lookup("#alarms").lookup(".queue-list").<ListView<?>>query().getFixedCellSize());
    }
}
