package uz.posbon.workstation.citymap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.Viewport;

/**
 * Keeps a unit in the middle of a view until the operator moves that view himself, by hand or by words; zooming in and out is no moving away.
 * Going back leads to where the map was before. FX thread only.
 */
final class Tracking {
    /** Within this share of the view around its middle a unit may move without the map moving after it. */
    private static final double CALM = 0.25;

    private MapPane pane;
    private final Runnable ended;
    private @Nullable String symbolId;
    private boolean moving;
    private boolean begun;

    /** @param ended told when the operator has moved the map away */
    Tracking(CityPanes panes, Runnable ended) {
        this.pane = panes.main().pane();
        this.ended = ended;
        panes.each(view -> {
            MapPane map = view.pane();
            map.viewportProperty().addListener((property, before, now) -> moved(map, before, now));
            map.onJump(() -> left(map));
        });
    }

    /** The symbol that is tracked; null for none. */
    @Nullable String symbolId() {
        return symbolId;
    }

    /** Whether a unit is tracked in this view. */
    boolean isIn(MapPane view) {
        return symbolId != null && pane == view;
    }

    /** In that view; null lets it go. */
    void track(@Nullable String id, MapPane view) {
        pane = view;
        symbolId = id;
        begun = false;
    }

    void follow(List<MapSymbol> units) {
        String id = symbolId;
        if (id != null) {
            units.stream().filter(unit -> unit.id().equals(id)).findFirst().ifPresent(this::follow);
        }
    }

    private void follow(MapSymbol unit) {
        Viewport view = pane.getViewport();
        double offX = Math.abs(view.screenX(unit.lon()) - view.width() / 2);
        double offY = Math.abs(view.screenY(unit.lat()) - view.height() / 2);
        if (offX > view.width() * CALM / 2 || offY > view.height() * CALM / 2) {
            moving = true;
            LonLat place = new LonLat(unit.lon(), unit.lat());
            if (begun) {
                pane.follow(place);
            } else {
                pane.centerOn(place, view.zoom());
            }
            moving = false;
            begun = true;
        }
    }

    /** Zooming and resizing are no moving away. */
    private void moved(MapPane map, Viewport before, Viewport now) {
        boolean sized = before.width() != now.width() || before.height() != now.height();
        if (!sized && before.zoom() == now.zoom()) {
            left(map);
        }
    }

    private void left(MapPane map) {
        if (symbolId != null && !moving && map == pane) {
            symbolId = null;
            ended.run();
        }
    }
}
