package uz.posbon.workstation.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Themes;
import uz.posbon.sdk.training.debrief.Played;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.debrief.DebriefTable.Line;

/** The debrief under the keyboard and the pointer. */
@ExtendWith(ApplicationExtension.class)
class DebriefViewTest {
    private final List<Instant> jumps = new ArrayList<>();
    private DebriefView view;

    @Start
    void start(Stage stage) {
        view = new DebriefView(jumps::add);
        view.show(DebriefProjectionTest.model(Languages.ENGLISH, DebriefProjectionTest.EARLIER));
        Scene scene = new Scene(view, 1100, 760);
        scene.getStylesheets().addAll(Themes.DARK.stylesheets());
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
    }

    private TableView<Line> table() {
        return view.table().table();
    }

    private Line selected() {
        return table().getSelectionModel().getSelectedItem();
    }

    private TableRow<?> row(int number) {
        return table().lookupAll(".table-row-cell").stream().map(node -> (TableRow<?>) node).filter(row -> row.getIndex() == number).findFirst().orElseThrow();
    }

    @Test
    void enterBringsTheReplayToTheMomentAndArrowsDoNot(FxRobot robot) {
        assertThat(table().isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(jumps).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(jumps).containsExactly(Played.START.plusSeconds(420));
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        assertThat(jumps).as("what was not asked for has no moment").hasSize(1);
    }

    @Test
    void aClickOnALineDoesTooAndOneBesideTheLinesDoesNot(FxRobot robot) {
        robot.clickOn(row(2));
        assertThat(jumps).containsExactly(Played.START.plusSeconds(110));
        robot.clickOn(row(12));
        assertThat(jumps).hasSize(1);
    }

    @Test
    void digitsSortByAColumnAndTurnItRoundAndTheSelectionStays(FxRobot robot) {
        robot.interact(() -> table().getSelectionModel().select(1));
        Line before = selected();
        robot.push(KeyCode.DIGIT7);
        assertThat(table().getItems()).extracting(Line::id).startsWith("ack", "type", "engines", "calm");
        assertThat(selected()).isEqualTo(before);
        robot.push(KeyCode.DIGIT6);
        robot.push(KeyCode.DIGIT6);
        assertThat(table().getItems()).extracting(Line::id).startsWith("type");
        robot.push(KeyCode.DIGIT9);
        assertThat(table().getItems()).as("there is no ninth column").extracting(Line::id).startsWith("type");
    }

    @Test
    void anOutcomeIsColourAndShapeAndWord() {
        Node mark = row(0).lookup(".debrief-mark");
        assertThat(mark.getPseudoClassStates()).contains(Tone.EXTREME.pseudoClass());
        assertThat(mark.lookup(".symbol")).isInstanceOf(SymbolView.class);
        assertThat(((javafx.scene.control.Labeled) mark).getText()).isEqualTo("Wrong");
    }

    @Test
    void whoeverHearsIsToldTheWholeLine() {
        assertThat(row(0).queryAccessibleAttribute(AccessibleAttribute.TEXT)).asString().startsWith("Outcome: Wrong, Expected: Send no police").endsWith("P-1 was sent");
        assertThat(table().getAccessibleText()).isEqualTo("Expectations");
    }

    @Test
    void anotherLanguageKeepsTheLineAndTheKeyboard(FxRobot robot) {
        robot.interact(() -> table().getSelectionModel().select(1));
        DebriefModel russian = DebriefProjectionTest.model(Languages.RUSSIAN, DebriefProjectionTest.EARLIER);
        robot.interact(() -> view.show(russian));
        assertThat(selected().id()).isEqualTo("gas");
        assertThat(selected().cells().getFirst().text()).isEqualTo("Не сделано");
        assertThat(table().getColumns().getFirst().getText()).isEqualTo("Итог");
        assertThat(table().isFocused()).isTrue();
    }

    @Test
    void aDebriefWithoutAnEarlierRunHasTwoTablesLess(FxRobot robot) {
        int all = view.tabs().getTabs().size();
        robot.interact(() -> view.show(DebriefProjectionTest.model(Languages.ENGLISH, List.of())));
        assertThat(view.tabs().getTabs()).hasSize(all - 2);
        robot.interact(() -> view.show(DebriefProjectionTest.model(Languages.ENGLISH, DebriefProjectionTest.EARLIER)));
        assertThat(view.tabs().getTabs()).hasSize(all);
    }

    @Test
    void theTimelineLeadsToItsMoments(FxRobot robot) {
        robot.interact(() -> view.tabs().getSelectionModel().select(3));
        robot.interact(() -> view.requestFocus());
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        assertThat(jumps).containsExactly(Played.START.plusSeconds(620));
    }
}
