package uz.posbon.workstation.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.ui.map.MapSymbol;
import uz.posbon.ui.map.layer.HeatPoint;
import uz.posbon.ui.map.layer.MapDrawing;
import uz.posbon.ui.queue.QueueRow;
import uz.posbon.ui.video.Acceleration;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.workstation.attention.AlarmActivity;
import uz.posbon.workstation.attention.Attention;
import uz.posbon.workstation.attention.AttentionRows;
import uz.posbon.workstation.cameras.CameraSources;
import uz.posbon.workstation.cameras.CameraEntry;
import uz.posbon.workstation.cameras.NearCameras;
import uz.posbon.workstation.citymap.CaseSymbols;
import uz.posbon.workstation.citymap.CityDrawings;
import uz.posbon.workstation.citymap.CityLayers;
import uz.posbon.workstation.citymap.CityPlaces;
import uz.posbon.workstation.citymap.CityRoutes;
import uz.posbon.workstation.citymap.CitySymbols;
import uz.posbon.workstation.citymap.EachAlarm;
import uz.posbon.workstation.health.HealthRows;
import uz.posbon.workstation.messages.MessagesProjection;
import uz.posbon.workstation.outbox.OutboxLines;
import uz.posbon.workstation.queue.DeskQueues;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Focus;
import uz.posbon.workstation.words.Words;

/** From the state of the desk to what it shows. Keeps what hardly ever changes, and what is made of each alarm; one thread. */
final class DeskProjection implements ModelSource {
    /** As many as the largest grid has tiles to give away. */
    private static final int NEAREST = 16;

    /** What is said of cameras, and how old that is: a few seconds late is early enough, and thousands are not looked through for each picture. */
    private final Due cameras = new Due(Duration.ofSeconds(5));
    private final Due units = new Due(Duration.ofSeconds(2));
    /** Once a second is enough for what has been late for minutes. */
    private final Due attending = new Due(Duration.ofSeconds(1));
    /** In a storm the map is painted twice a second: dots are seen to move, and lines to be read go before. */
    private final Due mapping = new Due(Duration.ofMillis(500));
    private final DeskQueues queues;
    private final CaseSymbols cases = new CaseSymbols();
    private final EachAlarm<HeatPoint> heat = new EachAlarm<>(CityDrawings::heat);
    private final CameraSources sources;
    private final CityPlaces found;
    private final Executor search;
    private final DeskShift shift;
    private final DeskOverview overview;
    private @Nullable Catalogue known;
    private List<MapSymbol> places = List.of();
    private List<MapDrawing> views = List.of();
    private List<MapDrawing> zones = List.of();
    private List<MapDrawing> routes = List.of();
    private List<CameraEntry> allCameras = List.of();
    private final AlarmActivity activity;
    private final Supplier<Optional<Acceleration>> acceleration;
    private List<MapSymbol> caseSymbols = List.of();
    private List<HeatPoint> heatPoints = List.of();
    private @Nullable Focus mapped;
    private @Nullable Words camerasIn;
    private @Nullable Words attentionIn;
    private List<QueueRow> attention = List.of();
    private @Nullable HealthRows health;

    /**
     * A projection that has seen nothing yet.
     *
     * @param found told of each new catalogue, by {@code search}
     */
    DeskProjection(
            DeskQueues queues, CameraSources sources, CityPlaces found, DeskShift shift, DeskOverview overview, AlarmActivity activity,
            Supplier<Optional<Acceleration>> acceleration, Executor search) {
        this.queues = queues;
        this.sources = sources;
        this.found = found;
        this.search = search;
        this.shift = shift;
        this.overview = overview;
        this.activity = activity;
        this.acceleration = acceleration;
    }

    @Override
    public DeskModel of(DeskState desk, Choice choice, Words words) {
        Picture picture = desk.picture();
        Instant now = desk.now();
        if (picture.catalogue() != known) {
            known = picture.catalogue();
            views = CityDrawings.views(picture);
            search.execute(() -> found.catalogue(picture.catalogue(), now));
            cameras.soon();
        }
        if (camerasIn != words) {
            camerasIn = words;
            cameras.soon();
        }
        if (cameras.at(now)) {
            places = CitySymbols.places(picture, now, words);
            allCameras = CameraEntry.of(picture, now, words);
        }
        if (units.at(now)) {
            search.execute(() -> found.units(picture));
        }
        return new DeskModel(
                words,
                choice.focus(),
                choice.detail(),
                cameras(desk),
                city(desk, words),
                picture.positions(),
                picture.connection(),
                picture.time(),
                queues.follow(picture, now, words),
                allCameras,
                shift.model(desk, words),
                attention(picture, now, words),
                OutboxLines.of(desk.pending(), picture, words),
                health(picture, now, words),
                overview.model(desk, words),
                MessagesProjection.of(picture, desk.operator(), desk.offered(), now, words));
    }

    private List<QueueRow> attention(Picture picture, Instant now, Words words) {
        if (attentionIn != words) {
            attentionIn = words;
            attending.soon();
        }
        if (attending.at(now)) {
            attention = AttentionRows.of(Attention.of(picture, activity, now), picture, words);
        }
        return attention;
    }

    private List<QueueRow> health(Picture picture, Instant now, Words words) {
        if (health == null) {
            health = new HealthRows(now, acceleration);
        }
        return health.of(picture, now, words);
    }

    private CityLayers city(DeskState desk, Words words) {
        Picture picture = desk.picture();
        Instant now = desk.now();
        List<MapDrawing> zonesNow = CityDrawings.zones(picture, now, words);
        zones = zonesNow.equals(zones) ? zones : zonesNow;
        List<MapDrawing> routesNow = CityRoutes.of(picture, desk.focus(), desk.journeys()::between);
        routes = routesNow.equals(routes) ? routes : routesNow;
        if (!desk.focus().equals(mapped)) {
            mapped = desk.focus();
            mapping.soon();
        }
        if (mapping.at(now)) {
            caseSymbols = cases.follow(picture);
            heatPoints = heat.follow(picture);
        }
        return new CityLayers(zones, views, places, CitySymbols.units(picture, now), caseSymbols, heatPoints, routes);
    }

    private List<VideoSource> cameras(DeskState desk) {
        Collection<Optional<VideoSource>> found = NearCameras.of(desk.picture(), desk.focus(), NEAREST).stream()
                .map(sources::of)
                .toList();
        return found.stream().flatMap(Optional::stream).toList();
    }
}
