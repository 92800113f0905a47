package uz.posbon.workstation.wall;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.RoomFigures;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.ui.symbol.Tone;
import uz.posbon.ui.video.VideoSource;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** From the picture to what the displays of one wall show. Not pure only in what it remembers of ages and maps; one thread. */
final class SeatProjection {
    private static final double SURROUNDINGS = 15;
    private static final String DISTRICT = "District";

    private final String wallName;
    private final WallCity city;
    private final Function<Camera, Optional<VideoSource>> sources;
    private final Supplier<@Nullable RoomFigures> room;
    private final Ages ages = new Ages();

    SeatProjection(String wallName, WallCity city, Function<Camera, Optional<VideoSource>> sources, Supplier<@Nullable RoomFigures> room) {
        this.wallName = wallName;
        this.city = city;
        this.sources = sources;
        this.room = room;
    }

    /** The wall this seat drives, by id or by name; empty while nobody has defined it. */
    Optional<Wall> wall(Picture picture) {
        Wall byId = picture.walls().get(wallName);
        return byId != null ? Optional.of(byId)
                : picture.walls().values().stream().filter(wall -> wall.name().equalsIgnoreCase(wallName)).findFirst();
    }

    /** What each display that is driven here shows, by number; {@code only} names the one, null all. */
    List<DisplayModel> of(Picture picture, @Nullable Integer only, Instant now, Words words) {
        WallCity.Drawn drawn = city.draw(picture, now, words);
        DisplayModel.Connection connection = ages.of(picture, now, words);
        Optional<Wall> found = wall(picture);
        if (found.isEmpty() || (only != null && !found.get().has(only))) {
            String sentence = words.say(Phrase.of(found.isEmpty() ? "seat.no-wall" : "seat.no-display", "wall", wallName, "display", only == null ? 1 : only));
            Scene nothing = Scene.of(sentence, new ScenePanel.Clock(Map.of()));
            return List.of(new DisplayModel("", only == null ? 1 : only, wallName, "", words.time(now), connection, nothing,
                    List.of(new PanelModel.Problem(sentence)), drawn, List.of(sentence), picture.sequence()));
        }
        Wall wall = found.get();
        return wall.displays().stream()
                .filter(place -> only == null || place.number() == only)
                .map(place -> display(wall, place, picture, drawn, connection, now, words))
                .toList();
    }

    private DisplayModel display(
            Wall wall, WallPlace place, Picture picture, WallCity.Drawn drawn, DisplayModel.Connection connection, Instant now, Words words) {
        Display display = picture.displays().get(Display.key(wall.id(), place.number()));
        Scene scene = display == null ? Scene.of(place.name(), new ScenePanel.Clock(Map.of())) : display.scene();
        List<String> problems = new ArrayList<>();
        List<PanelModel> panels = scene.panels().stream().map(panel -> panel(panel, picture, now, words, problems)).toList();
        String lock = wall.lock() == null ? "" : words.say(Phrase.of("seat.locked", "operator", wall.lock().by(), "reason", wall.lock().reason()));
        String title = wall.name() + " " + place.number() + " · " + scene.name();
        return new DisplayModel(wall.id(), place.number(), title, lock, words.time(now), connection, scene, panels, drawn, problems, picture.sequence());
    }

    private PanelModel panel(ScenePanel panel, Picture picture, Instant now, Words words, List<String> problems) {
        return switch (panel) {
            case ScenePanel.Map map -> map(map, picture, words, problems);
            case ScenePanel.Cameras cameras -> {
                PanelModel.Cameras model = CamerasPanel.of(cameras, picture, sources, words);
                model.tiles().stream().map(PanelModel.Tile::problem).filter(problem -> !problem.isEmpty()).forEach(problems::add);
                yield model;
            }
            case ScenePanel.Queue queue -> QueuePanel.of(queue, picture, now, words);
            case ScenePanel.Figures figures -> {
                FiguresPanel.unknown(figures).forEach(name -> problems.add(words.say(Phrase.of("seat.no-figure", "figure", name))));
                yield FiguresPanel.of(figures, picture, room, now, words);
            }
            case ScenePanel.Units units -> UnitsPanel.of(units, picture, now, words);
            case ScenePanel.Clock clock -> new PanelModel.Clock(words.time(now), date(now, words));
            case ScenePanel.Message message -> {
                Severity severity = message.severity();
                Tone tone = severity == null ? Tone.NEUTRAL : Tones.of(severity);
                yield new PanelModel.Message(message.text(), tone, tone.shape());
            }
            case ScenePanel.Picture file -> new PanelModel.Picture(file.incidentId(), file.attachmentId(), file.sha256());
            case ScenePanel.Unknown unknown -> {
                String sentence = words.say(Phrase.of("seat.no-kind", "kind", unknown.kind()));
                problems.add(sentence);
                yield new PanelModel.Problem(sentence);
            }
        };
    }

    private PanelModel map(ScenePanel.Map map, Picture picture, Words words, List<String> problems) {
        List<String> missing = map.layers().stream().filter(layer -> !city.layers().contains(layer)).map(layer -> words.say(Phrase.of("seat.no-layer", "layer", layer))).toList();
        problems.addAll(missing);
        List<GeoPoint> places = map.viewLocked() ? List.of() : picture.incidents().values().stream()
                .filter(Incident::isOpen).map(Incident::position).filter(java.util.Objects::nonNull).toList();
        GeoPoint centre = map.viewLocked() || places.isEmpty() ? map.centre() : null;
        List<GeoPoint> seen = centre == null && places.isEmpty() ? corners(picture) : places;
        return new PanelModel.City(centre, map.zoom() == null ? SURROUNDINGS : map.zoom(), seen, Set.copyOf(map.layers()), map.incidentId() == null ? "" : map.incidentId(),
                String.join("; ", missing));
    }

    /** South-west and north-east of all districts; nothing where the catalogue has none. */
    private static List<GeoPoint> corners(Picture picture) {
        DoubleSummaryStatistics east = new DoubleSummaryStatistics();
        DoubleSummaryStatistics north = new DoubleSummaryStatistics();
        picture.catalogue().zones().values().stream()
                .filter(zone -> zone.kind().equals(DISTRICT))
                .flatMap(zone -> zone.area().polygons().stream())
                .flatMap(polygon -> polygon.rings().getFirst().stream())
                .forEach(point -> {
                    east.accept(point.longitude());
                    north.accept(point.latitude());
                });
        return east.getCount() == 0 ? List.of()
                : List.of(new GeoPoint(east.getMin(), north.getMin()), new GeoPoint(east.getMax(), north.getMax()));
    }

    private static String date(Instant now, Words words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.forLanguageTag(words.tag())).format(now.atZone(words.zone()));
    }
}
