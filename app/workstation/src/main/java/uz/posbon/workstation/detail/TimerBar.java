package uz.posbon.workstation.detail;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uz.posbon.ui.queue.Deadline;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.workstation.words.Words;

/** One limit as a bar that fills, turns amber when the limits of a queue do, and red past the limit; a shape and the words say the same. */
final class TimerBar extends VBox {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double MARK = 11;

    private final Region fill = new Region();
    private final double fraction;

    TimerBar(Detail.Timer timer, Words words) {
        fraction = Math.min(1, timer.fraction());
        getStyleClass().add("timer");
        Label label = new Label(timer.label());
        label.getStyleClass().add("muted");
        Track track = new Track();
        Label value = new Label(timer.limit() == null ? timer.value() : timer.value() + " / " + timer.limit());
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("time");
        boolean over = timer.fraction() > 1;
        boolean near = timer.fraction() >= Deadline.NEAR && !over && !timer.reached();
        Tone tone = over ? Tone.EXTREME : Tone.MODERATE;
        SymbolView mark = new SymbolView(MARK);
        mark.show(tone, tone.shape());
        mark.setVisible(over || near);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(label, gap, mark, value);
        line.getStyleClass().add("timer-line");
        getChildren().addAll(line, track);
        pseudoClassStateChanged(OVER, over);
        pseudoClassStateChanged(NEAR, near);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(timer.limit() == null ? timer.label() + " " + timer.value() : words.text(
                over ? "detail.timer.over" : "detail.timer.within",
                Map.of("what", timer.label(), "time", timer.value(), "limit", timer.limit())));
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
