package uz.posbon.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uz.posbon.ui.live.LiveRows;
import uz.posbon.ui.live.ManualTime;
import uz.posbon.ui.showcase.Tokens;
import uz.posbon.ui.symbol.Tone;

@ExtendWith(ApplicationExtension.class)
class QueueViewTest {

    private final ManualTime time = new ManualTime();
    private final AtomicReference<Instant> now = new AtomicReference<>(Rows.NOON);
    private final List<Runnable> ticks = new ArrayList<>();
    private final List<String> activated = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();
    private final LiveRows<String, QueueRow> rows = new LiveRows<>(
            QueueRow::id, Comparator.comparing(QueueRow::since).reversed().thenComparing(QueueRow::id),
            time, time.executor(), time::nanoTime, 10);
    private QueueView view;

    @Start
    void start(Stage stage) {
        view = new QueueView(rows, Rows.words(), new TestClock(), task -> {
            ticks.add(task);
            return Subscription.EMPTY;
        });
        view.onActivateProperty().set(activated::add);
        view.onChooseProperty().set(chosen::add);
        Scene scene = new Scene(new VBox(view, new Button("elsewhere")), 520, 400);
        scene.getStylesheets().setAll(Tokens.of("dark"));
        stage.setScene(scene);
        // The stage may have been given a size by another test.
        stage.sizeToScene();
        stage.show();
    }

    @BeforeEach
    void fill(FxRobot robot) {
        for (int i = 0; i < 30; i++) {
            rows.put(Rows.row("r%02d".formatted(i), 10 + i));
        }
        tick();
        robot.interact(view::requestFocus);
    }

    private void tick() {
        onFx(() -> time.pass(Duration.ofMillis(100)));
    }

    private void passSeconds(int seconds) {
        now.updateAndGet(instant -> instant.plusSeconds(seconds));
        onFx(() -> ticks.forEach(Runnable::run));
        tick();
    }

    private static void onFx(Runnable task) {
        Platform.runLater(task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String selected() {
        return view.selectedIdProperty().get();
    }

    @SuppressWarnings("unchecked")
    private QueueRow selectedInList(FxRobot robot) {
        return ((ListView<QueueRow>) robot.lookup(".queue-list").queryAs(ListView.class)).getSelectionModel().getSelectedItem();
    }

    @Test
    void theKeyboardWalksTheListAndActivates(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("r00");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(selected()).isEqualTo("r01");
        robot.type(KeyCode.END);
        assertThat(selected()).isEqualTo("r29");
        robot.type(KeyCode.HOME);
        assertThat(selected()).isEqualTo("r00");
        robot.type(KeyCode.ENTER);
        assertThat(activated).containsExactly("r00");
        robot.type(KeyCode.ESCAPE);
        assertThat(selected()).isNull();
        robot.type(KeyCode.ENTER);
        assertThat(activated).hasSize(1);
    }

    @Test
    void enterActsOnWhatIsChosenBeforeItsLineIsThere(FxRobot robot) {
        robot.interact(() -> view.select("late"));
        robot.type(KeyCode.ENTER);
        assertThat(activated).containsExactly("late");
    }

    @Test
    void aHeadingThatDissolvesLeavesTheChoiceOnItsRow(FxRobot robot) {
        robot.interact(() -> view.groupingProperty().set(Grouping.GROUPS));
        rows.put(Rows.together("g0", 1, "site"));
        rows.put(Rows.together("g1", 2, "site"));
        tick();
        robot.type(KeyCode.HOME);
        assertThat(selected()).isEqualTo("group:site");
        robot.interact(() -> robot.lookup("elsewhere").queryButton().requestFocus());
        robot.interact(() -> view.groupingProperty().set(Grouping.NONE));
        tick();
        tick();
        assertThat(selected()).isEqualTo("g0");
        assertThat(selectedInList(robot).id()).isEqualTo("g0");
    }

    @Test
    void onlyTheOperatorsHandChooses(FxRobot robot) {
        robot.interact(() -> view.select("r07"));
        rows.put(Rows.row("n00", 1));
        robot.interact(() -> view.select("r03"));
        tick();
        assertThat(selectedInList(robot).id()).isEqualTo("r03");
        assertThat(chosen).isEmpty();
        robot.type(KeyCode.DOWN);
        assertThat(chosen).containsExactly("r04");
    }

    @Test
    void theSelectionFollowsItsRowWhileRowsMove(FxRobot robot) {
        robot.interact(() -> view.selectedIdProperty().set("r05"));
        robot.interact(() -> robot.lookup("elsewhere").queryButton().requestFocus());
        for (int i = 0; i < 20; i++) {
            rows.put(Rows.row("n%02d".formatted(i), i - 40));
            rows.remove("r%02d".formatted(i == 5 ? 29 : i));
            tick();
            assertThat(selected()).isEqualTo("r05");
            assertThat(selectedInList(robot).id()).isEqualTo("r05");
        }
    }

    @Test
    void aSelectedRowThatGoesAndComesBackIsSelectedAgain(FxRobot robot) {
        robot.interact(() -> view.selectedIdProperty().set("r05"));
        robot.interact(() -> robot.lookup("elsewhere").queryButton().requestFocus());
        rows.remove("r05");
        tick();
        assertThat(selectedInList(robot)).isNull();
        rows.put(Rows.row("r05", 3));
        tick();
        assertThat(selectedInList(robot).id()).isEqualTo("r05");
    }

    @Test
    void nothingMovesUnderTheHand(FxRobot robot) {
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(view.heldProperty().get()).isTrue();
        rows.put(Rows.row("new", 0));
        tick();
        assertThat(rows.rows().getFirst().id()).isEqualTo("r00");
        assertThat(robot.lookup(".queue-waiting").queryButton()).matches(button -> button.isVisible() && button.getText().equals("new 1"));

        passSeconds(9);
        assertThat(view.heldProperty().get()).isFalse();
        tick();
        assertThat(rows.rows().getFirst().id()).isEqualTo("new");
        assertThat(selected()).isEqualTo("r01");
        assertThat(robot.lookup(".queue-waiting").queryButton().isVisible()).isFalse();
    }

    @Test
    void theCounterLetsWaitingRowsIn(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        rows.put(Rows.row("new", 0));
        tick();
        robot.clickOn(".queue-waiting");
        tick();
        assertThat(rows.rows().getFirst().id()).isEqualTo("new");
    }

    @Test
    void whateverChangesAtOnceEachLineShowsItsRow(FxRobot robot) {
        Random random = new Random(11);
        for (int step = 0; step < 60; step++) {
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                String id = "r%02d".formatted(random.nextInt(60));
                if (random.nextInt(4) == 0) {
                    rows.remove(id);
                } else {
                    rows.put(Rows.row(id, random.nextInt(60)));
                }
            }
            tick();
            robot.interact(() -> {
                view.getScene().getRoot().layout();
                for (var cell : robot.lookup(".queue-cell").queryAllAs(ListCell.class)) {
                    if (cell.isVisible() && !cell.isEmpty()) {
                        assertThat(cell.getItem()).isSameAs(rows.rows().get(cell.getIndex()));
                    }
                }
            });
        }
    }

    @Test
    void lettersFilterAndEscapeShowsAllAgain(FxRobot robot) {
        robot.type(KeyCode.F);
        robot.write("title r07");
        tick();
        assertThat(rows.rows()).extracting(QueueRow::id).containsExactly("r07");
        assertThat(robot.lookup(".queue-count").queryLabeled().getText()).isEqualTo("1 / 30");
        robot.write("zzz");
        tick();
        assertThat(robot.lookup(".queue-empty").queryAs(Label.class).getText()).isEqualTo("No row matches");
        robot.type(KeyCode.ESCAPE);
        tick();
        assertThat(rows.rows()).hasSize(30);
    }

    @Test
    void agesTickWithoutSortingAnew(FxRobot robot) {
        assertThat(robot.lookup(".queue-age").queryAs(Label.class).getText()).isEqualTo("0:10");
        passSeconds(65);
        assertThat(robot.lookup(".queue-age").queryAs(Label.class).getText()).isEqualTo("1:15");
    }

    private void together() {
        for (int i = 1; i <= 3; i++) {
            QueueRow row = Rows.row("t" + i, 100 + i);
            rows.put(new QueueRow(
                    row.id(), row.tone(), row.shape(), row.lead(), row.kind(), row.title(), row.detail(), row.since(), false, false, "",
                    new Deadline("ack", row.since(), row.since().plusSeconds(105)), new QueueRow.Belonging("g", "b"), QueueMark.ROW, null));
        }
        onFx(() -> view.groupingProperty().set(Grouping.GROUPS));
        tick();
    }

    @Test
    void rightAndLeftOpenAndCloseAHeadingWhoseCounterIsExact(FxRobot robot) {
        together();
        robot.type(KeyCode.END);
        assertThat(selected()).isEqualTo("group:g");
        assertThat(view.subject(selected())).isEqualTo("t1");
        robot.type(KeyCode.RIGHT);
        tick();
        assertThat(rows.rows().subList(30, 34)).extracting(QueueRow::id).containsExactly("group:g", "t1", "t2", "t3");
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("t2");
        rows.remove("t3");
        tick();
        assertThat(rows.rows().get(30).mark().count()).isEqualTo(2);
        robot.type(KeyCode.LEFT);
        tick();
        assertThat(selected()).isEqualTo("group:g");
        assertThat(selectedInList(robot).id()).isEqualTo("group:g");
        assertThat(rows.rows().get(30).mark().isOpen()).isFalse();
        robot.type(KeyCode.SPACE);
        tick();
        assertThat(rows.rows().get(30).mark().isOpen()).isTrue();
    }

    @Test
    void aRowBehindAClosedHeadingHasItsLineWhileItIsSelected(FxRobot robot) {
        together();
        robot.interact(() -> view.select("t2"));
        robot.interact(() -> robot.lookup("elsewhere").queryButton().requestFocus());
        tick();
        assertThat(selectedInList(robot).id()).isEqualTo("t2");
        assertThat(rows.rows().get(30).mark()).matches(mark -> mark.count() == 3 && !mark.isOpen());
        robot.interact(() -> view.selectedIdProperty().set("group:g"));
        robot.interact(() -> view.select("t1"));
        assertThat(selected()).isEqualTo("group:g");
    }

    @Test
    void aLimitTurnsAmberAndRedWithoutAChangeOfItsRow(FxRobot robot) {
        together();
        robot.type(KeyCode.END);
        Label limit = robot.lookup(".queue-limit").match(node -> node.isVisible() && ((Label) node).getText().endsWith("0:02")).query();
        assertThat(limit.getPseudoClassStates()).extracting(Object::toString).contains("near");
        // A wide row says what has to be done before it.
        assertThat(limit.getText()).endsWith("! 0:02").doesNotContain("!!");
        passSeconds(7);
        assertThat(limit.getText()).endsWith("!! +0:05");
        assertThat(limit.getPseudoClassStates()).extracting(Object::toString).contains("over").doesNotContain("near");
    }

    private void row(String id, Severity of, String title, String detail, String badge) {
        rows.put(new QueueRow(id, of.tone, of.tone.shape(), "", "Fire", title, detail, Rows.NOON, false, true, badge,
                new Deadline("ack", Rows.NOON, Rows.NOON.plusSeconds(300)), new QueueRow.Belonging("", ""), QueueMark.ROW, null));
    }

    private enum Severity {
        GRAVE(Tone.EXTREME), SLIGHT(Tone.MINOR);

        private final Tone tone;

        Severity(Tone tone) {
            this.tone = tone;
        }
    }

    @Test
    void theTitleHasTheRoomItNeedsBeforeTheDetailAndNumbersStandInLine(FxRobot robot) {
        String sentence = "Smoke on the ninth floor of a dwelling, people are in the lift and do not answer";
        row("a", Severity.GRAVE, sentence, "Mirzo Ulugbek District", "Extremely grave");
        row("b", Severity.SLIGHT, "Gas", "Mirobod", "Minor");
        tick();
        robot.interact(() -> view.getScene().getRoot().layout());
        QueueLine full = line(robot, sentence);
        QueueLine spare = line(robot, "Gas");
        double gap = label(full, ".queue-limit").getBoundsInParent().getMinX() - label(full, ".queue-title").getBoundsInParent().getMaxX();
        assertThat(gap).as("the title has all there is").isBetween(0.0, 12.0);
        assertThat(label(full, ".queue-detail").isVisible()).as("no room for it").isFalse();
        assertThat(label(spare, ".queue-detail")).matches(detail -> detail.isVisible() && !detail.isTextTruncated());
        assertThat(label(full, ".queue-limit").getBoundsInParent().getMaxX()).isEqualTo(label(spare, ".queue-limit").getBoundsInParent().getMaxX());
        assertThat(label(full, ".queue-badge").getWidth()).isEqualTo(label(spare, ".queue-badge").getWidth());

        robot.interact(() -> view.getScene().getWindow().setWidth(330));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label(spare, ".queue-badge").isVisible()).as("shape and colour stay").isFalse();
        assertThat(label(spare, ".queue-limit").getBoundsInParent().getMaxX()).isLessThanOrEqualTo(spare.getWidth() + 1);
    }

    private static QueueLine line(FxRobot robot, String title) {
        return (QueueLine) robot.lookup(".queue-title").<Label>match(label -> label.getText().equals(title)).query().getParent();
    }

    private static Label label(QueueLine line, String style) {
        return (Label) line.lookup(style);
    }

    @Test
    void aFilterThatIsNotUnderstoodHidesNothingAndSaysWhy(FxRobot robot) {
        robot.interact(() -> view.filterReaderProperty().set(text -> text.startsWith("x") ? QueueFilter.wrong("no field x") : QueueFilter.text(text)));
        robot.interact(() -> view.filterTextProperty().set("x:1"));
        tick();
        assertThat(rows.rows()).hasSize(30);
        assertThat(robot.lookup(".queue-complaint").queryLabeled()).matches(label -> label.isVisible() && label.getText().equals("no field x"));
    }

    @Test
    void whatMustNotBeMissedIsCountedWhenTheFilterHidesIt(FxRobot robot) {
        rows.watchFor(row -> row.id().startsWith("r0"));
        robot.interact(() -> view.filterTextProperty().set("r1"));
        tick();
        assertThat(robot.lookup(".queue-missed").queryLabeled()).matches(label -> label.isVisible() && label.getText().equals("10 hidden"));
        assertThat(robot.lookup(".queue-count").queryLabeled().getText()).isEqualTo("10 / 30");
    }

    private final class TestClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
