package uz.posbon.workstation.detail;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One titled part of the case. It is made anew only when what it says has changed, and is not there while it says nothing. */
final class DetailSection extends VBox {
    private final Label title = new Label();
    private @Nullable Object shown;

    DetailSection() {
        getStyleClass().add("detail-section");
        title.getStyleClass().add("section-title");
        setVisible(false);
        setManaged(false);
    }

    /** A part without a title of its own. */
    void show(Object data, Supplier<? extends List<? extends Node>> rows) {
        show("", data, rows);
    }

    /**
     * Shows it.
     *
     * @param data what the rows are made of; equal data under an equal title changes nothing
     */
    void show(String name, Object data, Supplier<? extends List<? extends Node>> rows) {
        if (data.equals(shown) && name.equals(title.getText())) {
            return;
        }
        shown = data;
        title.setText(name);
        List<? extends Node> nodes = rows.get();
        getChildren().clear();
        if (!name.isEmpty()) {
            getChildren().add(title);
        }
        getChildren().addAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    /** Says nothing. */
    void hide() {
        show("", List.of(), List::of);
    }
}
