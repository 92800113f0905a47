package uz.posbon.workstation.detail;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One limit as a bar that fills, turns amber at three quarters and red past the limit; the words say the same. */
final class TimerBar extends HBox {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double NEAR_FRACTION = 0.75;

    private final Region fill = new Region();
    private final double fraction;

    TimerBar(Detail.Timer timer) {
        fraction = Math.min(1, timer.fraction());
        getStyleClass().add("timer");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        Label label = new Label(timer.label());
        label.setMinWidth(104);
        label.getStyleClass().add("muted");
        Track track = new Track();
        HBox.setHgrow(track, Priority.ALWAYS);
        Label value = new Label(timer.limit() == null ? timer.value() : timer.value() + " / " + timer.limit());
        value.setMinWidth(112);
        value.setAlignment(Pos.CENTER_RIGHT);
        value.getStyleClass().add("time");
        getChildren().addAll(label, track, value);
        pseudoClassStateChanged(OVER, timer.fraction() > 1);
        pseudoClassStateChanged(NEAR, timer.fraction() >= NEAR_FRACTION && timer.fraction() <= 1 && !timer.reached());
    }

    /** The bar's ground; the fill takes its share of the width. */
    private final class Track extends Region {
        Track() {
            getStyleClass().add("timer-track");
            fill.getStyleClass().add("timer-fill");
            getChildren().add(fill);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, Math.round(getWidth() * fraction), getHeight());
        }
    }
}
