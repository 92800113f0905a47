package uz.posbon.workstation.citymap;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.workstation.words.Words;

/** A title and what there is to say, line by line, beside a place. Esc and its button put it away. FX thread only. */
class FactCard extends VBox {
    private final Label title = new Label();
    private final GridPane facts = new GridPane();
    private final Button close = new Button("\u2715");
    private final Consumer<String> line;

    /**
     * A card that is not shown yet.
     *
     * @param line runs what an operator would have written
     * @param closed told when it was put away
     */
    FactCard(String id, Consumer<String> line, Runnable closed) {
        this.line = line;
        getStyleClass().add("map-card");
        setId(id);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.getStyleClass().add("map-card-title");
        title.setWrapText(true);
        close.getStyleClass().add("map-card-close");
        close.setOnAction(event -> putAway(closed));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        facts.getStyleClass().add("map-card-facts");
        getChildren().addAll(new HBox(title, gap, close), facts);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                putAway(closed);
                event.consume();
            }
        });
        setVisible(false);
    }

    private void putAway(Runnable closed) {
        setVisible(false);
        closed.run();
    }

    /** Says this and nothing else. */
    final void say(String name, List<Fact> lines, Words words) {
        title.setText(name);
        close.setAccessibleText(words.text("map.close"));
        facts.getChildren().clear();
        for (Fact fact : lines) {
            String link = fact.line();
            row(fact.label(), link == null ? text(fact.text()) : link(fact.text(), link));
        }
    }

    /** One line more. */
    final void row(String label, Node value) {
        Label name = new Label(label);
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("map-card-text");
        label.setWrapText(true);
        return label;
    }

    private Node link(String text, String command) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> line.accept(command));
        return link;
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
