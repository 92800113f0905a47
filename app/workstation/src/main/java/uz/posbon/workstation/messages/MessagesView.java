package uz.posbon.workstation.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.workstation.words.Words;

/** What everybody was told, with the receipts. Made anew only when it changed. FX thread only. */
public final class MessagesView extends BorderPane {
    private final Label empty = new Label();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Consumer<String> lines;
    private @Nullable MessagesModel shown;
    private @Nullable Words said;

    /** @param lines runs a line of verbs */
    public MessagesView(Consumer<String> lines) {
        this.lines = lines;
        setId("messages");
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
    public void show(MessagesModel model, Words words) {
        if (model.equals(shown) && words == said) {
            return;
        }
        shown = model;
        said = words;
        scroll.setAccessibleText(words.text("panel.messages"));
        empty.setText(words.text("message.empty"));
        List<Node> rows = new ArrayList<>();
        model.all().forEach(message -> rows.add(row(message, words)));
        body.getChildren().setAll(rows.isEmpty() ? List.of(empty) : rows);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private Node row(MessagesModel.Sent message, Words words) {
        VBox row = new VBox(label(message.head(), "outbox-time"), label(message.text(), "message-text"));
        row.getStyleClass().add("outbox-row");
        if (!message.noted().isEmpty()) {
            row.getChildren().add(label(message.noted(), "message-noted"));
        }
        if (!message.missing().isEmpty()) {
            row.getChildren().add(label(message.missing(), "outbox-waiting"));
        }
        if (!message.withdraw().isEmpty()) {
            Button back = new Button(words.text("message.withdraw"));
            back.setOnAction(event -> lines.accept(message.withdraw()));
            row.getChildren().add(back);
        }
        return row;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
