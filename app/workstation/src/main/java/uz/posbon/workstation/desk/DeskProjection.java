package uz.posbon.workstation.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.layer.HeatPoint;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.cameras.CameraEntry;
import uz.posbon.workstation.cameras.NearCameras;
import uz.posbon.workstation.citymap.CityDrawings;
import uz.posbon.workstation.citymap.CityLayers;
import uz.posbon.workstation.citymap.CityPlaces;
import uz.posbon.workstation.citymap.CitySymbols;
import uz.posbon.workstation.detail.Details;
import uz.posbon.workstation.queue.AlarmRows;
import uz.posbon.workstation.queue.IncidentRows;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.words.Words;

/** From the state of the desk to what it shows. Keeps the symbols of the catalogue, which hardly ever change; one thread. */
final class DeskProjection {
    /** As many as the largest grid has tiles to give away. */
    private static final int NEAREST = 16;

    private static final Duration FIND_UNITS_EVERY = Duration.ofSeconds(2);
    private static final Duration LOAD_SPAN = Duration.ofMinutes(10);

    private final CameraSources sources;
    private final CityPlaces found;
    private final Executor search;
    private final DeskShift shift;
    private @Nullable Catalogue known;
    private List<MapSymbol> places = List.of();
    private List<MapDrawing> views = List.of();
    private List<MapDrawing> zones = List.of();
    private @Nullable Object heatOf;
    private List<HeatPoint> heat = List.of();
    private List<CameraEntry> allCameras = List.of();
    private Instant unitsFoundAt = Instant.EPOCH;

    /**
     * A projection that has seen nothing yet.
     *
     * @param found told of each new catalogue, by {@code search}
     */
    DeskProjection(CameraSources sources, CityPlaces found, DeskShift shift, Executor search) {
        this.sources = sources;
        this.found = found;
        this.search = search;
        this.shift = shift;
    }

    DeskModel of(DeskState desk, Words words) {
        Picture picture = desk.picture();
        Instant now = desk.now();
        if (picture.catalogue() != known) {
            known = picture.catalogue();
            views = CityDrawings.views(picture);
            search.execute(() -> found.catalogue(picture.catalogue(), now));
            places = CitySymbols.places(picture);
            allCameras = picture.catalogue().cameras().values().stream()
                    .filter(camera -> !camera.streams().isEmpty())
                    .map(camera -> new CameraEntry(camera.id(), camera.name()))
                    .sorted(Comparator.comparing(CameraEntry::name).thenComparing(CameraEntry::id))
                    .toList();
        }
        if (unitsFoundAt.plus(FIND_UNITS_EVERY).isBefore(now)) {
            unitsFoundAt = now;
            search.execute(() -> found.units(picture));
        }
        return new DeskModel(
                words,
                desk.focus(),
                AlarmRows.of(picture, now, words),
                IncidentRows.of(picture, words),
                Details.of(desk, words),
                cameras(desk),
                city(picture, now, words),
                picture.positions(),
                picture.connection(),
                (int) picture.alarms().values().stream().filter(a -> a.reportedTime().plus(LOAD_SPAN).isAfter(now)).count(),
                allCameras,
                shift.model(desk, words));
    }

    private CityLayers city(Picture picture, Instant now, Words words) {
        if (picture.alarms() != heatOf) {
            heatOf = picture.alarms();
            List<HeatPoint> heatNow = CityDrawings.heat(picture);
            heat = heatNow.equals(heat) ? heat : heatNow;
        }
        List<MapDrawing> zonesNow = CityDrawings.zones(picture, now, words);
        zones = zonesNow.equals(zones) ? zones : zonesNow;
        return new CityLayers(zones, views, places, CitySymbols.units(picture, now), CitySymbols.cases(picture), heat);
    }

    private List<VideoSource> cameras(DeskState desk) {
        Collection<Optional<VideoSource>> found = NearCameras.of(desk.picture(), desk.focus(), NEAREST).stream()
                .map(sources::of)
                .toList();
        return found.stream().flatMap(Optional::stream).toList();
    }
}
