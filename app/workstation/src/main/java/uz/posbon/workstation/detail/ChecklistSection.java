package uz.posbon.workstation.detail;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.workstation.words.Words;

/**
 * The steps of the response plan, one a row: Up and Down move, Space or a click marks a step done and takes the mark back,
 * S begins the line that skips it with a reason. The keyboard stays on its step when the picture brings the mark back.
 */
final class ChecklistSection extends VBox {
    private final DetailSection section = new DetailSection();
    private final Consumer<String> lines;
    private List<Detail.StepLine> steps = List.of();
    private List<Node> rows = List.of();

    /** @param lines runs a line of verbs, or begins one that ends in a blank */
    ChecklistSection(Consumer<String> lines) {
        this.lines = lines;
        getChildren().add(section);
        managedProperty().bind(section.managedProperty());
    }

    void show(List<Detail.StepLine> next, Words words) {
        int focused = focused();
        steps = next;
        long closed = next.stream().filter(step -> !step.isOpen()).count();
        String title = words.text("detail.checklist") + "  " + closed + " / " + next.size();
        section.show(title, List.of(next, words.tag()), () -> {
            rows = next.stream().map(this::row).toList();
            return rows;
        });
        if (focused >= 0 && focused < rows.size()) {
            rows.get(focused).requestFocus();
        }
    }

    private Node row(Detail.StepLine step) {
        Label mark = new Label(switch (step.outcome()) {
            case "done" -> "\u2713";
            case "skipped" -> "\u2013";
            default -> "";
        });
        mark.getStyleClass().addAll("step-mark", "step-" + step.outcome());
        mark.setAlignment(Pos.CENTER);
        mark.setDisable(step.fixed());
        Label text = DetailRows.paragraph(step.number() + ".  " + step.text(), "step-text");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!step.remark().isEmpty()) {
            words.getChildren().add(DetailRows.paragraph(step.remark(), "remark"));
        }
        HBox row = new HBox(8, mark, words);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().add("step-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.CHECK_BOX);
        row.setAccessibleText(step.number() + ". " + step.text() + " " + step.remark());
        row.setOnMouseClicked(event -> {
            row.requestFocus();
            toggle(step);
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event.getCode(), step)) {
                event.consume();
            }
        });
        // On release: a key that is held down would go on typing into the line it led to.
        row.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.S && !step.fixed()) {
                lines.accept("step " + step.number() + " skip ");
                event.consume();
            }
        });
        return row;
    }

    private boolean key(KeyCode code, Detail.StepLine step) {
        switch (code) {
            case SPACE -> toggle(step);
            case UP -> focus(step.number() - 2);
            case DOWN -> focus(step.number());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void toggle(Detail.StepLine step) {
        if (step.fixed()) {
            return;
        }
        lines.accept("step " + step.number() + (step.isOpen() ? " done" : " open"));
    }

    private void focus(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.get(index).requestFocus();
        }
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** Puts the keyboard on the first step that is open; false when there is none. */
    boolean focusOpen() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isOpen()) {
                rows.get(i).requestFocus();
                return true;
            }
        }
        return false;
    }
}
