package uz.posbon.workstation.citymap;

import javafx.scene.input.MouseEvent;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.SymbolLayer;
import uz.posbon.ui.video.wall.VideoDrag;

/** A camera can be dragged from the map onto a tile; what is pressed beside a camera drags the map as ever. FX thread only. */
final class CameraDrag {
    private final MapPane pane;
    private final SymbolLayer cameras;
    private String pressed = "";

    CameraDrag(MapPane pane, SymbolLayer cameras) {
        this.pane = pane;
        this.cameras = cameras;
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventFilter(MouseEvent.DRAG_DETECTED, this::drag);
        // The map would move under the camera until the drag is detected.
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!pressed.isEmpty()) {
                event.consume();
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressed = "");
    }

    private void press(MouseEvent event) {
        MapSymbol symbol = event.isPrimaryButtonDown() ? cameras.symbolAt(event.getX(), event.getY()) : null;
        pressed = symbol != null && symbol.id().startsWith(CitySymbols.CAMERA) ? symbol.id().substring(CitySymbols.CAMERA.length()) : "";
    }

    private void drag(MouseEvent event) {
        if (!pressed.isEmpty()) {
            VideoDrag.start(pane, pressed);
            pressed = "";
            event.consume();
        }
    }
}
