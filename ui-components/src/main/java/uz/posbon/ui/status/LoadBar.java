package uz.posbon.ui.status;

import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import uz.posbon.ui.symbol.ControlStyle;
import uz.posbon.ui.symbol.Tone;

/** How much there is to do against a limit: words and as many cells as the limit (style class {@code status-load}). FX thread only. */
public final class LoadBar extends HBox {

    private final Label text = new Label();
    private final HBox cells = new HBox();
    private int shownLimit = -1;

    public LoadBar() {
        getStyleClass().add("status-load");
        setAccessibleRole(AccessibleRole.TEXT);
        text.getStyleClass().add("status-text");
        cells.getStyleClass().add("status-cells");
        getChildren().addAll(text, cells);
    }

    /**
     * Shows a load.
     *
     * @param count zero or more; above the limit every cell is filled in the tone of an emergency
     * @param limit cells, 1 to 30
     * @param words the same in words
     */
    public void show(int count, int limit, String words) {
        text.setText(words);
        setAccessibleText(words);
        if (limit != shownLimit) {
            shownLimit = limit;
            cells.getChildren().setAll(Stream.generate(LoadBar::cell).limit(limit).toList());
        }
        Tone tone = count > limit ? Tone.EXTREME : count * 10 >= limit * 8 ? Tone.SEVERE : Tone.READY;
        for (int i = 0; i < limit; i++) {
            var cell = cells.getChildren().get(i);
            for (Tone other : new Tone[] {Tone.EXTREME, Tone.SEVERE, Tone.READY}) {
                cell.pseudoClassStateChanged(other.pseudoClass(), i < count && other == tone);
            }
        }
    }

    /** Whether there is room for the words beside the cells; they are heard in either case. */
    public void worded(boolean room) {
        text.setVisible(room);
        text.setManaged(room);
    }

    /** How wide it wants to be with its words or without, in pixels. */
    public double width(boolean worded) {
        return cells.prefWidth(-1) + snappedLeftInset() + snappedRightInset() + (worded ? text.prefWidth(-1) + getSpacing() : 0);
    }

    private static Region cell() {
        Region cell = new Region();
        cell.getStyleClass().add("status-cell");
        return cell;
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(LoadBar.class, "status.css");
    }
}
