package uz.posbon.workstation.citymap;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFeature;
import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.SchematicLayer;
import uz.posbon.ui.map.SymbolLayer;
import uz.posbon.ui.map.Viewport;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/** The city with everything that happens in it. It moves only when something out of view is selected. FX thread only. */
public final class CityMap extends StackPane {
    private static final LonLat CENTRE = new LonLat(69.2797, 41.3111);
    private static final int CITY_ZOOM = 12;
    private static final int CASE_ZOOM = 15;
    private static final int PLACES_FROM = 14;

    private final MapPane pane;
    private final SchematicLayer schematic;
    private final SymbolLayer places = new SymbolLayer(PLACES_FROM, PLACES_FROM + 2);
    private final SymbolLayer units = new SymbolLayer(0, 14);
    private final SymbolLayer cases = new SymbolLayer(0, 11);
    private @Nullable MapSymbol revealed;

    /**
     * Makes the map.
     *
     * @param background what paints tiles, or null for the schematic alone
     */
    public CityMap(MapThreads threads, List<MapFeature> features, @Nullable Backdrop background) {
        pane = new MapPane(threads);
        pane.setId("map");
        schematic = new SchematicLayer(features, names -> new LocalText(names).in("en"));
        pane.setSchematic(schematic);
        pane.setBackdrop(background);
        pane.addLayer(places);
        pane.addLayer(units);
        pane.addLayer(cases);
        pane.setHome(CENTRE, CITY_ZOOM);
        pane.centerOn(CENTRE, CITY_ZOOM);
        new CameraDrag(pane, places);
        getChildren().add(pane);
    }

    /** Told the id of what the operator clicked on, see {@link CitySymbols}. */
    public void onPick(Consumer<String> listener) {
        places.onPick(listener);
        units.onPick(listener);
        cases.onPick(listener);
    }

    public void words(Words words) {
        pane.setWords(UiWords.map(words));
        schematic.setLanguage(names -> new LocalText(names).in(words.tag()));
    }

    public void show(CityLayers layers, Focus focus) {
        places.setSymbols(layers.places());
        units.setSymbols(layers.units());
        cases.setSymbols(layers.cases());
        cases.select(caseOf(focus));
        units.select(focus.unitId() == null ? null : CitySymbols.UNIT + focus.unitId());
        places.select(focus.cameraId() == null ? null : CitySymbols.CAMERA + focus.cameraId());
        reveal(layers, focus);
    }

    /** Brings what is selected into view, once for each selection and each place it is moved to. */
    private void reveal(CityLayers layers, Focus focus) {
        String id = caseOf(focus);
        MapSymbol symbol = layers.cases().stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
        boolean same = symbol == null
                ? revealed == null
                : revealed != null && symbol.id().equals(revealed.id()) && symbol.lon() == revealed.lon() && symbol.lat() == revealed.lat();
        revealed = symbol;
        if (symbol != null && !same) {
            reveal(symbol);
        }
    }

    private void reveal(MapSymbol symbol) {
        LonLat place = new LonLat(symbol.lon(), symbol.lat());
        Viewport view = pane.getViewport();
        if (!view.shows(place) || view.zoom() < CITY_ZOOM) {
            pane.centerOn(place, Math.max(CASE_ZOOM, view.zoom()));
        }
    }

    /** Draws the schematic for a dark or a light room. */
    public void light(boolean light) {
        pane.setPalette(light ? MapPalette.LIGHT : MapPalette.DARK);
    }

    public void moveTo(double longitude, double latitude, int zoom) {
        pane.centerOn(new LonLat(longitude, latitude), zoom);
    }

    @Override
    public void requestFocus() {
        pane.requestFocus();
    }

    private static @Nullable String caseOf(Focus focus) {
        if (focus.incidentId() != null) {
            return CitySymbols.INCIDENT + focus.incidentId();
        }
        return focus.alarmId() == null ? null : CitySymbols.ALARM + focus.alarmId();
    }
}
