package uz.posbon.workstation.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import uz.posbon.assets.Languages;
import uz.posbon.assets.Themes;
import uz.posbon.workstation.desk.DeskView;
import uz.posbon.workstation.words.Words;

/** What can be done on the shift panel, by whom. */
@ExtendWith(ApplicationExtension.class)
class ShiftViewTest {
    private static final Words WORDS = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));

    private final List<String> lines = new ArrayList<>();
    private ShiftView view;

    @Start
    void start(Stage stage) {
        view = new ShiftView(lines::add, id -> {});
        Scene scene = new Scene(view, 700, 500);
        scene.getStylesheets().setAll(Themes.DARK.stylesheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whoeverMayOnlyLookFindsGreyButtonsAndTheReport(FxRobot robot) {
        show(robot, true);
        assertThat(buttons(false)).containsExactly("Report");
        assertThat(buttons(true)).containsExactly("Hand over", "Break", "End shift");
        robot.clickOn(buttonsOf(true).getFirst());
        robot.clickOn(buttonsOf(false).getFirst());
        assertThat(lines).containsExactly("report");
        show(robot, false);
        assertThat(buttons(true)).isEmpty();
    }

    @Test
    void inLittleRoomTheHeadIsScrolledAndTheCasesKeepTheirLines(FxRobot robot) {
        show(robot, false);
        robot.interact(() -> {
            view.getScene().getStylesheets().add(DeskView.class.getResource("desk.css").toExternalForm());
            view.applyCss();
            ListView<?> cases = (ListView<?>) view.lookup("#shift-cases");
            ScrollPane head = (ScrollPane) view.lookup(".shift-scroll");
            for (int height : new int[] {500, 240}) {
                view.resize(700, height);
                view.layout();
                assertThat(cases.getHeight()).as("%s px", height).isGreaterThan(90);
                assertThat(head.getHeight() >= ((Region) head.getContent()).prefHeight(head.getWidth())).as("%s px", height).isEqualTo(height == 500);
            }
            assertThat(view.minHeight(-1)).as("it takes nothing from its neighbours").isLessThan(260);
        });
    }

    private void show(FxRobot robot, boolean closed) {
        robot.interact(() -> view.show(new ShiftModel("", ShiftModel.Stage.AT_WORK, null, "", closed, List.of(), List.of(), List.of()), WORDS));
    }

    private List<String> buttons(boolean grey) {
        return buttonsOf(grey).stream().map(Button::getText).toList();
    }

    private List<Button> buttonsOf(boolean grey) {
        return view.lookupAll(".shift-buttons > .button").stream().map(Button.class::cast).filter(button -> button.isDisabled() == grey).toList();
    }
}
