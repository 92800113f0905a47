package uz.posbon.workstation.wallboard;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.stream.TelemetryEvent;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallSeen;
import uz.posbon.sdk.wall.WallTour;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** From the picture to the panel. Pure. */
final class WallsProjection {
    /** Seats speak every few seconds; who has said nothing for so long is gone. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    private WallsProjection() {}

    static WallsModel of(Picture picture, List<Role> roles, Instant now, Words words) {
        return new WallsModel(picture.walls().values().stream()
                .sorted(Comparator.comparing(Wall::id))
                .map(wall -> board(wall, picture, now, words))
                .toList(), roles.contains(Role.SUPERVISOR) ? "" : words.text("walls.closed"));
    }

    private static WallsModel.Board board(Wall wall, Picture picture, Instant now, Words words) {
        String lock = wall.lock() == null ? "" : words.say(Phrase.of("seat.locked", "operator", wall.lock().by(), "reason", wall.lock().reason()));
        List<WallsModel.Mini> displays = wall.displays().stream().map(place -> mini(wall, place, picture, now, words)).toList();
        return new WallsModel.Board(wall.id(), wall.name(), lock, wall.presets().stream().map(WallsProjection::shown).toList(), displays, PlanLines.of(wall, picture, words));
    }

    private static String tour(WallTour tour, Words words) {
        return tour.pausedBy() == null
                ? words.say(Phrase.of("walls.tour", "seconds", tour.seconds()))
                : words.say(Phrase.of("walls.tourPaused", "operator", tour.pausedBy()));
    }

    private static WallsModel.Mini mini(Wall wall, WallPlace place, Picture picture, Instant now, Words words) {
        String key = Display.key(wall.id(), place.number());
        Display display = picture.displays().get(key);
        String scene = display == null ? "" : display.scene().name();
        String titled = display == null || display.tour() == null ? scene : scene + " \u00B7 " + tour(display.tour(), words);
        TelemetryEvent.DisplaySeen event = picture.displaysSeen().get(key);
        if (event == null || event.envelope().time().plus(SILENT).isBefore(now)) {
            return new WallsModel.Mini(wall.id(), place.number(), key, titled, words.text("walls.dark"), true, null);
        }
        WallSeen seen = event.seen();
        String state = seen.width() == null ? words.text("walls.unplugged")
                : !seen.scene().equals(scene) ? words.say(Phrase.of("walls.still", "scene", seen.scene()))
                : String.join("; ", seen.problems());
        return new WallsModel.Mini(wall.id(), place.number(), key, titled, state, false, seen.thumbnailTime());
    }

    private static WallsModel.Shown shown(Preset preset) {
        return new WallsModel.Shown(preset.id(), preset.name(), preset.key() == null ? "" : preset.key());
    }
}
