package uz.posbon.ui.video.wall;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What a slot is to the operator, at the start of its tile's bar: number, pinned, given to pop-in, in a tour. Each by shape and letter. */
final class SlotMarks extends HBox {

    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final Label number = new Label();
    private final Label pinned = mark("wall-pinned");
    private final Label follow = mark("wall-follow");
    private final Label tour = mark("wall-tour");
    private final Tooltip explanation = new Tooltip();

    SlotMarks() {
        getStyleClass().add("wall-marks");
        number.getStyleClass().add("wall-number");
        number.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, pinned, follow, tour);
        Tooltip.install(this, explanation);
    }

    private static Label mark(String styleClass) {
        Region shape = new Region();
        shape.getStyleClass().add("wall-mark-shape");
        Label mark = new Label("", shape);
        mark.getStyleClass().addAll("wall-mark", styleClass);
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    void show(WallSlot slot, String sentence, WallWords words) {
        number.setText(Integer.toString(slot.number()));
        show(pinned, slot.pinned(), words.pinnedLetter());
        show(follow, slot.follow(), words.followLetter());
        TourStatus status = slot.tour();
        show(tour, status != null, status == null ? "" : words.tourLetter() + " " + status.step() + "/" + status.steps());
        tour.pseudoClassStateChanged(PAUSED, status != null && status.paused());
        explanation.setText(sentence);
    }

    private static void show(Label mark, boolean shown, String text) {
        mark.setVisible(shown);
        mark.setManaged(shown);
        mark.setText(text);
    }
}
