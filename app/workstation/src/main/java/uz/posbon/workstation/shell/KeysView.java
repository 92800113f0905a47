package uz.posbon.workstation.shell;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Words;

/** What F1 shows over the map, never over a queue: every key and every verb. FX thread only. */
public final class KeysView extends ScrollPane {
    private static final double NAMES_PERCENT = 38;

    private final Verbs verbs;

    public KeysView(Verbs verbs) {
        this.verbs = verbs;
        getStyleClass().add("keys-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
    }

    /** @param desk who sits here, and at what time: what he would be refused is left out */
    public void show(DeskState desk, Words words) {
        setAccessibleText(words.text("keys.title"));
        KeyLines lines = KeyLines.of(verbs, desk, words);
        VBox box = new VBox();
        if (!lines.barred().isEmpty()) {
            box.getChildren().add(text(lines.barred()));
        }
        box.getChildren().addAll(title(words.text("keys.title")), grid(lines.keys()), title(words.text("keys.verbs")), grid(lines.verbs()));
        box.getStyleClass().add("keys-body");
        setContent(box);
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static GridPane grid(List<KeyLines.Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fact-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, text);
        for (int i = 0; i < lines.size(); i++) {
            grid.addRow(i, name(lines.get(i).name()), text(lines.get(i).does()));
        }
        return grid;
    }

    private static Label name(String text) {
        Label label = text(text);
        label.getStyleClass().add("key-name");
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
