package uz.posbon.workstation.citymap;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.map.Backdrop;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapFeature;
import uz.posbon.ui.map.MapPalette;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.SchematicLayer;
import uz.posbon.ui.map.SymbolLayer;
import uz.posbon.ui.map.SymbolShape;
import uz.posbon.ui.map.layer.GeometryLayer;
import uz.posbon.ui.map.layer.HeatLayer;
import uz.posbon.ui.map.layer.HeatRadius;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.map.layer.TrailLayer;
import uz.posbon.ui.map.search.Place;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/** One view of the city with all its layers. FX thread only. */
final class CityPane {
    static final LonLat CENTRE = new LonLat(69.2797, 41.3111);
    static final int CITY_ZOOM = 12;

    private static final int PLACES_FROM = 14;
    private static final int VIEWS_FROM = 15;
    private static final Duration TRAIL = Duration.ofMinutes(15);
    private static final Duration TRAIL_GAP = Duration.ofMinutes(2);
    private static final double HEAT_METRES = 700;
    private static final int FOUND_SIZE = 14;

    private final MapPane pane;
    private final SchematicLayer schematic;
    private final HeatLayer heat = new HeatLayer(new HeatRadius.Metres(HEAT_METRES));
    private final GeometryLayer zones = new GeometryLayer();
    private final GeometryLayer views = new GeometryLayer(VIEWS_FROM);
    private final TrailLayer trails;
    private final SymbolLayer places = new SymbolLayer(PLACES_FROM, PLACES_FROM + 2);
    private final SymbolLayer units = new SymbolLayer(0, 14);
    private final SymbolLayer cases = new SymbolLayer(0, 11);
    private final SymbolLayer found = new SymbolLayer(0, 0);
    private final Set<CityLayer> shown = EnumSet.noneOf(CityLayer.class);
    private CityLayers newest = CityLayers.EMPTY;
    private Focus selected = Focus.NONE;
    private CityLayers drawn = CityLayers.EMPTY;
    private Map<String, UnitPosition> positions = Map.of();

    CityPane(MapThreads threads, List<MapFeature> features, @Nullable Backdrop background, Clock clock) {
        pane = new MapPane(threads);
        schematic = new SchematicLayer(features, names -> new LocalText(names).in("en"));
        trails = new TrailLayer(TRAIL, TRAIL_GAP, id -> Palette.TRAIL, clock);
        for (CityLayer layer : CityLayer.values()) {
            if (layer.usual()) {
                shown.add(layer);
            }
        }
        // A district is the ground everything lies on; a camera's view lies under whatever is in it.
        zones.setInsidesPicked(false);
        views.setInsidesPicked(false);
        pane.setSchematic(schematic);
        pane.setBackdrop(background);
        List.of(heat, zones, views, places, schematic.names(), trails, units, cases, found).forEach(pane::addLayer);
        pane.setHome(CENTRE, CITY_ZOOM);
        pane.centerOn(CENTRE, CITY_ZOOM);
        new SymbolDrag(pane, places, cases);
    }

    MapPane pane() {
        return pane;
    }

    /** Marks what was found; null marks nothing. */
    void mark(@Nullable Place place) {
        found.setSymbols(place == null ? List.of()
                : List.of(MapSymbol.of("found", place.position(), SymbolShape.DIAMOND, Palette.FOUND, FOUND_SIZE, place.name(), 0)));
        found.select(place == null ? null : "found");
    }

    void onPick(Consumer<String> listener) {
        places.onPick(listener);
        units.onPick(listener);
        cases.onPick(listener);
        zones.onPick(id -> listener.accept(CityDrawings.zoneOf(id)));
    }

    /** Told the id of the unit, camera, object or zone under the pointer each time it changes; null for none. */
    void onHover(Consumer<@Nullable String> listener) {
        Hovered hovered = new Hovered(listener);
        units.onHover(hovered.of(units));
        places.onHover(hovered.of(places));
        Consumer<@Nullable String> zone = hovered.of(zones);
        zones.onHover(id -> zone.accept(id == null ? null : CityDrawings.zoneOf(id)));
    }

    void words(Words words) {
        pane.setWords(UiWords.map(words));
        pane.setSpoken(() -> SpokenMap.of(drawn, pane.getViewport(), selected, words));
        schematic.setLanguage(names -> new LocalText(names).in(words.tag()));
    }

    void light(boolean light) {
        pane.setPalette(light ? MapPalette.LIGHT : MapPalette.DARK);
    }

    Set<CityLayer> shown() {
        return Set.copyOf(shown);
    }

    void show(CityLayer layer, boolean on) {
        if (on ? shown.add(layer) : shown.remove(layer)) {
            if (layer == CityLayer.TRAILS && !on) {
                positions.keySet().forEach(trails::remove);
                positions = Map.of();
            }
            draw();
        }
    }

    void show(CityLayers layers, Focus focus) {
        newest = layers;
        selected = focus;
        draw();
        cases.select(caseOf(focus));
        units.select(focus.unitId() == null ? null : CitySymbols.UNIT + focus.unitId());
        places.select(CitySymbols.spotOf(focus));
        zones.selectAll(partsOf(focus.zoneId()));
        views.select(focus.cameraId() == null ? null : CitySymbols.CAMERA + focus.cameraId());
    }

    private Set<String> partsOf(@Nullable String zoneId) {
        return zoneId == null ? Set.of() : drawn.zones().stream()
                .map(MapDrawing::id)
                .filter(id -> CityDrawings.zoneOf(id).equals(CityDrawings.ZONE + zoneId))
                .collect(Collectors.toSet());
    }

    /** Where units were; what came before is on the trails already. */
    void positions(Map<String, UnitPosition> now) {
        if (shown.contains(CityLayer.TRAILS) && now != positions) {
            now.values().stream().filter(position -> !position.equals(positions.get(position.unitId()))).forEach(position -> trails.add(
                    position.unitId(), position.time(), new LonLat(position.point().longitude(), position.point().latitude())));
            positions = now;
        }
    }

    private void draw() {
        CityLayers before = drawn;
        drawn = new CityLayers(
                pick(CityLayer.ZONES, newest.zones()), pick(CityLayer.VIEWS, newest.views()), pick(CityLayer.PLACES, newest.places()),
                pick(CityLayer.UNITS, newest.units()), pick(CityLayer.CASES, newest.cases()), pick(CityLayer.HEAT, newest.heat()));
        if (drawn.zones() != before.zones()) {
            zones.setDrawings(drawn.zones());
        }
        if (drawn.views() != before.views()) {
            views.setDrawings(drawn.views());
        }
        if (drawn.places() != before.places()) {
            places.setSymbols(drawn.places());
        }
        if (drawn.heat() != before.heat()) {
            heat.setPoints(drawn.heat());
        }
        units.setSymbols(drawn.units());
        if (drawn.cases() != before.cases()) {
            cases.setSymbols(drawn.cases());
        }
    }

    private <T> List<T> pick(CityLayer layer, List<T> things) {
        return shown.contains(layer) ? things : List.of();
    }

    static @Nullable String caseOf(Focus focus) {
        if (focus.incidentId() != null) {
            return CitySymbols.INCIDENT + focus.incidentId();
        }
        return focus.alarmId() == null ? null : CitySymbols.ALARM + focus.alarmId();
    }
}
