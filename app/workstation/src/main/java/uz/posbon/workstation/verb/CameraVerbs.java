package uz.posbon.workstation.verb;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.catalogue.CameraStream;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.session.Role;
import uz.posbon.workstation.words.Phrase;

/** Verbs of the video wall. */
public final class CameraVerbs {
    /** Addresses themselves may hold commas. */
    private static final String NEXT_ADDRESS = ",(?=[A-Za-z][A-Za-z0-9+.-]*://)";
    private static final List<String> PLACES = List.of("strip", "centre", "window");

    /** Of the camera's whole range. */
    private static final int MOST_PERCENT = 100;
    private static final Map<String, String> ENGINES = Map.of("ffmpeg", "FFmpeg", "vlc", "VLC");

    private CameraVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("show", "CAMERA [in TILE]", List.of(Verb.Ask.CAMERA), CameraVerbs::show),
                new Verb("follow", "", List.of(), (words, desk) -> TileWords.plain(Phrase.of("verb.follow.says"), Phrase.of("verb.follow.says"), CameraScreen::follow)),
                new Verb("camera", "ID URI[,URI] LAT,LON [with ffmpeg|vlc] [still URI] [NAME]", List.of(Verb.Ask.TEXT), CameraVerbs::camera).reservedTo(Role.ADMINISTRATOR),
                new Verb("wall", "[strip|centre|window] [LAYOUT]", List.of(Verb.Ask.TEXT), CameraVerbs::wall),
                new Verb("enlarge", "[in TILE]", List.of(), CameraVerbs::enlarge),
                new Verb("empty", "[in TILE]", List.of(), CameraVerbs::clear),
                new Verb("swap", "TILE TILE", List.of(Verb.Ask.TEXT), CameraVerbs::swap),
                new Verb("zoom", "[in TILE] in|out|left|right|up|down|whole", List.of(Verb.Ask.TEXT), CameraVerbs::zoom),
                new Verb("pin", "[in TILE]", List.of(), (words, desk) -> pin(words, true)),
                new Verb("unpin", "[in TILE]", List.of(), (words, desk) -> pin(words, false)),
                new Verb("give", "[in TILE]", List.of(), (words, desk) -> give(words, true)),
                new Verb("take", "[in TILE]", List.of(), (words, desk) -> give(words, false)),
                new Verb("steer", "[in TILE]", List.of(), CameraVerbs::steer),
                new Verb("ptz", "[in TILE] left|right|up|down|in|out [SECONDS] | preset NAME | keep NAME | to PAN TILT ZOOM", List.of(Verb.Ask.TEXT), CameraVerbs::ptz));
    }

    private static Action show(Arguments words, DeskState desk) {
        Camera camera = words.camera();
        int tile = TileWords.tile(words);
        Phrase says = tile == 0
                ? Phrase.of("verb.show.says", "camera", camera.name())
                : Phrase.of("verb.show.says-tile", "camera", camera.name(), "tile", TileWords.named(tile));
        return new Action(says, room -> {
            room.screen().cameras().show(camera.id(), tile);
            room.focus(room.desk().focus().withCamera(camera.id()));
            return Phrase.plain(camera.name());
        });
    }

    private static Action camera(Arguments words, DeskState desk) {
        String id = words.word("camera-id");
        String[] addresses = words.word("stream-address").split(NEXT_ADDRESS);
        GeoPoint position = words.position();
        String engine = words.keyword("with") ? ENGINES.get(words.oneOf("engine", List.copyOf(new TreeSet<>(ENGINES.keySet())), name -> name)) : null;
        List<CameraStream> streams = new ArrayList<>();
        for (int i = 0; i < addresses.length; i++) {
            try {
                streams.add(new CameraStream(i == 0 ? "Main" : "Sub", URI.create(addresses[i]), null, null, null, engine));
            } catch (IllegalArgumentException e) {
                // The address may hold a password; it is not said again.
                throw new VerbException(Phrase.of("verb.camera.address", "camera", id));
            }
        }
        if (words.keyword("still")) {
            streams.add(still(id, words.word("still-address")));
        }
        String name = words.rest().orElse(id);
        return new Action(Phrase.of("verb.camera.says", "camera", id), room -> {
            room.client().catalogue().put(new Camera(id, name, position, null, null, null, false, streams, null, null, null, Map.of()));
            Settled.await(room, id, picture -> picture.catalogue().cameras().containsKey(id));
            return Phrase.plain(name);
        });
    }

    private static CameraStream still(String camera, String address) {
        try {
            return new CameraStream(CameraStream.STILL, URI.create(address), null, null, null, null);
        } catch (IllegalArgumentException e) {
            throw new VerbException(Phrase.of("verb.camera.address", "camera", camera));
        }
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
        return TileWords.plain(says, says, cameras -> cameras.wall(place.orElse(null), layout));
    }

    private static Action enlarge(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        return TileWords.plain(TileWords.said("verb.enlarge.says", tile), TileWords.named(tile), cameras -> cameras.enlarge(tile));
    }

    private static Action clear(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        Phrase says = TileWords.said("verb.empty.says", tile);
        return TileWords.plain(says, says, cameras -> cameras.clear(tile));
    }

    private static Action swap(Arguments words, DeskState desk) {
        int one = TileWords.number(words);
        int other = TileWords.number(words);
        Phrase says = Phrase.of("verb.swap.says", "tile", TileWords.named(one), "other", TileWords.named(other));
        return TileWords.plain(says, says, cameras -> cameras.swap(one, other));
    }

    private static Action zoom(Arguments words, DeskState desk) {
        int tile = TileWords.tileBefore(words);
        CameraScreen.Look look = words.oneOf("direction", List.of(CameraScreen.Look.values()), way -> way.name().toLowerCase(Locale.ROOT));
        Phrase says = Phrase.of("verb.zoom.says", "tile", TileWords.named(tile), "way", Phrase.name("way", look.name().toLowerCase(Locale.ROOT)));
        return TileWords.plain(says, says, cameras -> cameras.zoom(tile, look));
    }

    private static Action pin(Arguments words, boolean pinned) {
        int tile = TileWords.tile(words);
        Phrase says = TileWords.said(pinned ? "verb.pin.says" : "verb.unpin.says", tile);
        return TileWords.plain(says, says, cameras -> cameras.pin(tile, pinned));
    }

    private static Action give(Arguments words, boolean given) {
        int tile = TileWords.tile(words);
        Phrase says = TileWords.said(given ? "verb.give.says" : "verb.take.says", tile);
        return TileWords.plain(says, says, cameras -> cameras.give(tile, given));
    }

    private static Action steer(Arguments words, DeskState desk) {
        int tile = TileWords.tile(words);
        return TileWords.plain(TileWords.said("verb.steer.says", tile), TileWords.named(tile), cameras -> cameras.steer(tile));
    }

    private static Action ptz(Arguments words, DeskState desk) {
        int tile = TileWords.tileBefore(words);
        if (words.keyword("preset")) {
            String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.ptz.nameless")));
            return TileWords.plain(Phrase.of("verb.ptz.preset", "tile", TileWords.named(tile), "name", name), Phrase.plain(name), cameras -> cameras.preset(tile, name));
        }
        if (words.keyword("keep")) {
            String name = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.ptz.nameless")));
            Phrase says = Phrase.of("verb.ptz.keep", "tile", TileWords.named(tile), "name", name);
            return TileWords.plain(says, says, cameras -> cameras.keepPreset(tile, name));
        }
        if (words.keyword("to")) {
            double pan = percent(words, -MOST_PERCENT);
            double tilt = percent(words, -MOST_PERCENT);
            double zoom = percent(words, 0);
            Phrase says = TileWords.said("verb.ptz.place", tile);
            return TileWords.plain(says, says, cameras -> cameras.moveTo(tile, pan, tilt, zoom));
        }
        Way way = words.oneOf("direction", List.of(Way.values()), w -> w.name().toLowerCase(Locale.ROOT));
        int seconds = words.hasNext() ? words.whole("seconds", 1, 30) : 1;
        Phrase says = Phrase.of("verb.ptz.says", "tile", TileWords.named(tile), "way", Phrase.name("way", way.name().toLowerCase(Locale.ROOT)), "seconds", seconds);
        return TileWords.plain(says, Phrase.of("verb.ptz.done"), cameras -> cameras.move(tile, way.pan, way.tilt, way.zoom, Duration.ofSeconds(seconds)));
    }

    private static double percent(Arguments words, int lowest) {
        return words.whole("percent", lowest, MOST_PERCENT) / (double) MOST_PERCENT;
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
}
