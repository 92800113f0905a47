package uz.posbon.workstation.wallthen;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.room.ResponseStep;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallSeen;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** From the picture of a moment to what the walls showed then. Pure. */
final class WallsThenProjection {
    /** Seats speak every few seconds; who had said nothing for so long was gone. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    private WallsThenProjection() {}

    static WallsThenModel of(Picture picture, Instant at, Words words) {
        return new WallsThenModel(picture.walls().values().stream()
                .sorted(Comparator.comparing(Wall::id))
                .map(wall -> new WallsThenModel.Board(
                        wall.id(), wall.name(),
                        wall.lock() == null ? "" : words.say(Phrase.of("seat.locked", "operator", wall.lock().by(), "reason", wall.lock().reason())),
                        wall.displays().stream().map(place -> mini(wall, place, picture, at, words)).toList()))
                .toList());
    }

    private static WallsThenModel.Mini mini(Wall wall, WallPlace place, Picture picture, Instant at, Words words) {
        String key = Display.key(wall.id(), place.number());
        Display display = picture.displays().get(key);
        if (display == null) {
            return new WallsThenModel.Mini(key, place.name(), "", seen(key, null, picture, at, words), SceneLayout.SINGLE, List.of());
        }
        String since = words.say(Phrase.of("walls.then.since", "who", display.shownBy(), "time", words.time(display.shownTime())));
        List<WallsThenModel.Part> parts = display.scene().panels().stream().map(panel -> part(panel, picture, words)).toList();
        return new WallsThenModel.Mini(key, display.scene().name(), since, seen(key, display.scene().name(), picture, at, words), display.scene().layout(), parts);
    }

    private static String seen(String key, @Nullable String scene, Picture picture, Instant at, Words words) {
        TelemetryEvent.DisplaySeen event = picture.displaysSeen().get(key);
        if (event == null || event.envelope().time().plus(SILENT).isBefore(at)) {
            return words.text("walls.dark");
        }
        WallSeen seen = event.seen();
        return seen.width() == null ? words.text("walls.unplugged")
                : !seen.scene().equals(scene) ? words.say(Phrase.of("walls.still", "scene", seen.scene()))
                : String.join("; ", seen.problems());
    }

    private static WallsThenModel.Part part(ScenePanel panel, Picture picture, Words words) {
        return switch (panel) {
            case ScenePanel.Map map -> new WallsThenModel.Part(words.text("panel.map"), incident(map.incidentId(), picture));
            case ScenePanel.Cameras cameras -> new WallsThenModel.Part(words.text("panel.cameras"), cameras(cameras, picture));
            case ScenePanel.Queue queue -> new WallsThenModel.Part(
                    words.text(queue.of().equals(ScenePanel.Queue.ALARMS) ? "panel.alarms" : "panel.incidents"), queue.filter() == null ? "" : queue.filter());
            case ScenePanel.Figures figures -> new WallsThenModel.Part(words.text("walls.then.figures"), String.join(", ", figures.names().stream()
                    .map(name -> figure(name, words)).toList()));
            case ScenePanel.Units units -> new WallsThenModel.Part(words.text("panel.units"), units.filter() == null ? "" : units.filter());
            case ScenePanel.Clock clock -> new WallsThenModel.Part(words.text("walls.then.clock"), "");
            case ScenePanel.Message message -> new WallsThenModel.Part(words.text("walls.then.message"), message.text());
            case ScenePanel.Picture file -> new WallsThenModel.Part(words.text("walls.then.picture"), incident(file.incidentId(), picture));
            case ScenePanel.Unknown unknown -> new WallsThenModel.Part(unknown.kind(), "");
        };
    }

    /** As walls call it; a figure of a step by the step, one of tomorrow by its name. */
    private static String figure(String name, Words words) {
        int dot = name.indexOf('.');
        String step = dot < 0 ? "" : name.substring(0, dot);
        return ResponseStep.KNOWN.stream().anyMatch(known -> known.code().equals(step))
                ? words.name("roomStep", step) + " " + named(name.substring(dot + 1), words)
                : named(name, words);
    }

    private static String named(String name, Words words) {
        return words.say(new Phrase.OrElse(Phrase.of("seat.figure." + name), Phrase.plain(name)));
    }

    private static String incident(@Nullable String id, Picture picture) {
        Incident incident = id == null ? null : picture.incidents().get(id);
        return incident == null ? "" : String.format(Locale.ROOT, "#%04d", incident.number()) + " " + incident.title();
    }

    private static String cameras(ScenePanel.Cameras panel, Picture picture) {
        String names = String.join(", ", panel.cameraIds().stream().map(id -> {
            Camera camera = picture.catalogue().cameras().get(id);
            return camera == null ? id : camera.name();
        }).toList());
        return names.isEmpty() ? incident(panel.incidentId(), picture) : names;
    }
}
