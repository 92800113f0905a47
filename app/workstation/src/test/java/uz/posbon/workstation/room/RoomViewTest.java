package uz.posbon.workstation.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Themes;
import uz.posbon.sdk.picture.OperationalPicture;
import uz.posbon.sdk.room.RoomFigure;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.room.RoomRow;
import uz.posbon.sdk.room.RoomRows;
import uz.posbon.ui.figure.FigureChart;
import uz.posbon.ui.figure.FigureTile;
import uz.posbon.workstation.words.Words;

/** The overview under the keyboard: a figure, what is behind it, a case, and back. */
@ExtendWith(ApplicationExtension.class)
class RoomViewTest {
    private final Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
    private final List<RoomModel.Behind> asked = new ArrayList<>();
    private final List<RoomRow> chosen = new ArrayList<>();
    private RoomView view;

    @Start
    void start(Stage stage) {
        view = new RoomView(asked::add, chosen::add);
        Scene scene = new Scene(view, 1200, 800);
        scene.getStylesheets().setAll(Themes.DARK.stylesheets());
        stage.setScene(scene);
        stage.show();
        show(RoomSamples.figures(3, 0, 0, 1, 2));
        view.requestFocus();
    }

    private void show(RoomFigures figures) {
        view.show(RoomProjection.of(figures, new OperationalPicture().snapshot(), RoomSamples.NOON, words), words);
    }

    @Test
    void enterOpensWhatIsBehindAFigureEnterOnARowTheCaseAndEscGoesBack(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(asked).extracting(behind -> behind.figure() + " " + behind.of()).containsExactly("open.priority 1");
        RoomRow row = new RoomRow(RoomRow.INCIDENT, "i7", 427L, "Chest pain", RoomSamples.NOON, null, null);
        robot.interact(() -> view.rows().show(asked.getFirst(), new RoomRows(asked.getFirst().figure(), "1", 1, List.of(row))));
        ListView<?> list = (ListView<?>) view.lookup("#room-rows");
        assertThat(list.isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(chosen).containsExactly(row);
        robot.push(KeyCode.ESCAPE);
        assertThat(view.lookup("#room-rows")).isNull();
        assertThat(focused().figure().name()).isEqualTo("Priority 1");
    }

    @Test
    void aNumberOfAChartOpensItsRowsAndATileTheListsOfAllItsNumbers(FxRobot robot) {
        robot.interact(() -> show(RoomSamples.figures(4, 0, 0, 1, 2)));
        FigureChart flow = (FigureChart) view.lookup(".figure-chart");
        robot.interact(flow::requestFocus);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        assertThat(asked.getLast().figure()).isEqualTo(RoomFigure.RAISED_IN_HOUR);
        assertThat(asked.getLast().of()).isEqualTo("2026-11-24T11:00:00Z");
        assertThat(asked.getLast().title()).isEqualTo("Alarms, 16:00–17:00");
        robot.push(KeyCode.ESCAPE);
        assertThat(flow.isFocused()).isTrue();

        FigureTile north = (FigureTile) view.lookupAll(".figure-tile").stream().filter(tile -> ((FigureTile) tile).figure().name().equals("north")).findFirst().orElseThrow();
        robot.interact(north::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(asked.getLast().figure()).isEqualTo(RoomFigure.AVAILABLE_OF_DISTRICT);
        RoomModel.Behind first = asked.getLast();
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertThat(asked.getLast().figure()).isEqualTo(RoomFigure.OPEN_OF_DISTRICT);
        robot.interact(() -> view.rows().show(first, new RoomRows(first.figure(), "north", 1, List.of(new RoomRow(RoomRow.UNIT, "u", null, "E-1", null, null, null)))));
        assertThat(view.rows().items()).as("an answer to the list that was left").isEmpty();
    }

    @Test
    void anAnswerToWhatIsNoLongerAskedIsNotShown(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        RoomModel.Behind first = asked.getFirst();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        RoomRow late = new RoomRow(RoomRow.INCIDENT, "i1", 1L, "Late", null, null, null);
        robot.interact(() -> view.rows().show(first, new RoomRows(first.figure(), null, 1, List.of(late))));
        assertThat(view.rows().items()).isEmpty();
    }

    @Test
    void anUpdateKeepsTheTilesAndTheKeyboard(FxRobot robot) {
        Node before = focused();
        robot.interact(() -> show(RoomSamples.figures(9, 3, 2, 4, 0)));
        assertThat(focused()).isSameAs(before);
        assertThat(focused().figure().value()).isEqualTo("9");
        assertThat(view.lookupAll(".figure-chart")).as("charts come with the second figures").hasSize(2);
    }

    @Test
    void aRehearsalIsSeenByNobody(FxRobot robot) {
        Node before = focused();
        RoomModel model = RoomProjection.of(RoomSamples.figures(3, 0, 0, 1, 2), new OperationalPicture().snapshot(), RoomSamples.NOON, words);
        List<Runnable> steps = new ArrayList<>();
        robot.interact(() -> steps.addAll(RoomRehearsal.begin(model, words, List.copyOf(view.getScene().getStylesheets()))));
        steps.forEach(robot::interact);
        assertThat(steps).isNotEmpty();
        assertThat(focused()).isSameAs(before);
        assertThat(asked).isEmpty();
    }

    private FigureTile focused() {
        return (FigureTile) view.getScene().getFocusOwner();
    }
}
