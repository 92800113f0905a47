package uz.posbon.workstation.citymap;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.SymbolLayer;
import uz.posbon.ui.video.wall.VideoDrag;
import uz.posbon.workstation.drag.PushDrag;

/**
 * A camera can be dragged from the map onto a tile, an incident onto a display of a wall; what is pressed beside them drags the map as ever.
 * FX thread only.
 */
final class SymbolDrag {
    private final MapPane pane;
    private final SymbolLayer cameras;
    private final SymbolLayer cases;
    private @Nullable MapSymbol pressed;

    SymbolDrag(MapPane pane, SymbolLayer cameras, SymbolLayer cases) {
        this.pane = pane;
        this.cameras = cameras;
        this.cases = cases;
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventFilter(MouseEvent.DRAG_DETECTED, this::drag);
        // The map would move under the camera until the drag is detected.
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (pressed != null) {
                event.consume();
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressed = null);
    }

    private void press(MouseEvent event) {
        pressed = !event.isPrimaryButtonDown() ? null : Stream.of(
                        symbol(cases, event, CitySymbols.INCIDENT), symbol(cameras, event, CitySymbols.CAMERA))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<MapSymbol> symbol(SymbolLayer layer, MouseEvent event, String kind) {
        return Optional.ofNullable(layer.symbolAt(event.getX(), event.getY())).filter(symbol -> symbol.id().startsWith(kind));
    }

    private void drag(MouseEvent event) {
        MapSymbol symbol = pressed;
        if (symbol == null) {
            return;
        }
        if (symbol.id().startsWith(CitySymbols.INCIDENT)) {
            PushDrag.start(pane, "incident " + symbol.label());
        } else {
            VideoDrag.start(pane, symbol.id().substring(CitySymbols.CAMERA.length()));
        }
        pressed = null;
        event.consume();
    }
}
