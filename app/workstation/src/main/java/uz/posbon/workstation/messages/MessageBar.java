package uz.posbon.workstation.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** What the operator has not taken note of, above the command line until he does: what stands above it stays where it is. FX thread only. */
public final class MessageBar extends VBox {
    private static final int MOST = 3;
    private static final double SYMBOL = 12;

    private final Consumer<String> lines;
    private MessagesModel shown = MessagesModel.NONE;
    private @Nullable Words said;

    /** @param lines runs a line of verbs */
    public MessageBar(Consumer<String> lines) {
        this.lines = lines;
        setId("message-bar");
        getStyleClass().add("message-bar");
        setVisible(false);
        setManaged(false);
    }

    /** Shows what waits, the oldest first. */
    public void show(MessagesModel model, Words words) {
        if (model.waiting().equals(shown.waiting()) && words == said) {
            return;
        }
        shown = model;
        said = words;
        List<MessagesModel.Waiting> waiting = model.waiting();
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, waiting.size()); i++) {
            rows.add(row(waiting.get(i), i == 0, words));
        }
        if (waiting.size() > MOST) {
            Label more = new Label(words.count("message.more", waiting.size() - MOST));
            more.getStyleClass().add("muted");
            rows.add(more);
        }
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
        setManaged(isVisible());
    }

    private Node row(MessagesModel.Waiting message, boolean first, Words words) {
        Label head = new Label(message.head());
        head.getStyleClass().add("message-head");
        head.setMinWidth(USE_PREF_SIZE);
        Label text = new Label(message.text());
        text.getStyleClass().add("message-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        String what = words.text("message.acknowledge");
        Button button = new Button(first ? what + "  Ctrl+K" : what);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(what + ": " + message.text());
        button.setDisable(message.line().isEmpty());
        button.setOnAction(event -> lines.accept(message.line()));
        SymbolView symbol = new SymbolView(SYMBOL);
        symbol.show(Tone.SEVERE, SymbolShape.DIAMOND);
        HBox row = new HBox(12, symbol, head, text, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("message-row");
        return row;
    }
}
