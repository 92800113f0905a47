package uz.posbon.workstation.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Words;

/** What is not confirmed yet; a conflict with what this desk wants beside what there is. Made anew only when it changed. FX thread only. */
public final class OutboxView extends BorderPane {
    private final Label empty = new Label();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Consumer<String> lines;
    private @Nullable OutboxModel shown;
    private @Nullable Words said;

    /** @param lines runs a line of verbs */
    public OutboxView(Consumer<String> lines) {
        this.lines = lines;
        setId("outbox");
        getStyleClass().add("outbox");
        body.getStyleClass().add("outbox-body");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setMinSize(300, 90);
    }

    /** Shows it in these words. */
    public void show(OutboxModel model, Words words) {
        if (model.equals(shown) && words == said) {
            return;
        }
        shown = model;
        said = words;
        scroll.setAccessibleText(words.text("panel.outbox"));
        empty.setText(words.text("outbox.empty"));
        List<Node> rows = new ArrayList<>();
        model.lines().forEach(line -> rows.add(row(line, words)));
        body.getChildren().setAll(rows.isEmpty() ? List.of(empty) : rows);
    }

    @Override
    public void requestFocus() {
        if (body.lookup(".button") instanceof Button first) {
            first.requestFocus();
        } else {
            scroll.requestFocus();
        }
    }

    private Node row(OutboxModel.Line line, Words words) {
        Label what = label(line.what(), "outbox-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label state = label(line.state(), line.undecided() ? "outbox-undecided" : "outbox-waiting");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label number = label(Long.toString(line.place()), "outbox-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label time = label(line.time(), "outbox-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(number, time, what, state);
        head.getStyleClass().add("outbox-head");
        VBox row = new VBox(head);
        row.getStyleClass().add("outbox-row");
        if (!line.why().isEmpty()) {
            row.getChildren().add(label(line.why(), "outbox-why"));
        }
        if (!line.compared().isEmpty()) {
            row.getChildren().add(compared(line.compared(), words));
        }
        if (line.undecided()) {
            HBox buttons = new HBox(
                    button(words.text("outbox.again"), "send-again " + line.place()), button(words.text("outbox.drop"), "give-up " + line.place()));
            buttons.getStyleClass().add("outbox-buttons");
            row.getChildren().add(buttons);
        }
        return row;
    }

    private static Node compared(List<OutboxModel.Compared> fields, Words words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("outbox-compared");
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(38);
        grid.getColumnConstraints().addAll(name, half, half);
        grid.addRow(0, label("", "outbox-field"), label(words.text("outbox.ours"), "outbox-field"), label(words.text("outbox.theirs"), "outbox-field"));
        for (int i = 0; i < fields.size(); i++) {
            OutboxModel.Compared field = fields.get(i);
            grid.addRow(i + 1, label(field.field(), "outbox-field"), label(field.ours(), "outbox-ours"), label(field.theirs(), "outbox-theirs"));
        }
        return grid;
    }

    private Button button(String text, String line) {
        Button button = new Button(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> lines.accept(line));
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
