package uz.posbon.ui.video.ptz;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** Arrow keys turn, Page Up, Page Down, plus and minus zoom, Shift makes it fast, Escape stops. Only while there is a device. */
final class PtzKeys {

    private final Node node;
    private final PtzGrip grip;
    private final HeldKeys held = new HeldKeys();
    private final EventHandler<KeyEvent> pressed = this::onPressed;
    private final EventHandler<KeyEvent> released = this::onReleased;

    private final Subscription watches;
    private boolean telling;

    PtzKeys(Node node, PtzGrip grip) {
        this.node = node;
        this.grip = grip;
        // Filters: an arrow key would otherwise move the keyboard to the next control.
        node.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        node.addEventFilter(KeyEvent.KEY_RELEASED, released);
        watches = Subscription.combine(
                grip.velocityProperty().subscribe(velocity -> {
                    if (velocity.still() && !telling) {
                        held.spend();
                    }
                }),
                node.focusWithinProperty().subscribe(focused -> {
                    if (!focused) {
                        held.clear();
                    }
                }));
    }

    void close() {
        watches.unsubscribe();
        node.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        node.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    private void onPressed(KeyEvent event) {
        if (grip.device() == null || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && grip.isHeld()) {
            grip.stop();
            event.consume();
            return;
        }
        take(held.press(event.getCode(), event.isShiftDown()), event);
    }

    private void onReleased(KeyEvent event) {
        take(held.release(event.getCode()), event);
    }

    private void take(Optional<PtzVelocity> velocity, KeyEvent event) {
        velocity.ifPresent(wanted -> {
            telling = true;
            grip.hold(wanted);
            telling = false;
            event.consume();
        });
    }
}
