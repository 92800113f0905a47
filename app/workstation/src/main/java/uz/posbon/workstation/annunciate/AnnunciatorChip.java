package uz.posbon.workstation.annunciate;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
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
    private final List<CountLabel> numbers = new ArrayList<>();
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
            count();
        }
        muted = shown.muted();
        icon.setIconLiteral(shown.icon());
        sound.setText(shown.sound());
        sound.setAccessibleText(shown.explanation());
        explanation.setText(shown.explanation());
        sound.pseudoClassStateChanged(WARNING, shown.warning());
    }

    /** In the nodes there are: in a storm the numbers change several times a second, and a tooltip is a window. */
    private void count() {
        while (numbers.size() < counted.size()) {
            numbers.add(new CountLabel());
        }
        for (int i = 0; i < counted.size(); i++) {
            numbers.get(i).show(counted.get(i));
        }
        if (counts.getChildren().size() != counted.size()) {
            counts.getChildren().setAll(numbers.subList(0, counted.size()));
        }
    }

    private static final class CountLabel extends Label {
        private final SymbolView symbol = new SymbolView(12);
        private final Tooltip name = new Tooltip();

        CountLabel() {
            getStyleClass().add("annunciator-count");
            setGraphic(symbol);
            setMinWidth(USE_PREF_SIZE);
            setTooltip(name);
        }

        void show(Shown.Count count) {
            symbol.show(count.tone(), count.tone().shape());
            setText(count.number());
            name.setText(count.name());
            setAccessibleText(count.name() + " " + count.number());
        }
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
