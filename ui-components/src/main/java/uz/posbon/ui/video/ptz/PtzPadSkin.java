package uz.posbon.ui.video.ptz;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rose with the zoom beside it, the presets below, and a line that says what is wrong. */
final class PtzPadSkin extends SkinBase<PtzPad> {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double ZOOM_SPEED = 0.5;

    private final PtzRose rose;
    private final PresetMenu presets;
    private final Button zoomIn = new Button();
    private final Button zoomOut = new Button();
    private final Label says = new Label();
    private final Subscription watches;

    PtzPadSkin(PtzPad pad) {
        super(pad);
        rose = new PtzRose(pad.grip());
        presets = new PresetMenu(pad.grip());
        zoom(zoomIn, "ptz-zoom-in", ZOOM_SPEED);
        zoom(zoomOut, "ptz-zoom-out", -ZOOM_SPEED);
        says.getStyleClass().add("ptz-says");
        VBox zooms = new VBox(zoomIn, zoomOut);
        zooms.getStyleClass().add("ptz-zooms");
        HBox top = new HBox(rose, zooms);
        top.getStyleClass().add("ptz-top");
        VBox all = new VBox(top, presets.button(), says);
        all.getStyleClass().add("ptz-all");
        says.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(all);
        watches = Subscription.combine(
                pad.wordsProperty().subscribe(this::describe),
                pad.deviceProperty().subscribe(this::deviceChanged),
                pad.failureProperty().subscribe(failure -> say()),
                pad.velocityProperty().subscribe(rose::show));
    }

    /** Moves while it is armed: by the mouse on it, by a finger, by the space bar; leaving it disarms. */
    private void zoom(Button button, String style, double speed) {
        button.getStyleClass().setAll("ptz-zoom", style);
        Region sign = new Region();
        sign.getStyleClass().add("ptz-zoom-sign");
        button.setGraphic(sign);
        button.armedProperty().subscribe((before, armed) -> {
            if (armed) {
                getSkinnable().grip().hold(new PtzVelocity(0, 0, speed));
            } else {
                getSkinnable().grip().release();
            }
        });
    }

    private void describe(PtzWords words) {
        rose.show(words);
        presets.show(words);
        name(zoomIn, words.zoomIn());
        name(zoomOut, words.zoomOut());
        rose.stop().setTooltip(new Tooltip(words.stop()));
        getSkinnable().setAccessibleText(words.pad());
        say();
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private void deviceChanged(@Nullable PtzDevice device) {
        for (Node node : List.of(rose, zoomIn, zoomOut, presets.button())) {
            node.setDisable(device == null);
        }
        presets.deviceChanged();
        say();
    }

    private void say() {
        PtzPad pad = getSkinnable();
        PtzWords words = pad.getWords();
        boolean failed = pad.failureProperty().get() != null;
        pad.pseudoClassStateChanged(FAILED, failed);
        says.setText(pad.getDevice() == null ? words.noDevice() : failed ? words.failed() : words.hint());
    }

    @Override
    public void dispose() {
        watches.unsubscribe();
        super.dispose();
    }
}
