package uz.posbon.workstation.citymap;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.MapPane;

/** Keys while the keyboard is on the map, beside those the map itself knows. */
final class MapKeys {
    private MapKeys() {}

    static void listen(CityPanes panes, Consumer<String> line) {
        panes.each(pane -> pane.pane().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            String said = line(pane.pane(), event);
            if (said != null) {
                line.accept(said);
                event.consume();
            }
        }));
    }

    private static @Nullable String line(MapPane map, KeyEvent event) {
        if (map.getTool() != null || event.isShortcutDown() || event.isAltDown()) {
            return null;
        }
        return switch (event.getCode()) {
            case M -> "measure";
            case Z -> "draw area";
            case O -> "draw circle";
            case F -> "fit";
            case K -> "map-lock";
            case S -> "split";
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 ->
                    (event.isShiftDown() ? "bookmark " : "go ") + event.getCode().getChar();
            default -> null;
        };
    }
}
