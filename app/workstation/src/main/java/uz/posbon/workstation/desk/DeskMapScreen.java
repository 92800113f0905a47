package uz.posbon.workstation.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.geo.GeoShape;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.Viewport;
import uz.posbon.ui.map.coordinates.CoordinateReader;
import uz.posbon.ui.map.coordinates.CoordinateWriter;
import uz.posbon.ui.map.coordinates.Notation;
import uz.posbon.ui.map.coordinates.Reading;
import uz.posbon.ui.map.search.Found;
import uz.posbon.ui.map.search.Place;
import uz.posbon.ui.map.search.PlaceFinder;
import uz.posbon.ui.map.tool.DrawnArea;
import uz.posbon.workstation.citymap.BackgroundChoice;
import uz.posbon.workstation.citymap.Bookmarks;
import uz.posbon.workstation.citymap.CityLayer;
import uz.posbon.workstation.citymap.CityMap;
import uz.posbon.workstation.citymap.Here;
import uz.posbon.workstation.verb.MapScreen;
import uz.posbon.workstation.verb.MapSource;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The desk's map as verbs see it: what touches the screen is handed to the FX thread and waited for, files are read by the caller. */
final class DeskMapScreen implements MapScreen {
    private static final String COORDINATES = "coordinates";

    private final CityMap map;
    private final DeskLooking looking;
    private final PlaceFinder places;
    private final Bookmarks bookmarks;
    private final BackgroundChoice background;
    private final FxCalls fx;

    DeskMapScreen(CityMap map, DeskLooking looking, PlaceFinder places, Bookmarks bookmarks, BackgroundChoice background, FxCalls fx) {
        this.map = map;
        this.looking = looking;
        this.places = places;
        this.bookmarks = bookmarks;
        this.background = background;
        this.fx = fx;
    }

    @Override
    public void go(GeoPoint place, int zoom) {
        fx.run(() -> map.moveTo(place.longitude(), place.latitude(), zoom));
    }

    @Override
    public View view() {
        return fx.get(() -> {
            Viewport now = map.viewport();
            return new View(new GeoPoint(now.center().lon(), now.center().lat()), now.zoom());
        });
    }

    @Override
    public void home() {
        fx.run(map::home);
    }

    @Override
    public void back() {
        fx.run(map::back);
    }

    @Override
    public void fit(List<GeoPoint> wanted) {
        fx.run(() -> map.fit(wanted.stream().map(DeskMapScreen::place).toList()));
    }

    @Override
    public void reveal(List<GeoPoint> wanted) {
        if (!wanted.isEmpty()) {
            fx.run(() -> map.reveal(wanted.stream().map(DeskMapScreen::place).toList()));
        }
    }

    @Override
    public boolean isLocked() {
        return fx.get(map::isLocked);
    }

    @Override
    public void lock(boolean on) {
        fx.run(() -> map.lock(on));
    }

    @Override
    public boolean isSplit() {
        return fx.get(map::isSplit);
    }

    @Override
    public void split(boolean on) {
        fx.run(() -> map.split(on));
    }

    @Override
    public void layer(String name, boolean on) {
        CityLayer layer = Arrays.stream(CityLayer.values()).filter(known -> known.word().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("wrong.choice", "what", Phrase.of("what.layer"),
                        "word", name, "choices", Phrase.list(Arrays.stream(CityLayer.values()).map(CityLayer::word).toList()))));
        fx.run(() -> map.layer(layer, on));
    }

    @Override
    public void track(@Nullable String unitId) {
        fx.run(() -> map.track(unitId));
    }

    @Override
    public void measure() {
        fx.run(map::measure);
    }

    @Override
    public void draw(boolean circle) {
        fx.run(() -> map.draw(circle));
    }

    @Override
    public Optional<GeoShape> takeDrawn() {
        return fx.get(map::takeDrawn).map(DeskMapScreen::shape);
    }

    private static GeoShape shape(DrawnArea area) {
        List<GeoPoint> ring = new ArrayList<>(area.ring().stream().map(place -> new GeoPoint(place.lon(), place.lat())).toList());
        ring.add(ring.getFirst());
        return new GeoShape(List.of(new GeoShape.Polygon(List.of(ring))));
    }

    @Override
    public Phrase here(@Nullable GeoPoint wanted) {
        LonLat place = wanted == null ? fx.get(() -> map.viewport().center()) : place(wanted);
        fx.run(() -> map.ask(place));
        Here here = looking.here(place);
        return Phrase.joined("; ", Stream.concat(
                        Stream.of(here.address(), here.notations().getFirst()),
                        here.facts().stream().map(fact -> fact.label() + " " + fact.text()))
                .map(Phrase::plain)
                .toList());
    }

    @Override
    public Optional<String> find(String text) {
        LonLat centre = fx.get(() -> map.viewport().center());
        if (CoordinateReader.read(text, centre) instanceof Reading.Understood understood) {
            LonLat place = understood.positions().getFirst().place();
            String written = CoordinateWriter.write(place, Notation.DECIMAL).orElse(text);
            fx.run(() -> map.found(new Place(COORDINATES, COORDINATES, List.of(written), "", place, 0)));
            return Optional.of(written);
        }
        Optional<Found> best = places.find(text, centre, 1).stream().findFirst();
        best.ifPresent(found -> fx.run(() -> map.found(found.place())));
        return best.map(found -> found.name() + (found.place().context().isEmpty() ? "" : ", " + found.place().context()));
    }

    @Override
    public void bookmark(String name) throws IOException {
        bookmarks.save(name, fx.get(map::viewport));
    }

    @Override
    public boolean bookmarked(String name) throws IOException {
        Optional<Bookmarks.Bookmark> found = bookmarks.find(name);
        found.ifPresent(view -> fx.run(() -> map.moveTo(view.place().lon(), view.place().lat(), view.zoom())));
        return found.isPresent();
    }

    @Override
    public List<String> bookmarks() throws IOException {
        return bookmarks.names();
    }

    @Override
    public MapSource source() {
        return background.now();
    }

    @Override
    public void source(MapSource source) throws IOException {
        background.use(source);
    }

    private static LonLat place(GeoPoint point) {
        return new LonLat(point.longitude(), point.latitude());
    }
}
