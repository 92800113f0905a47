package uz.posbon.ui.dock;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/** The title of a panel where it shares its place, or is folded: a click shows it, the mouse carries the panel by it, arrows lead to the next. */
final class DockTab extends StackPane {
    private static final PseudoClass FRONT = PseudoClass.getPseudoClass("front");

    private final String panel;

    /** @param side of the place it stands at; at the left and the right it is written upwards and downwards */
    DockTab(DockPanel panel, Side side, Runnable chosen) {
        this.panel = panel.id();
        getStyleClass().add("dock-tab");
        Label title = new Label();
        title.textProperty().bind(panel.title());
        title.setRotate(side == Side.LEFT ? -90 : side == Side.RIGHT ? 90 : 0);
        title.setMinWidth(Label.USE_PREF_SIZE);
        // In a group the room it takes is that of the turned text.
        getChildren().add(new Group(title));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        accessibleTextProperty().bind(panel.title());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                chosen.run();
            }
        });
        setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    chosen.run();
                    event.consume();
                }
                default -> { }
            }
        });
    }

    String panel() {
        return panel;
    }

    void front(boolean front) {
        pseudoClassStateChanged(FRONT, front);
    }
}
