package uz.posbon.workstation.boot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.map.LonLat;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.MapThreads;
import uz.posbon.ui.map.layer.HeatPoint;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.workstation.citymap.CaseSymbols;
import uz.posbon.workstation.citymap.CityBackground;
import uz.posbon.workstation.citymap.CityDrawings;
import uz.posbon.workstation.citymap.CityLayer;
import uz.posbon.workstation.citymap.CityLayers;
import uz.posbon.workstation.citymap.CitySymbols;
import uz.posbon.workstation.citymap.CityView;
import uz.posbon.workstation.citymap.EachAlarm;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.wall.WallCity;
import uz.posbon.workstation.wall.WallMap;
import uz.posbon.workstation.words.Words;

/** The city's map for the displays of a wall. Keeps what hardly ever changes; drawn on one thread, shown on the FX thread. */
final class SeatCity implements WallCity {
    private static final Duration CAMERAS_EVERY = Duration.ofSeconds(5);

    private record Layers(CityLayers layers) implements Drawn {}

    private final MapThreads threads;
    private final CityBackground background;
    private final Clock clock;
    private final boolean light;
    private final CaseSymbols cases = new CaseSymbols();
    private final EachAlarm<HeatPoint> heat = new EachAlarm<>(CityDrawings::heat);
    private @Nullable Catalogue known;
    private Instant camerasOf = Instant.EPOCH;
    private List<MapSymbol> places = List.of();
    private List<MapDrawing> views = List.of();
    private List<MapDrawing> zones = List.of();

    SeatCity(MapThreads threads, CityBackground background, boolean light, Clock clock) {
        this.threads = threads;
        this.background = background;
        this.light = light;
        this.clock = clock;
    }

    @Override
    public Drawn draw(Picture picture, Instant now, Words words) {
        if (picture.catalogue() != known) {
            known = picture.catalogue();
            camerasOf = Instant.EPOCH;
            views = CityDrawings.views(picture);
        }
        if (camerasOf.plus(CAMERAS_EVERY).isBefore(now)) {
            camerasOf = now;
            places = CitySymbols.places(picture, now, words);
        }
        List<MapDrawing> zonesNow = CityDrawings.zones(picture, now, words);
        zones = zonesNow.equals(zones) ? zones : zonesNow;
        return new Layers(new CityLayers(zones, views, places, CitySymbols.units(picture, now), cases.follow(picture), heat.follow(picture)));
    }

    @Override
    public Set<String> layers() {
        return Arrays.stream(CityLayer.values()).map(CityLayer::word).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public WallMap make(Words words) {
        CityView view = new CityView(threads, Schematic.features(), background, clock);
        view.words(words);
        view.light(light);
        return new Shown(view);
    }

    /** One map. Its symbols are as large as the display is high, for whoever stands six metres away. */
    private static final class Shown implements WallMap {
        private static final double LINES = 1080;
        /** Larger than on a desk, where the eye is near. */
        private static final double FAR = 1.5;

        private final CityView view;
        private final LargeSymbols places = new LargeSymbols();
        private final LargeSymbols units = new LargeSymbols();
        private final LargeSymbols cases = new LargeSymbols();

        Shown(CityView view) {
            this.view = view;
        }

        @Override
        public Region node() {
            return view.node();
        }

        @Override
        public void show(Drawn drawn, String incidentId) {
            if (drawn instanceof Layers made) {
                CityLayers all = made.layers();
                Scene scene = view.node().getScene();
                double factor = scene == null ? FAR : Math.max(1, FAR * scene.getHeight() / LINES);
                view.show(
                        new CityLayers(all.zones(), all.views(), places.of(all.places(), factor), units.of(all.units(), factor), cases.of(all.cases(), factor), all.heat()),
                        incidentId.isEmpty() ? Focus.NONE : Focus.incident(incidentId));
            }
        }

        @Override
        public void layers(Set<String> names) {
            view.layers(Arrays.stream(CityLayer.values()).filter(layer -> names.contains(layer.word())).collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public void look(GeoPoint centre, double zoom) {
            view.look(new LonLat(centre.longitude(), centre.latitude()), (int) Math.rint(zoom));
        }

        @Override
        public void look(List<GeoPoint> places) {
            view.look(places.stream().map(place -> new LonLat(place.longitude(), place.latitude())).toList());
        }
    }
}
