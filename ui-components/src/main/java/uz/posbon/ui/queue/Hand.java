package uz.posbon.ui.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.ListView;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Feels whether the operator's hand is on the list: it has the keyboard, and a key, the wheel or a mouse button was used a moment ago. */
final class Hand {

    /** Long enough to read a few lines and decide; short enough that a forgotten list comes alive by itself. */
    static final Duration PATIENCE = Duration.ofSeconds(8);

    private final QueueView view;
    private final ListView<QueueRow> list;
    private final Clock clock;
    private Instant last = Instant.MIN;

    Hand(QueueView view, ListView<QueueRow> list) {
        this.view = view;
        this.list = list;
        this.clock = view.clock();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        list.addEventFilter(ScrollEvent.SCROLL, this::touched);
        list.focusedProperty().subscribe(focused -> feel());
    }

    private void touched(InputEvent event) {
        last = clock.instant();
        feel();
    }

    /** Lets go at once. */
    void lift() {
        last = Instant.MIN;
        feel();
    }

    /** Looks again; called at each tick. */
    void feel() {
        view.hold(list.isFocused() && clock.instant().minus(PATIENCE).isBefore(last));
    }
}
