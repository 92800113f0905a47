package uz.posbon.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The hand and the keys on a course. */
@Timeout(400)
class CourseChartTest extends ApplicationTest {
    private static final Duration LENGTH = Duration.ofSeconds(600);

    private final List<String> opened = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private CourseChart chart;

    @Override
    public void start(Stage stage) {
        chart = new CourseChart(time -> time.toSeconds() + "s");
        chart.onOpen(opened::add);
        chart.onMove((id, to) -> moved.add(id + " " + to.toSeconds()));
        chart.show(List.of(
                new CourseMark("later", "later", Duration.ofSeconds(300), "first", false), new CourseMark("first", "first", Duration.ofSeconds(60), null, true)), LENGTH);
        stage.setScene(new Scene(chart, 1260, 300));
        stage.getScene().getStylesheets().add(CourseChartTest.class.getResource("/uz/posbon/ui/map/theme.css").toExternalForm());
        stage.show();
    }

    @Test
    void theHandDragsWhatHasATimeAndNothingElse() {
        Bounds first = place("first");
        // 630 s on 1260 pixels: two pixels a second.
        drag(point(first.getMinX() + 4, first.getCenterY()), MouseButton.PRIMARY).moveTo(point(first.getMinX() + 64, first.getCenterY())).drop();
        assertThat(moved).containsExactly("first 90");
        Bounds later = place("later");
        drag(point(later.getMinX() + 4, later.getCenterY()), MouseButton.PRIMARY).moveTo(point(later.getMinX() + 64, later.getCenterY())).drop();
        assertThat(moved).hasSize(1);
        assertThat(opened).containsExactly("first", "later");
        assertThat(place("first").getMinX()).as("it moves when the application says so").isEqualTo(first.getMinX());
    }

    @Test
    void theKeysDoWhatTheHandDoes() {
        onFx(() -> {
            chart.requestFocus();
            return null;
        });
        type(KeyCode.RIGHT);
        press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        type(KeyCode.RIGHT);
        press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(moved).containsExactly("first 65", "first 0");
        assertThat(opened).containsExactly("first", "later");
        type(KeyCode.ADD);
        assertThat(onFx(() -> labels().stream().map(Label::getText).toList())).as("closer, the first is out of sight").containsExactly("later");
        type(KeyCode.HOME);
        assertThat(onFx(() -> labels().size())).isEqualTo(2);
    }

    @Test
    void noTwoMarksLieOnEachOther() {
        List<CourseMark> many = IntStream.range(0, 60).mapToObj(i -> new CourseMark("m" + i, "mark number " + i, Duration.ofSeconds(i * 7L), null, true)).toList();
        onFx(() -> {
            chart.show(many, LENGTH);
            return null;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(() -> labels().size()) == 60);
        List<Bounds> all = onFx(() -> labels().stream().map(Label::getBoundsInParent).toList());
        for (Bounds one : all) {
            assertThat(all.stream().filter(other -> other.intersects(one)).count()).isEqualTo(1);
        }
    }

    @Test
    void whatIsTooMuchToBeShownIsCounted() {
        onFx(() -> {
            chart.show(IntStream.range(0, 450).mapToObj(i -> new CourseMark("m" + i, "m" + i, Duration.ofSeconds(i), null, true)).toList(), LENGTH);
            return null;
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> onFx(() -> chart.lookup(".course-more") instanceof Label more && more.getText().equals("+50")));
        assertThat(onFx(() -> labels().size())).isEqualTo(400);
    }

    @Test
    void whereThereIsLittleRoomTheSignStandsAloneAndTheWordsAreStillToBeHad() {
        onFx(() -> {
            chart.show(List.of(new CourseMark("first", "first", Duration.ofSeconds(60), null, false, true, "+"), new CourseMark("later", "later", Duration.ofSeconds(300), "first", false)), LENGTH);
            return null;
        });
        assertThat(onFx(() -> labels().stream().map(Label::getText).toList())).containsExactlyInAnyOrder("+ first", "later");
        onFx(() -> {
            chart.compact(true);
            return null;
        });
        assertThat(onFx(() -> labels().stream().map(Label::getText).toList())).containsExactlyInAnyOrder("+", "");
        assertThat(onFx(() -> labels().stream().map(label -> label.getTooltip().getText()).toList())).containsExactlyInAnyOrder("60s  + first", "300s  later");
    }

    @Test
    void howFarItHasComeIsALineThatMoves() {
        assertThat(onFx(() -> chart.lookup(".course-now").isVisible())).isFalse();
        onFx(() -> {
            chart.now(Duration.ofSeconds(100));
            return null;
        });
        // 630 s on 1260 pixels: two pixels a second.
        assertThat(onFx(() -> chart.lookup(".course-now").getLayoutX())).isEqualTo(200);
        onFx(() -> {
            chart.now(Duration.ofSeconds(300));
            return null;
        });
        assertThat(onFx(() -> chart.lookup(".course-now").getLayoutX())).isEqualTo(600);
    }

    private List<Label> labels() {
        return chart.lookupAll(".course-mark").stream().map(Label.class::cast).toList();
    }

    private Bounds place(String id) {
        return onFx(() -> chart.localToScreen(labels().stream().filter(label -> label.getText().equals(id)).findFirst().orElseThrow().getBoundsInParent()));
    }

    private static <T> T onFx(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }
}
