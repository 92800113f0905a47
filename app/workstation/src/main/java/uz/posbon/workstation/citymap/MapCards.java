package uz.posbon.workstation.citymap;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.search.Place;
import uz.posbon.workstation.words.Words;

/** What is said beside a place or a unit, within the map's edges. FX thread only. */
final class MapCards extends Pane {
    private static final double OFF = 16;

    private final CityPanes panes;
    private final Looking looking;
    private final HereCard here;
    private final UnitCard unit = new UnitCard();
    private @Nullable Words words;
    private @Nullable MapPane over;
    private @Nullable MapPane hoverOver;
    private @Nullable LonLat hereAt;
    private @Nullable String hovered;
    private @Nullable LonLat hoveredAt;
    private List<MapSymbol> units = List.of();

    MapCards(CityPanes panes, Looking looking, Consumer<String> line) {
        this.panes = panes;
        this.looking = looking;
        setPickOnBounds(false);
        here = new HereCard(line, this::focusMap);
        getChildren().addAll(unit, here);
        panes.each(pane -> {
            pane.pane().onMenu((place, x, y) -> ask(pane.pane(), place));
            pane.onHoverUnit(id -> hover(pane.pane(), id));
            pane.pane().viewportProperty().subscribe(view -> moved());
        });
    }

    /** What is open is asked for again, in the new language. */
    void words(Words newWords) {
        words = newWords;
        MapPane map = over;
        LonLat place = hereAt;
        if (here.isVisible() && map != null && place != null) {
            say(map, place, () -> { });
        }
        if (hovered != null && hoverOver != null) {
            hover(hoverOver, hovered);
        }
    }

    /** Asks what is at a place and shows it beside the place. */
    void ask(MapPane map, LonLat place) {
        say(map, place, here::requestFocus);
    }

    private void say(MapPane map, LonLat place, Runnable then) {
        looking.here(place, found -> {
            Words said = words;
            if (said != null) {
                over = map;
                hereAt = place;
                panes.mark(new Place("here", "coordinates", List.of(found.notations().getFirst()), "", place, 0));
                here.show(found, said);
                then.run();
                requestLayout();
            }
        });
    }

    private void focusMap() {
        panes.mark(null);
        if (over != null) {
            over.requestFocus();
        }
    }

    private void hover(MapPane map, @Nullable String symbolId) {
        hovered = symbolId;
        unit.setVisible(false);
        if (symbolId != null) {
            hoverOver = map;
            place(units);
            looking.unit(symbolId.substring(CitySymbols.UNIT.length()), facts -> {
                if (symbolId.equals(hovered)) {
                    unit.show(facts);
                    requestLayout();
                }
            });
        }
    }

    /** Units have moved; the card goes with its unit. */
    void moved(List<MapSymbol> now) {
        units = now;
        if (hovered != null) {
            place(now);
            requestLayout();
        }
    }

    private void place(List<MapSymbol> now) {
        now.stream().filter(symbol -> symbol.id().equals(hovered)).findFirst()
                .ifPresent(symbol -> hoveredAt = new LonLat(symbol.lon(), symbol.lat()));
    }

    /** A card beside a place nobody sees would be beside another. */
    private void moved() {
        MapPane map = over;
        LonLat at = hereAt;
        if (here.isVisible() && map != null && at != null && !map.getViewport().shows(at)) {
            here.setVisible(false);
            panes.mark(null);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        put(here, hereAt, over);
        put(unit, hoveredAt, hoverOver);
    }

    private void put(Region card, @Nullable LonLat at, @Nullable MapPane map) {
        if (!card.isVisible() || map == null || at == null || map.getScene() == null) {
            return;
        }
        card.autosize();
        Bounds edges = sceneToLocal(map.localToScene(map.getLayoutBounds()));
        Point2D point = sceneToLocal(map.localToScene(map.getViewport().screenX(at.lon()), map.getViewport().screenY(at.lat())));
        double right = point.getX() + OFF;
        double x = right + card.getWidth() <= edges.getMaxX() ? right : point.getX() - OFF - card.getWidth();
        double y = Math.clamp(point.getY() - OFF, edges.getMinY() + 4, Math.max(edges.getMinY() + 4, edges.getMaxY() - card.getHeight() - 4));
        card.relocate(Math.rint(Math.max(edges.getMinX() + 4, x)), Math.rint(y));
    }
}
