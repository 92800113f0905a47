package uz.posbon.workstation.annunciate;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.css.PseudoClass;
import org.kordamp.ikonli.javafx.FontIcon;
import uz.posbon.ui.symbol.SymbolView;

/**
 * The annunciator for the eye: how many alarms wait, by shape and number, and how the sound stands; a click or Ctrl+M mutes (style class
 * {@code annunciator}). FX thread only.
 */
public final class AnnunciatorChip extends HBox {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final HBox counts = new HBox();
    private final Button sound = new Button();
    private final FontIcon icon = new FontIcon("mdmz-volume_up");
    private final Tooltip explanation = new Tooltip();
    private final Runnable mute;
    private final Runnable unmute;
    private boolean muted;
    private List<Shown.Count> counted = List.of();

    /** Each of the two must return at once. */
    public AnnunciatorChip(Runnable mute, Runnable unmute) {
        this.mute = mute;
        this.unmute = unmute;
        setId("annunciator");
        getStyleClass().add("annunciator");
        setAlignment(Pos.CENTER_LEFT);
        counts.getStyleClass().add("annunciator-counts");
        counts.setAlignment(Pos.CENTER_LEFT);
        icon.getStyleClass().add("annunciator-icon");
        // Not "button": the application's theme would dress it as one.
        sound.getStyleClass().setAll("annunciator-sound");
        sound.setGraphic(icon);
        sound.setTooltip(explanation);
        sound.setMinWidth(Region.USE_PREF_SIZE);
        // The keyboard has Ctrl+M, wherever it is.
        sound.setFocusTraversable(false);
        sound.setOnAction(event -> (muted ? unmute : mute).run());
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(counts, sound);
    }

    public void show(Shown shown) {
        if (!shown.counts().equals(counted)) {
            counted = shown.counts();
            counts.getChildren().setAll(counted.stream().map(AnnunciatorChip::count).toList());
        }
        muted = shown.muted();
        icon.setIconLiteral(shown.icon());
        sound.setText(shown.sound());
        sound.setAccessibleText(shown.explanation());
        explanation.setText(shown.explanation());
        sound.pseudoClassStateChanged(WARNING, shown.warning());
    }

    private static Node count(Shown.Count count) {
        SymbolView symbol = new SymbolView(12);
        symbol.show(count.tone(), count.tone().shape());
        Label number = new Label(count.number(), symbol);
        number.getStyleClass().add("annunciator-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setTooltip(new Tooltip(count.name()));
        number.setAccessibleText(count.name() + " " + count.number());
        return number;
    }

    /**
     * Hears Ctrl+M and Ctrl+Shift+M wherever the keyboard is in this window. Two keys instead of one that does both: a key that is held
     * down repeats.
     */
    public void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.M && event.isShortcutDown() && !event.isAltDown()) {
                (event.isShiftDown() ? unmute : mute).run();
                event.consume();
            }
        });
    }
}
