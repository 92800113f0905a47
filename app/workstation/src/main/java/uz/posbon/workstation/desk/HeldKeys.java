package uz.posbon.workstation.desk;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * The keys that are down while a window opens another one. Their repeats reach the new window, where they were meant for nothing:
 * an Enter held a moment too long must not enlarge a camera. FX thread only.
 */
final class HeldKeys {
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    HeldKeys(Window from) {
        from.addEventFilter(KeyEvent.KEY_PRESSED, event -> held.add(event.getCode()));
        from.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
    }

    /** Keeps from a window what was pressed before it opened, key by key, until each is let go. */
    void keepFrom(Window opened) {
        opened.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (held.contains(event.getCode())) {
                event.consume();
            }
        });
        opened.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (held.remove(event.getCode())) {
                event.consume();
            }
        });
        // A key let go in a third program is seen by nobody.
        opened.focusedProperty().subscribe((had, has) -> {
            if (!has) {
                held.clear();
            }
        });
    }
}
