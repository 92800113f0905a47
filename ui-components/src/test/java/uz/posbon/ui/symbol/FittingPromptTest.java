package uz.posbon.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FittingPromptTest {
    private static final String WHOLE = "Street, address, object, camera, unit or coordinates";

    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
        new FittingPrompt(field).show(WHOLE, "Search");
        stage.setScene(new Scene(new Pane(field), 900, 100));
        stage.show();
    }

    @Test
    void theWholeSentenceWhereThereIsRoomAndAWordElsewhere(FxRobot robot) {
        assertThat(prompt(robot, 800, 13)).isEqualTo(WHOLE);
        assertThat(prompt(robot, 200, 13)).isEqualTo("Search");
        assertThat(prompt(robot, 450, 13)).isEqualTo(WHOLE);
        assertThat(prompt(robot, 450, 26)).as("larger letters").isEqualTo("Search");
    }

    private String prompt(FxRobot robot, double width, int pixels) {
        robot.interact(() -> {
            field.setPrefWidth(width);
            field.setStyle("-fx-font-size: " + pixels + "px");
            field.getScene().getRoot().applyCss();
            field.getScene().getRoot().layout();
        });
        return field.getPromptText();
    }
}
