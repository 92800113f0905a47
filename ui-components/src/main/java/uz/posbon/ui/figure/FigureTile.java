package uz.posbon.ui.figure;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
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
    private final HBox head = new HBox(name);
    private final HBox number = new HBox(value);
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
        head.getStyleClass().add("figure-head");
        number.getStyleClass().add("figure-number");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        // The number is what the tile is for: it is never the one that is cut.
        value.setMinWidth(USE_PREF_SIZE);
        name.setMinWidth(0);
        getChildren().addAll(head, number);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && action != null) {
                requestFocus();
                action.run();
            }
        });
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
            present(head, symbol, figure.tone() != Tone.NEUTRAL);
        }
        shown = figure;
        name.setText(figure.name());
        value.setText(figure.value());
        said(number, unit, figure.unit());
        said(this, limit, figure.limit());
        said(this, trend, figure.trend());
        if (getChildren().indexOf(limit) > getChildren().indexOf(trend) && getChildren().contains(trend)) {
            limit.toBack();
            number.toBack();
            head.toBack();
        }
        setAccessibleText(figure.spoken());
    }

    private static void said(Pane within, Label label, String text) {
        label.setText(text);
        present(within, label, !text.isEmpty());
    }

    /** What says nothing is not there: a screen full of tiles has a thousand nodes otherwise, and the style of each is worked out. */
    private static void present(Pane within, Node node, boolean wanted) {
        int at = within.getChildren().indexOf(node);
        if (wanted && at < 0) {
            within.getChildren().add(node);
        } else if (!wanted && at >= 0) {
            within.getChildren().remove(at);
        }
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
