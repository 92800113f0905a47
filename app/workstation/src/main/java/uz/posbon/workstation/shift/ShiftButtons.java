package uz.posbon.workstation.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Words;

/** What the operator can do next with his shift; made anew only when that has changed, so that the keyboard stays where it is. FX thread only. */
final class ShiftButtons extends FlowPane {
    private record Shown(ShiftModel.Stage stage, boolean offered, boolean closed, Words words) {}

    private final Consumer<String> lines;
    private @Nullable Shown shown;

    /** @param lines runs a verb; a line that ends in a blank waits in the command line for more words */
    ShiftButtons(Consumer<String> lines) {
        this.lines = lines;
        getStyleClass().add("shift-buttons");
    }

    void show(ShiftModel model, Words words) {
        Shown now = new Shown(model.stage(), model.offered() != null, model.closed(), words);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Button> buttons = new ArrayList<>();
        if (now.offered()) {
            Button takeOver = button(words.text("shift.do.takeOver"), "take-over");
            takeOver.setId("take-over");
            takeOver.getStyleClass().add("accent");
            buttons.add(takeOver);
        }
        buttons.addAll(switch (now.stage()) {
            case OFF -> List.of(button(words.text("shift.do.start"), "shift start"));
            case AT_WORK -> List.of(
                    button(words.text("shift.do.handOver"), "hand-over-shift "),
                    button(words.text("shift.do.break"), "break "),
                    button(words.text("shift.do.end"), "shift end "));
            case ON_BREAK -> List.of(button(words.text("shift.do.back"), "back"), button(words.text("shift.do.end"), "shift end "));
            case OFFERED -> List.of(button(words.text("shift.do.withdraw"), "handover-withdraw"), button(words.text("shift.do.break"), "break "));
        });
        buttons.forEach(button -> button.setDisable(now.closed()));
        // Who may look may take what he sees along.
        buttons.add(button(words.text("shift.do.report"), "report"));
        getChildren().setAll(buttons);
    }

    /** Puts the keyboard on what comes first. */
    void focusFirst() {
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }

    private Button button(String text, String line) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> lines.accept(line));
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }
}
