package uz.posbon.ui.video.ptz;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.live.FrameTicker;

/**
 * Steers a camera on its own picture: press and drag, faster the farther; or the arrow keys, while the node has the keyboard. The wheel
 * is left alone. Without a device it takes no event, so the node's own gestures work. Clicks always reach the node.
 *
 * <p>The movement ends with the button or key, when the node or its window loses the keyboard, is hidden, minimised or taken away, and
 * when the device is changed. FX thread only.
 */
public final class PtzHand {

    private final ObjectProperty<@Nullable PtzDevice> device = new SimpleObjectProperty<>(this, "device");
    private final ObjectProperty<@Nullable Throwable> failure = new SimpleObjectProperty<>(this, "failure");
    private final Node node;
    private final PtzGrip grip;
    private final PtzKeys keys;
    private final EventHandler<MouseEvent> mouse = this::onMouse;
    private double pressX;
    private double pressY;
    private boolean pressed;
    private boolean steering;

    /** Puts a hand on the node; it does nothing until it has a device. */
    public PtzHand(Node node) {
        this(node, FrameTicker.every(PtzGrip.BEAT));
    }

    PtzHand(Node node, FrameTicker beat) {
        this.node = node;
        grip = new PtzGrip(node, beat, failure::set);
        keys = new PtzKeys(node, grip);
        device.subscribe(next -> {
            pressed = false;
            steering = false;
            grip.device(next);
        });
        node.addEventFilter(MouseEvent.ANY, mouse);
    }

    /** The camera behind the picture; null for one that cannot be steered. */
    public ObjectProperty<@Nullable PtzDevice> deviceProperty() {
        return device;
    }

    public @Nullable PtzDevice getDevice() {
        return device.get();
    }

    public void setDevice(@Nullable PtzDevice value) {
        device.set(value);
    }

    /** How it moves now. */
    public ReadOnlyObjectProperty<PtzVelocity> velocityProperty() {
        return grip.velocityProperty();
    }

    /** Why the last movement did not succeed; null again with the next. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
        return failure;
    }

    /** Takes the hand away for good; what moves is stopped. */
    public void detach() {
        setDevice(null);
        node.removeEventFilter(MouseEvent.ANY, mouse);
        keys.close();
        grip.close();
    }

    private void onMouse(MouseEvent event) {
        if (device.get() == null) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            press(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && pressed) {
            drag(event);
        } else if (event.getEventType() == MouseEvent.DRAG_DETECTED && pressed) {
            // Steering and dragging the tile elsewhere do not go together.
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && event.getButton() == MouseButton.PRIMARY
                || event.getEventType() == MouseEvent.MOUSE_MOVED && pressed) {
            // A mouse that moves without a button has lost its release to another window.
            letGo(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED && !event.isStillSincePress()) {
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        boolean alone = event.getButton() == MouseButton.PRIMARY && !event.isSecondaryButtonDown() && !event.isMiddleButtonDown();
        if (!alone) {
            // A second button is how a startled hand says stop.
            letGo(event);
            return;
        }
        pressed = true;
        pressX = event.getX();
        pressY = event.getY();
        if (node.isFocusTraversable()) {
            node.requestFocus();
        }
    }

    private void drag(MouseEvent event) {
        PtzVelocity wanted = DragVelocity.of(event.getX() - pressX, event.getY() - pressY);
        if (steering && !grip.isHeld() && !wanted.still()) {
            // It was stopped from elsewhere; only a fresh press begins anew.
            event.consume();
            return;
        }
        grip.hold(wanted);
        steering = !wanted.still();
        event.consume();
    }

    private void letGo(MouseEvent event) {
        if (pressed && steering) {
            event.consume();
        }
        pressed = false;
        steering = false;
        grip.release();
    }
}
