package uz.posbon.workstation.citymap;

import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.Ground;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.tool.ToolWords;

/** Says where the selected case lies when it is not in view, and goes there when it is pressed. FX thread only. */
final class AwayButton extends Button {
    private static final String ARROWS = "\u2191\u2197\u2192\u2198\u2193\u2199\u2190\u2196";

    private final MapPane pane;
    private ToolWords words = ToolWords.ENGLISH;
    private @Nullable MapSymbol selected;

    AwayButton(MapPane pane, Runnable go) {
        this.pane = pane;
        getStyleClass().add("map-away");
        setFocusTraversable(false);
        setOnAction(event -> go.run());
        pane.viewportProperty().subscribe(view -> refresh());
    }

    void words(ToolWords newWords) {
        words = newWords;
        refresh();
    }

    void selected(@Nullable MapSymbol symbol) {
        selected = symbol;
        refresh();
    }

    private void refresh() {
        MapSymbol symbol = selected;
        Viewport view = pane.getViewport();
        LonLat place = symbol == null ? null : new LonLat(symbol.lon(), symbol.lat());
        boolean away = symbol != null && place != null && view.width() > 0 && !view.shows(place);
        setVisible(away);
        if (symbol != null && place != null && away) {
            char arrow = ARROWS.charAt((int) Math.round(Ground.bearing(view.center(), place) / 45) % ARROWS.length());
            setText(arrow + "  " + symbol.label() + "  " + words.length(Ground.metres(view.center(), place)));
        }
    }
}
