package uz.posbon.ui.video;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shape, name, state and time in one line; the name gives way first. */
final class TileBar extends HBox {

    private final Label name = label("video-name");
    private final Label state = label("video-state");
    private final Label time = label("video-time");
    private final Label clock = label("video-clock");
    private @Nullable Node mark;

    TileBar() {
        getStyleClass().add("video-bar");
        Region shape = new Region();
        shape.getStyleClass().add("video-shape");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.setMinWidth(Region.USE_PREF_SIZE);
        time.setMinWidth(Region.USE_PREF_SIZE);
        clock.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(shape, name, state, time, clock);
    }

    void show(TileText text) {
        name.setText(text.name());
        // An empty tile says so once, in its middle.
        state.setText(text.name().isEmpty() ? "" : text.state());
        time.setText(text.time());
        clock.setText(text.clock());
    }

    void mark(@Nullable Node node) {
        getChildren().remove(mark);
        mark = node;
        if (node != null) {
            getChildren().addFirst(node);
        }
    }

    static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
