package uz.posbon.ui.figure;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.symbol.ControlStyle;
import uz.posbon.ui.symbol.SymbolView;
import uz.posbon.ui.symbol.Tone;

/**
 * One figure as a tile (style class {@code figure-tile}, tone as pseudo-class): its name, the value twice as high as text, its
 * unit, its limit, its trend. All lengths are in em, so whoever sets {@code -fx-font-size} on it or above it gets the same tile
 * larger: 14 px on a desk puts the value at 28 px, 28 px on a wall puts it at 56. Enter, Space or a click opens what is behind the
 * figure. FX thread only.
 */
public final class FigureTile extends VBox {
    private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");

    private final Label name = new Label();
    private final SymbolView symbol = new SymbolView(12);
    private final Label value = new Label();
    private final Label unit = new Label();
    private final Label limit = new Label();
    private final Label trend = new Label();
    private @Nullable Figure shown;
    private @Nullable Runnable action;

    public FigureTile() {
        getStyleClass().add("figure-tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        name.getStyleClass().add("figure-name");
        value.getStyleClass().add("figure-value");
        unit.getStyleClass().add("figure-unit");
        limit.getStyleClass().add("figure-limit");
        trend.getStyleClass().add("figure-trend");
        HBox head = new HBox(name, filler(), symbol);
        head.getStyleClass().add("figure-head");
        HBox number = new HBox(value, unit);
        number.getStyleClass().add("figure-number");
        // The number is what the tile is for: it is never the one that is cut.
        value.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
        getChildren().addAll(head, number, limit, trend);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && action != null) {
                requestFocus();
                action.run();
            }
        });
    }

    private static Region filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    /** Shows a figure; cheap when it is the one shown already. */
    public void show(Figure figure) {
        if (figure.equals(shown)) {
            return;
        }
        if (shown == null || shown.tone() != figure.tone()) {
            if (shown != null) {
                pseudoClassStateChanged(shown.tone().pseudoClass(), false);
            }
            pseudoClassStateChanged(figure.tone().pseudoClass(), true);
            symbol.show(figure.tone(), figure.tone().shape());
            symbol.setVisible(figure.tone() != Tone.NEUTRAL);
        }
        shown = figure;
        name.setText(figure.name());
        value.setText(figure.value());
        unit.setText(figure.unit());
        said(limit, figure.limit());
        said(trend, figure.trend());
        setAccessibleText(figure.spoken());
    }

    /** What there is nothing to say of takes no room. */
    private static void said(Label label, String text) {
        label.setText(text);
        label.setManaged(!text.isEmpty());
    }

    /** What it shows; null before the first figure. */
    public @Nullable Figure figure() {
        return shown;
    }

    /** Opens what is behind the figure; null makes it one that is only read, and the keyboard passes it by. */
    public void onOpen(@Nullable Runnable open) {
        action = open;
        setFocusTraversable(open != null);
        pseudoClassStateChanged(OPENS, open != null);
    }

    private void pressed(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (opens && action != null && !event.isAltDown() && !event.isControlDown()) {
            event.consume();
            action.run();
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(FigureTile.class, "figure.css");
    }
}
