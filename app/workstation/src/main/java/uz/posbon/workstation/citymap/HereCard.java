package uz.posbon.workstation.citymap;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.workstation.words.Words;

/** What is at a place, beside the place. Esc puts it away; coordinates can be copied. FX thread only. */
final class HereCard extends VBox {
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
    HereCard(Consumer<String> line, Runnable closed) {
        this.line = line;
        getStyleClass().add("map-card");
        setId("map-here");
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

    void show(Here here, Words words) {
        title.setText(here.address().isEmpty() ? words.text("map.here") : here.address());
        close.setAccessibleText(words.text("map.close"));
        facts.getChildren().clear();
        int row = 0;
        for (Here.Fact fact : here.facts()) {
            String link = fact.line();
            row(row++, fact.label(), link == null ? new Label(fact.text()) : link(fact.text(), link));
        }
        for (String notation : here.notations()) {
            TextField field = new TextField(notation);
            field.setEditable(false);
            field.setPrefColumnCount(26);
            field.getStyleClass().add("map-card-copy");
            row(row++, row == here.facts().size() + 1 ? words.text("map.here.coordinates") : "", field);
            field.setAccessibleText(words.text("map.here.coordinates"));
        }
        setVisible(true);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private Node link(String text, String command) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> line.accept(command));
        return link;
    }

    private void row(int row, String label, Node value) {
        Label name = new Label(label);
        name.getStyleClass().add("muted");
        facts.addRow(row, name, value);
    }
}
