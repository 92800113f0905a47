package uz.posbon.ui.symbol;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/** A symbol as a node: a shape in the colour of a tone (style class {@code symbol}, tone as pseudo-class). FX thread only. */
public final class SymbolView extends Pane {

    private static final double TEXT = 13;

    private final SVGPath path = new SVGPath();
    private @Nullable SymbolShape shape;
    private @Nullable Tone tone;

    /** @param size width and height in pixels where text has 13, for example 12; it grows with the text around it */
    public SymbolView(double size) {
        getStyleClass().add("symbol");
        path.getStyleClass().add("symbol-shape");
        path.setFillRule(FillRule.NON_ZERO);
        path.setManaged(false);
        getChildren().add(path);
        String em = String.format(Locale.ROOT, "%.3fem", size / TEXT);
        setStyle(Stream.of("min", "pref", "max")
                .map(which -> "-fx-" + which + "-width: " + em + "; -fx-" + which + "-height: " + em + ";")
                .collect(Collectors.joining()));
        setMouseTransparent(true);
    }

    /** Shows another tone and shape; cheap when nothing changed. */
    public void show(Tone newTone, SymbolShape newShape) {
        if (shape != newShape) {
            shape = newShape;
            path.setContent(newShape.path());
        }
        if (tone != newTone) {
            if (tone != null) {
                pseudoClassStateChanged(tone.pseudoClass(), false);
            }
            tone = newTone;
            pseudoClassStateChanged(newTone.pseudoClass(), true);
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(SymbolView.class, "symbol.css");
    }

    @Override
    protected void layoutChildren() {
        // A node is scaled about the middle of its bounds; this puts the square's origin into the middle of the pane.
        var bounds = path.getLayoutBounds();
        double size = getWidth();
        double grown = size / 2 - 1;
        path.setScaleX(size / 2);
        path.setScaleY(size / 2);
        path.setLayoutX(size / 2 + bounds.getCenterX() * grown);
        path.setLayoutY(size / 2 + bounds.getCenterY() * grown);
    }
}
