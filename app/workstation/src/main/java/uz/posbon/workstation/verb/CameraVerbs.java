package uz.posbon.workstation.verb;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.ui.video.Exported;
import uz.posbon.workstation.words.Phrase;

/** Verbs of the video wall. */
public final class CameraVerbs {
    private static final int MOST_TILES = 64;
    private static final int LONGEST_BACK = 600;
    /** Addresses themselves may hold commas. */
    private static final String NEXT_ADDRESS = ",(?=[A-Za-z][A-Za-z0-9+.-]*://)";
    private static final List<String> PLACES = List.of("strip", "centre", "window");

    private CameraVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("show", "CAMERA [in TILE]", List.of(Verb.Ask.CAMERA), CameraVerbs::show),
                new Verb("follow", "", List.of(), (words, desk) -> plain(Phrase.of("verb.follow.says"), Phrase.of("verb.follow.says"), CameraScreen::follow)),
                new Verb("camera", "ID URI LAT,LON [NAME]", List.of(Verb.Ask.TEXT), CameraVerbs::camera),
                new Verb("wall", "[strip|centre|window] [LAYOUT]", List.of(Verb.Ask.TEXT), CameraVerbs::wall),
                new Verb("enlarge", "[in TILE]", List.of(), CameraVerbs::enlarge),
                new Verb("pin", "[in TILE]", List.of(), (words, desk) -> pin(words, true)),
                new Verb("unpin", "[in TILE]", List.of(), (words, desk) -> pin(words, false)),
                new Verb("give", "[in TILE]", List.of(), (words, desk) -> give(words, true)),
                new Verb("take", "[in TILE]", List.of(), (words, desk) -> give(words, false)),
                new Verb("replay", "[in TILE] SECONDS", List.of(Verb.Ask.TEXT), CameraVerbs::replay),
                new Verb("live", "[in TILE]", List.of(), CameraVerbs::live),
                new Verb("shot", "[in TILE]", List.of(), CameraVerbs::shot),
                new Verb("evidence", "[in TILE] SECONDS REASON", List.of(Verb.Ask.TEXT), CameraVerbs::evidence),
                new Verb("steer", "[in TILE]", List.of(), CameraVerbs::steer),
                new Verb("ptz", "[in TILE] left|right|up|down|in|out [SECONDS] | preset NAME", List.of(Verb.Ask.TEXT), CameraVerbs::ptz),
                new Verb("view", "NAME", List.of(Verb.Ask.TEXT), CameraVerbs::view),
                new Verb("view-save", "NAME", List.of(Verb.Ask.TEXT), CameraVerbs::viewSave),
                new Verb("tour", "[in TILE] SECONDS CAMERA... | off", List.of(Verb.Ask.CAMERA), CameraVerbs::tour));
    }

    private interface Doing {
        void run(CameraScreen cameras) throws Exception;
    }

    private static Action plain(Phrase says, Phrase done, Doing doing) {
        return new Action(says, room -> {
            doing.run(room.screen().cameras());
            return done;
        });
    }

    /** The tile a line names with {@code in N}; 0 for the selected one. */
    private static int tile(Arguments words) {
        return words.keyword("in") ? words.whole("tile", 1, MOST_TILES) : 0;
    }

    private static Phrase named(int tile) {
        return tile == 0 ? Phrase.of("tile.selected") : Phrase.of("tile.number", "tile", tile);
    }

    private static Phrase said(String key, int tile) {
        return Phrase.of(key, "tile", named(tile));
    }

    private static Action show(Arguments words, DeskState desk) {
        Camera camera = words.camera();
        int tile = tile(words);
        Phrase says = tile == 0
                ? Phrase.of("verb.show.says", "camera", camera.name())
                : Phrase.of("verb.show.says-tile", "camera", camera.name(), "tile", named(tile));
        return new Action(says, room -> {
            room.screen().cameras().show(camera.id(), tile);
            room.focus(room.desk().focus().withCamera(camera.id()));
            return Phrase.plain(camera.name());
        });
    }

    private static Action camera(Arguments words, DeskState desk) {
        String id = words.word("camera-id");
        List<CameraStream> streams = new ArrayList<>();
        String[] addresses = words.word("stream-address").split(NEXT_ADDRESS);
        for (int i = 0; i < addresses.length; i++) {
            try {
                streams.add(new CameraStream(i == 0 ? "Main" : "Sub", URI.create(addresses[i]), null, null, null, null));
            } catch (IllegalArgumentException e) {
                // The address may hold a password; it is not said again.
                throw new VerbException(Phrase.of("verb.camera.address", "camera", id));
            }
        }
        GeoPoint position = words.position();
        String name = words.rest().orElse(id);
        return new Action(Phrase.of("verb.camera.says", "camera", id), room -> {
            room.client().catalogue().put(new Camera(id, name, position, null, null, null, false, streams, null, null, null, Map.of()));
            Settled.await(room, id, picture -> picture.catalogue().cameras().containsKey(id));
            return Phrase.plain(name);
        });
    }

    private static Action wall(Arguments words, DeskState desk) {
        Optional<String> place = PLACES.stream().filter(known -> known.equalsIgnoreCase(words.peek())).findFirst();
        place.ifPresent(known -> words.keyword(known));
        @Nullable String layout = words.hasNext() ? words.word("layout").toLowerCase(Locale.ROOT) : null;
        if (place.isEmpty() && layout == null) {
            throw new VerbException(Phrase.of("verb.wall.wordless"));
        }
        Phrase where = place.<Phrase>map(known -> Phrase.name("place", known)).orElse(Phrase.NOTHING);
        Phrase says = Phrase.of("verb.wall.says", "how", Phrase.joined(", ", where, Phrase.plain(layout == null ? "" : layout)));
        return plain(says, says, cameras -> cameras.wall(place.orElse(null), layout));
    }

    private static Action enlarge(Arguments words, DeskState desk) {
        int tile = tile(words);
        return plain(said("verb.enlarge.says", tile), named(tile), cameras -> cameras.enlarge(tile));
    }

    private static Action pin(Arguments words, boolean pinned) {
        int tile = tile(words);
        Phrase says = said(pinned ? "verb.pin.says" : "verb.unpin.says", tile);
        return plain(says, says, cameras -> cameras.pin(tile, pinned));
    }

    private static Action give(Arguments words, boolean given) {
        int tile = tile(words);
        Phrase says = said(given ? "verb.give.says" : "verb.take.says", tile);
        return plain(says, says, cameras -> cameras.give(tile, given));
    }

    private static Action replay(Arguments words, DeskState desk) {
        int tile = tile(words);
        int seconds = words.whole("seconds", 1, LONGEST_BACK);
        Phrase says = Phrase.of("verb.replay.says", "tile", named(tile), "seconds", seconds);
        return plain(says, says, cameras -> cameras.replay(tile, Duration.ofSeconds(seconds)));
    }

    private static Action live(Arguments words, DeskState desk) {
        int tile = tile(words);
        return plain(said("verb.live.says", tile), said("verb.live.says", tile), cameras -> cameras.goLive(tile));
    }

    private static Action shot(Arguments words, DeskState desk) {
        int tile = tile(words);
        return new Action(said("verb.shot.says", tile), room -> Phrase.plain(room.screen().cameras().shot(tile).toString()));
    }

    private static Action evidence(Arguments words, DeskState desk) {
        int tile = tile(words);
        int seconds = words.whole("seconds", 1, LONGEST_BACK);
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.evidence.reasonless")));
        return new Action(Phrase.of("verb.evidence.says", "tile", named(tile), "seconds", seconds), room -> {
            Exported exported = room.screen().cameras().evidence(tile, Duration.ofSeconds(seconds), reason);
            return exported.missing().isZero()
                    ? Phrase.plain(exported.manifest().toString())
                    : Phrase.of("verb.evidence.part", "file", exported.manifest(), "seconds", exported.missing().toSeconds());
        });
    }

    private static Action steer(Arguments words, DeskState desk) {
        int tile = tile(words);
        return plain(said("verb.steer.says", tile), named(tile), cameras -> cameras.steer(tile));
    }

    private static Action ptz(Arguments words, DeskState desk) {
        int tile = tile(words);
        if (words.keyword("preset")) {
            String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.ptz.nameless")));
            return plain(Phrase.of("verb.ptz.preset", "tile", named(tile), "name", name), Phrase.plain(name), cameras -> cameras.preset(tile, name));
        }
        Way way = words.oneOf("direction", List.of(Way.values()), w -> w.name().toLowerCase(Locale.ROOT));
        int seconds = words.hasNext() ? words.whole("seconds", 1, 30) : 1;
        Phrase says = Phrase.of("verb.ptz.says", "tile", named(tile), "way", Phrase.name("way", way.name().toLowerCase(Locale.ROOT)), "seconds", seconds);
        return plain(says, Phrase.of("verb.ptz.done"), cameras -> cameras.move(tile, way.pan, way.tilt, way.zoom, Duration.ofSeconds(seconds)));
    }

    /** Where a camera can be moved, at half its speed. */
    private enum Way {
        LEFT(-0.5, 0, 0),
        RIGHT(0.5, 0, 0),
        UP(0, 0.5, 0),
        DOWN(0, -0.5, 0),
        IN(0, 0, 0.5),
        OUT(0, 0, -0.5);

        private final double pan;
        private final double tilt;
        private final double zoom;

        Way(double pan, double tilt, double zoom) {
            this.pan = pan;
            this.tilt = tilt;
            this.zoom = zoom;
        }
    }

    private static Action view(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.view.nameless")));
        return new Action(Phrase.of("verb.view.says", "name", name), room -> {
            List<String> unknown = room.screen().cameras().showView(name);
            return unknown.isEmpty() ? Phrase.plain(name) : Phrase.of("verb.view.gone", "name", name, "cameras", Phrase.list(unknown));
        });
    }

    private static Action viewSave(Arguments words, DeskState desk) {
        String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.view.nameless")));
        return plain(Phrase.of("verb.view-save.says", "name", name), Phrase.plain(name), cameras -> cameras.saveView(name));
    }

    private static Action tour(Arguments words, DeskState desk) {
        if (words.keyword("off")) {
            return plain(Phrase.of("verb.tour.end"), Phrase.of("verb.tour.ended"), CameraScreen::endTours);
        }
        boolean page = !words.peek().equalsIgnoreCase("in");
        int tile = tile(words);
        int seconds = words.whole("seconds", 2, 3600);
        List<String> ids = new ArrayList<>();
        while (words.hasNext()) {
            ids.add(words.camera().id());
        }
        if (ids.isEmpty()) {
            throw new VerbException(Phrase.of("verb.tour.cameraless"));
        }
        Phrase says = Phrase.count("verb.tour.says", ids.size(), "where", page ? Phrase.of("tile.wall") : named(tile));
        return plain(says, says, cameras -> cameras.tour(tile, seconds, ids));
    }
}
