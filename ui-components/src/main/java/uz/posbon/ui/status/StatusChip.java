package uz.posbon.ui.status;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import uz.posbon.ui.symbol.ControlStyle;
import uz.posbon.ui.symbol.SymbolShape;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/** A state in one line: shape, tone and words (style class {@code status-chip}). FX thread only. */
public final class StatusChip extends HBox {

    private final SymbolView symbol = new SymbolView(12);
    private final Label text = new Label();
    private final Tooltip explanation = new Tooltip();

    public StatusChip() {
        getStyleClass().add("status-chip");
        setAccessibleRole(AccessibleRole.TEXT);
        text.getStyleClass().add("status-text");
        getChildren().addAll(symbol, text);
    }

    /** Shows a state. */
    public void show(Tone tone, SymbolShape shape, String words) {
        symbol.show(tone, shape);
        if (!words.equals(text.getText())) {
            text.setText(words);
            setAccessibleText(words);
        }
    }

    /** Explains the state to whoever points at it; an empty text takes the explanation away. */
    public void explain(String words) {
        explanation.setText(words);
        text.setTooltip(words.isEmpty() ? null : explanation);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(StatusChip.class, "status.css");
    }
}
