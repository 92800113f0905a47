package uz.posbon.workstation.citymap;

import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.unit.UnitPosition;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.LonLatBox;
import uz.posbon.ui.map.MapPane;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.search.Place;
import uz.posbon.ui.map.search.SearchBox;
import uz.posbon.ui.map.tool.AreaPen;
import uz.posbon.ui.map.tool.CirclePen;
import uz.posbon.ui.map.tool.DrawnArea;
import uz.posbon.ui.map.tool.Measure;
import uz.posbon.ui.map.tool.ToolWords;
import uz.posbon.ui.symbol.Em;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.UiWords;
import uz.posbon.workstation.words.Words;

/**
 * The city with everything that happens in it, in one view or two. Nothing moves it but the operator: his hand, his words, or his choosing of a
 * case that is out of view, and not even that while the map is locked. FX thread only.
 */
public final class CityMap extends StackPane {
    private static final int CASE_ZOOM = 15;
    private static final int FOUND_ZOOM = 16;
    private static final double SEARCH_WIDTH = 31;
    private static final double COMPASS = 3.5;
    private static final double EDGE = 8;

    private final CityPanes panes;
    private final MapBar bar;
    private final AwayButton away;
    private final Label notice = new Label();
    private final Tracking tracking;
    private final MapCards cards;
    private final SearchBox search;
    private ToolWords tools = ToolWords.ENGLISH;
    private String trackingText = "";
    private final Reveal reveal = new Reveal();
    private @Nullable MapSymbol chosen;
    private List<MapSymbol> searched = List.of();
    private @Nullable String searchedId;
    private @Nullable DrawnArea drawn;
    private CityLayers newest = CityLayers.EMPTY;
    private boolean locked;
    private Consumer<DrawnArea> onDrawn = area -> {};
    private Consumer<String> onFound = id -> {};

    /**
     * Makes the map.
     *
     * @param line runs what an operator would have written
     * @param looking finds out what is said of a place and of a unit
     * @param search finds places by their names
     */
    public CityMap(CityPanes panes, Looking looking, SearchBox search, Consumer<String> line) {
        this.panes = panes;
        this.search = search;
        bar = new MapBar(line);
        MapPane main = panes.main().pane();
        away = new AwayButton(main, this::revealSelected);
        tracking = new Tracking(panes, this::sayTracking);
        cards = new MapCards(panes, looking, line, () -> onFound.accept(""));
        setId("city-map");
        notice.getStyleClass().add("map-notice");
        notice.setMouseTransparent(true);
        SplitPane views = panes.node();
        // Beside the map, where it hides nothing.
        HBox ground = new HBox(views, bar);
        HBox.setHgrow(views, Priority.ALWAYS);
        getChildren().addAll(ground, away, notice, search, cards);
        search.onPick(this::found);
        search.onPreview(panes::mark);
        setAlignment(search, Pos.TOP_LEFT);
        panes.onLook(view -> search.setCenter(view.center()));
        main.viewportProperty().addListener((property, before, now) -> {
            if (before.width() == now.width() && before.height() == now.height()) {
                reveal.moved();
            }
        });
        setAlignment(away, Pos.TOP_LEFT);
        setAlignment(notice, Pos.TOP_CENTER);
        Em.follow(notice, 1, this::arrange);
        MapKeys.listen(panes, line);
        sayTracking();
        showBar();
    }

    /** What stands under the search line moves down as it grows. */
    private void arrange(double em) {
        search.setMaxSize(SEARCH_WIDTH * em, USE_PREF_SIZE);
        // The compass has the corner, the buttons are beside it.
        setMargin(search, new Insets(EDGE, (COMPASS + MapBar.WIDTH) * em + 2 * EDGE, 0, EDGE));
        setMargin(away, new Insets(3.1 * em + EDGE, 0, 0, EDGE));
        setMargin(notice, new Insets(EDGE, 0, 0, 0));
    }

    /** Told the id of what the operator clicked on, see {@link CitySymbols}. */
    public void onPick(Consumer<String> listener) {
        panes.onPick(listener);
    }

    /** Told the id of what the operator found by its name; empty when he let go of the selected object or zone. */
    public void onFound(Consumer<String> listener) {
        onFound = listener;
    }

    /** Puts the keyboard into the search line. */
    public void search() {
        search.enter();
    }

    /** Goes to what was found, marks it and says so. */
    public void found(Place place) {
        panes.mark(place);
        moveTo(place.position().lon(), place.position().lat(), Math.max(FOUND_ZOOM, viewport().zoom()));
        onFound.accept(place.id());
    }

    /** Shows these places where they are out of view and the map is not locked. */
    public void reveal(List<LonLat> places) {
        if (!locked && !places.stream().allMatch(viewport()::shows)) {
            if (places.size() == 1) {
                panes.active().pane().centerOn(places.getFirst(), Math.max(CASE_ZOOM, viewport().zoom()));
            } else {
                fit(places);
            }
        }
    }

    /** Told of an area the operator drew; it is kept until the next. */
    public void onDrawn(Consumer<DrawnArea> listener) {
        onDrawn = listener;
    }

    public void words(Words words) {
        tools = UiWords.tools(words);
        trackingText = words.text("map.tracking");
        panes.words(words);
        bar.words(words);
        away.words(tools);
        cards.words(words);
        search.setWords(UiWords.search(words));
        sayTracking();
    }

    public void show(CityLayers layers, Focus focus) {
        newest = layers;
        panes.show(layers, focus);
        tracking.follow(layers.units());
        cards.show(layers, focus);
        String id = CityPane.caseOf(focus);
        MapSymbol symbol = chosen(layers.cases(), id);
        away.selected(symbol);
        if (reveal.isDue(id, symbol != null) && !locked && !tracking.isIn(main()) && isAway()) {
            revealSelected();
        }
    }

    /** Where units are, for their trails. */
    public void positions(Map<String, UnitPosition> positions) {
        panes.positions(positions);
    }

    private boolean isAway() {
        MapSymbol symbol = chosen;
        Viewport view = main().getViewport();
        return symbol != null && (!view.shows(new LonLat(symbol.lon(), symbol.lat())) || view.zoom() < CityPane.CITY_ZOOM);
    }

    private void revealSelected() {
        MapSymbol symbol = chosen;
        if (symbol != null) {
            main().centerOn(new LonLat(symbol.lon(), symbol.lat()), Math.max(CASE_ZOOM, main().getViewport().zoom()));
        }
    }

    /** Draws the schematic for a dark or a light room. */
    public void light(boolean light) {
        panes.light(light);
    }

    /** Paints every view on a background made anew. */
    public void renewBackground() {
        panes.renewBackground();
    }

    public void moveTo(double longitude, double latitude, int zoom) {
        panes.active().pane().centerOn(new LonLat(longitude, latitude), zoom);
    }

    /** Shows all of these places; nothing where there are none. */
    public void fit(List<LonLat> places) {
        if (!places.isEmpty()) {
            panes.active().pane().fit(LonLatBox.of(places));
        }
    }

    public void home() {
        panes.active().pane().goHome();
    }

    public void back() {
        panes.active().pane().back();
    }

    /** What the operator looks at now. */
    public Viewport viewport() {
        return panes.active().pane().getViewport();
    }

    public boolean isLocked() {
        return locked;
    }

    public boolean isSplit() {
        return panes.isSplit();
    }

    /** Asks what is at a place and shows it there; goes there where it is out of view. */
    public void ask(LonLat place) {
        MapPane map = panes.active().pane();
        if (!map.getViewport().shows(place)) {
            map.centerOn(place, Math.max(CASE_ZOOM, map.getViewport().zoom()));
        }
        cards.ask(panes.active().pane(), place);
    }

    public void lock(boolean on) {
        locked = on;
        showBar();
    }

    public void split(boolean on) {
        panes.split(on);
        if (!on && !tracking.isIn(main())) {
            track(null);
        }
        showBar();
    }

    public void layer(CityLayer layer, boolean on) {
        panes.show(layer, on);
        showBar();
    }

    /** Keeps a unit in view; null lets it go. */
    public void track(@Nullable String unitId) {
        tracking.track(unitId == null ? null : CitySymbols.UNIT + unitId, panes.active().pane());
        tracking.follow(newest.units());
        sayTracking();
    }

    public void measure() {
        panes.active().pane().setTool(new Measure(tools));
    }

    public void draw(boolean circle) {
        Consumer<DrawnArea> done = area -> {
            drawn = area;
            onDrawn.accept(area);
        };
        panes.active().pane().setTool(circle ? new CirclePen(tools, done) : new AreaPen(tools, done));
    }

    /** The area the operator drew last; empty once it was taken. */
    public Optional<DrawnArea> takeDrawn() {
        Optional<DrawnArea> area = Optional.ofNullable(drawn);
        drawn = null;
        return area;
    }

    @Override
    public void requestFocus() {
        panes.active().pane().requestFocus();
    }

    private MapPane main() {
        return panes.main().pane();
    }

    private void sayTracking() {
        String id = tracking.symbolId();
        notice.setText(id == null ? "" : trackingText + " " + newest.units().stream().filter(unit -> unit.id().equals(id)).map(MapSymbol::label).findFirst()
                .orElse(id.substring(CitySymbols.UNIT.length())));
        notice.setVisible(id != null);
    }

    /** In a flood there are tens of thousands, and most pictures have the ones of the picture before. */
    private @Nullable MapSymbol chosen(List<MapSymbol> cases, @Nullable String id) {
        if (cases != searched || !Objects.equals(id, searchedId)) {
            searched = cases;
            searchedId = id;
            chosen = id == null ? null : cases.stream().filter(symbol -> symbol.id().equals(id)).findFirst().orElse(null);
        }
        return chosen;
    }

    private void showBar() {
        bar.show(locked, panes.isSplit(), panes.main().shown());
    }
}
