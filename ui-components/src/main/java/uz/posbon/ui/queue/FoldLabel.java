package uz.posbon.ui.queue;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The counter of a heading, with a corner that points to the right when it is closed and down when it is open. */
final class FoldLabel extends Label {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    FoldLabel() {
        getStyleClass().add("queue-fold");
        Region corner = new Region();
        corner.getStyleClass().add("queue-fold-corner");
        setGraphic(corner);
        setMinWidth(USE_PREF_SIZE);
        show(QueueMark.ROW);
    }

    void show(QueueMark mark) {
        setVisible(mark.isHeading());
        setManaged(mark.isHeading());
        setText(Integer.toString(mark.count()));
        pseudoClassStateChanged(OPEN, mark.isOpen());
    }
}
