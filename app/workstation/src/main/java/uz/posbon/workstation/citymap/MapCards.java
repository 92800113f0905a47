package uz.posbon.workstation.citymap;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.search.Place;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** What is said beside a place, beside what is under the pointer and beside the selected object or zone, within the map's edges. FX thread only. */
final class MapCards extends Pane {
    private final CityPanes panes;
    private final Looking looking;
    private final HereCard here;
    private final FactCard chosen;
    private final HoverCard hover = new HoverCard();
    private final PlacedCard hereAt;
    private final PlacedCard chosenAt;
    private final PlacedCard hoverAt = new PlacedCard(hover);
    private @Nullable Words words;
    private @Nullable LonLat asked;
    private @Nullable String hovered;
    private @Nullable LonLat pointer;
    private List<MapSymbol> units = List.of();
    private List<MapSymbol> places = List.of();
    private @Nullable String chosenId;
    private @Nullable LonLat pickedAt;
    private @Nullable ChosenPlace said;
    private List<MapSymbol> saidOf = List.of();
    private List<MapDrawing> saidIn = List.of();
    private int questions;

    /** @param letGo told when the operator put away what is said of the selected object or zone */
    MapCards(CityPanes panes, Looking looking, Consumer<String> line, Runnable letGo) {
        this.panes = panes;
        this.looking = looking;
        setPickOnBounds(false);
        here = new HereCard(line, () -> {
            panes.mark(null);
            focus(hereAt());
        });
        chosen = new FactCard("map-chosen", line, () -> {
            letGo.run();
            focus(chosenAt());
        });
        hereAt = new PlacedCard(here);
        chosenAt = new PlacedCard(chosen);
        getChildren().addAll(chosen, hover, here);
        panes.each(pane -> {
            MapPane map = pane.pane();
            map.onMenu((place, x, y) -> ask(map, place));
            map.addEventFilter(MouseEvent.MOUSE_MOVED, event -> pointer = map.getViewport().at(event.getX(), event.getY()));
            pane.onHover(id -> hover(map, id));
            map.viewportProperty().subscribe(view -> moved());
        });
    }

    private PlacedCard hereAt() {
        return hereAt;
    }

    private PlacedCard chosenAt() {
        return chosenAt;
    }

    private static void focus(PlacedCard card) {
        MapPane map = card.map();
        if (map != null) {
            map.requestFocus();
        }
    }

    /** What is open is asked for again, in the new language. */
    void words(Words newWords) {
        words = newWords;
        MapPane map = hereAt.map();
        LonLat place = asked;
        if (here.isVisible() && map != null && place != null) {
            say(map, place, () -> { });
        }
        MapPane over = hoverAt.map();
        if (hovered != null && over != null) {
            hover(over, hovered);
        }
        askChosen();
    }

    /** Asks what is at a place and shows it beside the place. */
    void ask(MapPane map, LonLat place) {
        say(map, place, here::requestFocus);
    }

    private void say(MapPane map, LonLat place, Runnable then) {
        looking.here(place, found -> {
            Words spoken = words;
            if (spoken != null) {
                asked = place;
                hereAt.beside(map, place);
                panes.mark(new Place("here", "coordinates", List.of(found.notations().getFirst()), "", place, 0));
                here.show(found, spoken);
                then.run();
                requestLayout();
            }
        });
    }

    private void hover(MapPane map, @Nullable String id) {
        hovered = id;
        hover.setVisible(false);
        LonLat at = id == null ? null : placeOf(id);
        if (id != null && at != null) {
            hoverAt.beside(map, at);
            looking.hover(id, facts -> {
                if (id.equals(hovered)) {
                    hover.show(facts);
                    requestLayout();
                }
            });
        }
    }

    /** A symbol is where it stands; an area is where the pointer met it. */
    private @Nullable LonLat placeOf(String id) {
        List<MapSymbol> among = id.startsWith(CitySymbols.UNIT) ? units : places;
        return among.stream().filter(symbol -> symbol.id().equals(id)).findFirst().map(symbol -> new LonLat(symbol.lon(), symbol.lat())).orElse(pointer);
    }

    /** The newest of everything: the card of a unit goes with its unit, and what is said of the selected place stays true. */
    void show(CityLayers layers, Focus focus) {
        units = layers.units();
        places = layers.places();
        MapPane over = hoverAt.map();
        if (hovered != null && over != null && hovered.startsWith(CitySymbols.UNIT)) {
            LonLat at = placeOf(hovered);
            if (at != null) {
                hoverAt.beside(over, at);
                requestLayout();
            }
        }
        String id = CitySymbols.placeOf(focus);
        if (!Objects.equals(id, chosenId)) {
            choose(id);
        } else if (id != null && (saidOf != layers.cases() || saidIn != layers.zones())) {
            askChosen();
        }
        saidOf = layers.cases();
        saidIn = layers.zones();
        // The view it stood in may have been closed.
        chosen.setVisible(said != null && chosenAt.isInView());
    }

    private void choose(@Nullable String id) {
        chosenId = id;
        said = null;
        chosen.setVisible(false);
        MapPane over = hoverAt.map();
        if (id != null && id.equals(hovered) && over != null) {
            // An area selected by a click is spoken of where it was clicked.
            pickedAt = id.startsWith(CityDrawings.ZONE) ? pointer : null;
            chosenAt.beside(over, CityPane.CENTRE);
        } else {
            pickedAt = null;
            chosenAt.beside(panes.active().pane(), CityPane.CENTRE);
        }
        askChosen();
    }

    private void askChosen() {
        String id = chosenId;
        if (id == null) {
            return;
        }
        int question = ++questions;
        looking.chosen(id, found -> {
            if (question == questions && id.equals(chosenId)) {
                tell(found);
            }
        });
    }

    private void tell(@Nullable ChosenPlace found) {
        Words spoken = words;
        MapPane map = chosenAt.map();
        if (found == null || spoken == null || map == null) {
            said = null;
            chosen.setVisible(false);
        } else if (!found.equals(said)) {
            said = found;
            chosenAt.beside(map, pickedAt == null ? found.place() : pickedAt);
            chosen.say(found.title(), found.facts(), spoken);
            chosen.setVisible(chosenAt.isInView());
            requestLayout();
        }
    }

    private void moved() {
        if (here.isVisible() && !hereAt.isInView()) {
            here.setVisible(false);
            panes.mark(null);
        }
        chosen.setVisible(said != null && chosenAt.isInView());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        hereAt.layOut(this);
        chosenAt.layOut(this);
        hoverAt.layOut(this);
    }
}
