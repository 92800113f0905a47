package uz.posbon.workstation.citymap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    private static final int UNITS_COUNTED_UP_TO = 11;
    private static final int PLACES_FROM = 14;
    private static final int VIEWS_FROM = 15;
    private static final Duration TRAIL = Duration.ofMinutes(15);
    private static final Duration TRAIL_GAP = Duration.ofMinutes(2);
    private static final Duration TRAILS_EVERY = Duration.ofSeconds(5);
    private static final double HEAT_METRES = 700;
    private static final int FOUND_SIZE = 14;

    private final MapPane pane;
    private final SchematicLayer schematic;
    private final HeatLayer heat = new HeatLayer(new HeatRadius.Metres(HEAT_METRES));
    private final GeometryLayer zones = new GeometryLayer();
    private final GeometryLayer views = new GeometryLayer(VIEWS_FROM);
    private final GeometryLayer routes = new GeometryLayer();
    private final TrailLayer trails;
    private final Clock clock;
    private final SymbolLayer places = new SymbolLayer(PLACES_FROM, PLACES_FROM + 2);
    private final SymbolLayer units = new SymbolLayer(0, 14);
    private final SymbolLayer cases = new SymbolLayer(0, 11);
    private final SymbolLayer found = new SymbolLayer(0, 0);
    private final Set<CityLayer> shown = EnumSet.noneOf(CityLayer.class);
    private CityLayers newest = CityLayers.EMPTY;
    private Focus selected = Focus.NONE;
    private CityLayers drawn = CityLayers.EMPTY;
    private List<MapSymbol> drawnUnits = List.of();
    private Map<String, UnitPosition> positions = Map.of();
    private Instant agedAt = Instant.EPOCH;

    CityPane(MapThreads threads, List<MapFeature> features, @Nullable Backdrop background, Clock clock) {
        this(threads, features, background, clock, new TrailLayer(TRAIL, TRAIL_GAP, id -> Palette.TRAIL, clock));
    }

    private CityPane(MapThreads threads, List<MapFeature> features, @Nullable Backdrop background, Clock clock, TrailLayer trails) {
        this.trails = trails;
        this.clock = clock;
        pane = new MapPane(threads);
        schematic = new SchematicLayer(features, names -> new LocalText(names).in("en"));
        for (CityLayer layer : CityLayer.values()) {
            if (layer.usual()) {
                shown.add(layer);
            }
        }
        // A district is the ground everything lies on; a camera's view lies under whatever is in it.
        zones.setInsidesPicked(false);
        views.setInsidesPicked(false);
        routes.setTouchable(false);
        trails.setShown(shown.contains(CityLayer.TRAILS));
        units.setClusteredUpTo(UNITS_COUNTED_UP_TO);
        units.setSharesShown(true);
        pane.setSchematic(schematic);
        pane.setBackdrop(background);
        List.of(heat, zones, views, places, schematic.names(), trails, routes, units, schematic.districts(), cases, found).forEach(pane::addLayer);
        pane.setHome(CENTRE, CITY_ZOOM);
        pane.centerOn(CENTRE, CITY_ZOOM);
        new SymbolDrag(pane, places, cases);
    }

    /** Another view of the same city, with the same trails. */
    CityPane another(MapThreads threads, List<MapFeature> features, @Nullable Backdrop background) {
        return new CityPane(threads, features, background, clock, trails.another());
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
            trails.setShown(shown.contains(CityLayer.TRAILS));
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

    /**
     * Where units are; what came before is on the trails already, whether they are shown or not. Trails grow old where nothing moves, too: called
     * with each picture, every few seconds at least.
     */
    void positions(Map<String, UnitPosition> now) {
        if (now != positions) {
            now.values().stream().filter(position -> !position.equals(positions.get(position.unitId()))).forEach(position -> trails.add(
                    position.unitId(), position.time(), new LonLat(position.point().longitude(), position.point().latitude())));
            positions = now;
        }
        Instant moment = clock.instant();
        if (agedAt.plus(TRAILS_EVERY).isBefore(moment) || moment.isBefore(agedAt)) {
            agedAt = moment;
            trails.refresh();
        }
    }

    private void draw() {
        CityLayers before = drawn;
        drawn = new CityLayers(
                pick(CityLayer.ZONES, newest.zones()), pick(CityLayer.VIEWS, newest.views()), pick(CityLayer.PLACES, newest.places()),
                pick(CityLayer.UNITS, newest.units()), pick(CityLayer.CASES, newest.cases()), pick(CityLayer.HEAT, newest.heat()),
                pick(CityLayer.UNITS, newest.routes()));
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
        if (drawn.routes() != before.routes()) {
            routes.setDrawings(drawn.routes());
        }
        draw(drawn.units());
        if (drawn.cases() != before.cases()) {
            cases.setSymbols(drawn.cases());
        }
    }

    /** Most pictures bring the same units, of which a few have moved: those alone are drawn anew. */
    private void draw(List<MapSymbol> now) {
        List<MapSymbol> before = drawnUnits;
        drawnUnits = now;
        boolean same = now.size() == before.size();
        List<MapSymbol> changed = new ArrayList<>();
        for (int i = 0; same && i < now.size(); i++) {
            same = now.get(i).id().equals(before.get(i).id());
            if (!now.get(i).equals(before.get(i))) {
                changed.add(now.get(i));
            }
        }
        if (!same) {
            units.setSymbols(now);
        } else if (!changed.isEmpty()) {
            units.update(changed);
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
