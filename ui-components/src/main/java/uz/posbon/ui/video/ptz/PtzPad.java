package uz.posbon.ui.video.ptz;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;
import uz.posbon.ui.symbol.ControlStyle;

/**
 * A pad to steer one camera: a round of eight directions with a stop, zoom in and out, presets. Moves only while pressed or while an
 * arrow key is held; the movement ends as {@link PtzHand} says. FX thread only.
 *
 * <p>Style class {@code ptz-pad}; pseudo-class {@code failed} while the camera does not obey.
 */
public final class PtzPad extends Control {

    private final ObjectProperty<@Nullable PtzDevice> device = new SimpleObjectProperty<>(this, "device");
    private final ObjectProperty<PtzWords> words = new SimpleObjectProperty<>(this, "words", PtzWords.ENGLISH);
    private final ObjectProperty<@Nullable Throwable> failure = new SimpleObjectProperty<>(this, "failure");
    private final PtzGrip grip;
    @SuppressWarnings("unused") // Held for as long as the pad: it listens to it.
    private final PtzKeys keys;

    public PtzPad() {
        this(FrameTicker.every(PtzGrip.BEAT));
    }

    PtzPad(FrameTicker beat) {
        getStyleClass().add("ptz-pad");
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(false);
        grip = new PtzGrip(this, beat, failure::set);
        keys = new PtzKeys(this, grip);
        device.subscribe(next -> grip.device(next));
    }

    /** The camera; null for one that cannot be steered. */
    public ObjectProperty<@Nullable PtzDevice> deviceProperty() {
        return device;
    }

    public @Nullable PtzDevice getDevice() {
        return device.get();
    }

    public void setDevice(@Nullable PtzDevice value) {
        device.set(value);
    }

    public ObjectProperty<PtzWords> wordsProperty() {
        return words;
    }

    public PtzWords getWords() {
        return words.get();
    }

    public void setWords(PtzWords value) {
        words.set(value);
    }

    /** How it moves now. */
    public ReadOnlyObjectProperty<PtzVelocity> velocityProperty() {
        return grip.velocityProperty();
    }

    /** Why the camera did not obey; null again with the next movement. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
        return failure;
    }

    PtzGrip grip() {
        return grip;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PtzPadSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyle.beside(PtzPad.class, "ptz-pad.css");
    }
}
