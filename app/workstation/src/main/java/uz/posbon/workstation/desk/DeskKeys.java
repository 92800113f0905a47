package uz.posbon.workstation.desk;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import uz.posbon.workstation.cameras.WallPlace;

/** The keys that work wherever the keyboard is, in every window of the desk. FX thread only. */
final class DeskKeys {
    private final DeskController desk;
    private final DeskView view;

    DeskKeys(DeskController desk, DeskView view) {
        this.desk = desk;
        this.view = view;
    }

    void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (taken(event)) {
                event.consume();
            }
        });
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
            case L -> desk.run("same");
            case P -> desk.run("print");
            case K -> desk.run("ack-message");
            case D -> desk.toggleShift();
            default -> {
                return false;
            }
        }
        return true;
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
