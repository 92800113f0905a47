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
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.Verbs;
import uz.posbon.workstation.words.Words;

/** What F1 shows over the map, never over a queue: every key and every verb. FX thread only. */
public final class KeysView extends ScrollPane {
    private static final List<String> KEYS = List.of(
            "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "/", "Enter", "Esc", "F", "A S C", "→ ← Space", "F K S", "M Z O", "1…9", "←→↑↓", "Ctrl+1…7", "Alt+1…9", "Ctrl+Z", "Ctrl+L", "Ctrl+D", "Ctrl+K", "Ctrl+M", "Ctrl+P", "Ctrl + − 0", "P F Del",
            "Enter Esc", "+ − Shift+←→↑↓", "Space PgDn PgUp", "R Space , . - + L", "G M", "S E Z", "T", "A D E S T H C O", "G", "Space , . - + I");

    private static final double NAMES_PERCENT = 38;

    private final Verbs verbs;

    public KeysView(Verbs verbs) {
        this.verbs = verbs;
        getStyleClass().add("keys-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVisible(false);
    }

    public void show(Words words) {
        setAccessibleText(words.text("keys.title"));
        Label keysTitle = new Label(words.text("keys.title"));
        keysTitle.getStyleClass().add("section-title");
        GridPane keys = grid();
        for (int i = 0; i < KEYS.size(); i++) {
            keys.addRow(i, name(KEYS.get(i)), text(words.text("keys." + KEYS.get(i))));
        }
        Label verbsTitle = new Label(words.text("keys.verbs"));
        verbsTitle.getStyleClass().add("section-title");
        GridPane grid = grid();
        int row = 0;
        for (Verb verb : verbs.all()) {
            grid.addRow(row++, name((verb.name() + " " + verb.usage()).strip()), text(help(verb, words)));
        }
        VBox box = new VBox(keysTitle, keys, verbsTitle, grid);
        box.getStyleClass().add("keys-body");
        setContent(box);
    }

    private static String help(Verb verb, Words words) {
        String help = words.text(verb.helpKey());
        return verb.role().equals(Role.SUPERVISOR) || verb.role().equals(Role.ADMINISTRATOR) ? help + " (" + words.name("role", verb.role()) + ")" : help;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fact-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAMES_PERCENT);
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, text);
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
