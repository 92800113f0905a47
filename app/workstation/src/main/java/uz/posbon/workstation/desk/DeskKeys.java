package uz.posbon.workstation.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import uz.posbon.ui.queue.Grouping;
import uz.posbon.ui.queue.QueueView;
import uz.posbon.workstation.cameras.WallPlace;

/** The keys that work wherever the keyboard is, in every window of the desk. FX thread only. */
final class DeskKeys {
    /** Keys that change between two states: held down, they would change to and fro for as long as the machine can. */
    private static final Set<KeyCode> TOGGLES = EnumSet.of(KeyCode.F1, KeyCode.F6, KeyCode.F8, KeyCode.F11, KeyCode.D);

    private final DeskController desk;
    private final DeskView view;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    DeskKeys(DeskController desk, DeskView view) {
        this.desk = desk;
        this.view = view;
    }

    void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isRepeated(event) || taken(event)) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        // A key let go in another window is not seen here.
        scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(focused -> held.clear());
    }

    private boolean isRepeated(KeyEvent event) {
        boolean toggles = TOGGLES.contains(event.getCode()) && (event.getCode() != KeyCode.D || event.isShortcutDown());
        return toggles && !held.add(event.getCode());
    }

    /** While somebody writes, the letters with Ctrl are those of the field; none of them prints. */
    private boolean taken(KeyEvent event) {
        if (event.isAltDown()) {
            return panel(event.getCode());
        }
        if (event.isShortcutDown() && !event.isShiftDown()) {
            return (event.getCode() == KeyCode.P || event.getCode() == KeyCode.K || !(event.getTarget() instanceof TextInputControl)) && shortcut(event.getCode());
        }
        return key(event.getCode());
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case Z -> desk.run("undo");
            case L -> desk.run(isGroupChosen() ? "same group" : "same");
            case P -> desk.run("print");
            case K -> desk.run("ack-message");
            case D -> desk.toggleShift();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** In a flood a line holds what only is of one kind: one key must not call all of that the same. */
    private boolean isGroupChosen() {
        QueueView alarms = view.alarms();
        return alarms.groupingProperty().get() == Grouping.GROUPS
                && Optional.ofNullable(alarms.selectedIdProperty().get()).flatMap(alarms::line).filter(line -> line.mark().isHeading()).isPresent();
    }

    /** Alt and a digit lead to a panel, wherever it is. */
    private boolean panel(KeyCode code) {
        int number = code.isDigitKey() && code.ordinal() >= KeyCode.DIGIT1.ordinal() && code.ordinal() <= KeyCode.DIGIT9.ordinal()
                ? code.ordinal() - KeyCode.DIGIT1.ordinal() : Integer.MAX_VALUE;
        if (number >= view.panels().size()) {
            return false;
        }
        view.space().reveal(view.panels().get(number).id());
        return true;
    }

    private boolean key(KeyCode code) {
        switch (code) {
            case F1 -> desk.help();
            case F2 -> view.space().reveal(DeskPanels.ALARMS);
            case F3 -> view.space().reveal(DeskPanels.INCIDENTS);
            case F4 -> view.space().reveal(DeskPanels.MAP);
            // The slash lies elsewhere on a Russian or Uzbek Cyrillic keyboard; this key does not.
            case F5 -> view.commandBar().enter();
            case F6 -> desk.place(view.cameras().place() == WallPlace.CENTRE ? WallPlace.STRIP : WallPlace.CENTRE);
            case F7 -> cameras();
            case F8 -> view.cameras().toggleList();
            case F9 -> {
                view.space().reveal(DeskPanels.MAP);
                view.map().search();
            }
            case F10 -> view.space().reveal(DeskPanels.CASE);
            case F11 -> desk.place(view.cameras().place() == WallPlace.WINDOW ? WallPlace.STRIP : WallPlace.WINDOW);
            // Not a toggle: a key that is held down repeats itself.
            case F12 -> view.reveal(DeskPanels.UNITS);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void cameras() {
        if (view.cameras().place() == WallPlace.STRIP) {
            view.space().reveal(DeskPanels.CAMERAS);
        } else {
            view.cameras().requestFocus();
        }
    }
}
