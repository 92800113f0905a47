package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallLock;
import uz.posbon.workstation.words.Phrase;

/** Verbs of the video walls: what their displays show, and who may change it. */
public final class WallVerbs {
    private static final int NEAREST = 4;
    private static final double CASE_ZOOM = 15;
    private static final String TO = " to ";

    private WallVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.SUPERVISOR,
                new Verb("push", "PRESET | camera CAMERA... | incident [#N] | map | display WALL/DISPLAY | figures FIGURE... | queue alarms|incidents | units | message TEXT to WALL/DISPLAY",
                        List.of(Verb.Ask.PRESET, Verb.Ask.CAMERA, Verb.Ask.INCIDENT, Verb.Ask.FIGURE, Verb.Ask.DISPLAY), WallVerbs::push),
                new Verb("preset", "PRESET [on WALL]", List.of(Verb.Ask.PRESET, Verb.Ask.WALL), WallVerbs::preset),
                new Verb("wall-tour", "WALL/DISPLAY PRESET... every SECONDS | WALL/DISPLAY pause|resume|stop", List.of(Verb.Ask.DISPLAY, Verb.Ask.PRESET), WallTourVerb::plan),
                new Verb("wall-lock", "WALL REASON", List.of(Verb.Ask.WALL, Verb.Ask.TEXT), WallVerbs::lock),
                new Verb("wall-unlock", "WALL [REASON]", List.of(Verb.Ask.WALL, Verb.Ask.TEXT), WallVerbs::unlock),
                new Verb("wall-undo", "WALL/DISPLAY", List.of(Verb.Ask.DISPLAY), WallVerbs::undo));
    }

    private static Action push(Arguments words, DeskState desk) {
        if (words.keyword("message")) {
            return message(words, desk);
        }
        if (words.keyword("camera")) {
            List<String> ids = new ArrayList<>();
            List<String> names = new ArrayList<>();
            while (words.hasNext() && !words.peek().equalsIgnoreCase("to")) {
                var camera = words.camera();
                ids.add(camera.id());
                names.add(camera.name());
            }
            if (ids.isEmpty()) {
                throw new VerbException(Phrase.of("verb.push.cameraless"));
            }
            return shown(target(words, desk), Scene.of(String.join(", ", names), cameras(ids, null)), desk);
        }
        if (words.keyword("incident")) {
            Incident incident = words.incident();
            return shown(target(words, desk), around(incident, desk), desk);
        }
        if (words.keyword("map")) {
            Display display = target(words, desk);
            Phrase map = Phrase.of("panel.map");
            return new Action(says(map, display), room -> {
                MapScreen.View view = room.screen().map().view();
                Scene scene = Scene.of(title(view), new ScenePanel.Map(view.centre(), (double) view.zoom(), List.of(), true, null, Map.of()));
                return put(room, display, scene, version(desk, display));
            });
        }
        if (words.keyword("display")) {
            Display from = display(words, desk);
            return shown(target(words, desk), from.scene(), desk);
        }
        if (words.keyword("figures")) {
            return panel("walls.figures", figures(words), words, desk);
        }
        if (words.keyword("queue")) {
            String of = words.oneOf("queue", List.of(ScenePanel.Queue.ALARMS, ScenePanel.Queue.INCIDENTS), name -> name);
            return panel("panel." + of, new ScenePanel.Queue(of, null, Map.of()), words, desk);
        }
        if (words.keyword("units")) {
            return panel("panel.units", new ScenePanel.Units(null, Map.of()), words, desk);
        }
        String name = words.word("scene");
        Display display = target(words, desk);
        return shown(display, scene(name, display, desk), desk);
    }

    private static ScenePanel figures(Arguments words) {
        List<String> names = new ArrayList<>();
        while (words.hasNext() && !words.peek().equalsIgnoreCase("to")) {
            names.add(words.oneOf("figure", ScenePanel.Figures.KNOWN, name -> name));
        }
        if (names.isEmpty() || names.size() > ScenePanel.Figures.MOST) {
            throw new VerbException(Phrase.of("verb.push.figureless", "most", ScenePanel.Figures.MOST, "names", Phrase.list(ScenePanel.Figures.KNOWN)));
        }
        return new ScenePanel.Figures(List.copyOf(names), Map.of());
    }

    /** One panel that fills the display; the scene is called what the panel is, in this desk's language. */
    private static Action panel(String key, ScenePanel panel, Arguments words, DeskState desk) {
        Display display = target(words, desk);
        return new Action(says(Phrase.of(key), display), room -> put(room, display, Scene.of(room.screen().words().text(key), panel), version(desk, display)));
    }

    private static String title(MapScreen.View view) {
        return String.format(java.util.Locale.ROOT, "%.4f, %.4f", view.centre().latitude(), view.centre().longitude());
    }

    private static Action message(Arguments words, DeskState desk) {
        String rest = words.rest().orElse("");
        int to = rest.lastIndexOf(TO);
        if (to <= 0) {
            throw new VerbException(Phrase.of("verb.push.textless"));
        }
        Display display = display(rest.substring(to + TO.length()).strip(), desk);
        String text = rest.substring(0, to).strip();
        return shown(display, Scene.of(text.length() > 60 ? text.substring(0, 60) : text, new ScenePanel.Message(text, null, Map.of())), desk);
    }

    private static Display target(Arguments words, DeskState desk) {
        words.expect("to");
        return display(words, desk);
    }

    /** The display named next as {@code WALL/NUMBER}; the number alone where there is one wall. */
    static Display display(Arguments words, DeskState desk) {
        return display(words.word("display"), desk);
    }

    private static Display display(String name, DeskState desk) {
        Map<String, Display> displays = desk.picture().displays();
        int slash = name.lastIndexOf('/');
        String number = name.substring(slash + 1);
        Wall wall = slash < 0 ? onlyWall(desk) : find(name.substring(0, slash), desk);
        Display display = wall == null || !number.matches("\\d{1,2}") ? null : displays.get(Display.key(wall.id(), Integer.parseInt(number)));
        if (display == null) {
            throw new VerbException(Phrase.of("wrong.no-display", "name", name, "names", Phrase.list(displays.keySet().stream().sorted().toList())));
        }
        return display;
    }

    private static @Nullable Wall onlyWall(DeskState desk) {
        return desk.picture().walls().size() == 1 ? desk.picture().walls().values().iterator().next() : null;
    }

    private static @Nullable Wall find(String name, DeskState desk) {
        Wall byId = desk.picture().walls().get(name);
        return byId != null ? byId : desk.picture().walls().values().stream().filter(wall -> wall.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    /** The wall named after {@code on}; the only one there is where none is named. */
    static Wall named(Arguments words, DeskState desk) {
        Wall only = onlyWall(desk);
        return !words.hasNext() && only != null ? only : onWall(words, desk);
    }

    private static Wall onWall(Arguments words, DeskState desk) {
        words.expect("on");
        return wall(words, desk);
    }

    /** A preset of the wall by its id or name. */
    static Preset preset(Wall wall, String name) {
        return wall.preset(name).orElseThrow(() -> new VerbException(
                Phrase.of("verb.preset.unknown", "wall", wall.name(), "name", name, "names", Phrase.list(wall.presets().stream().map(Preset::id).toList()))));
    }

    private static Wall wall(Arguments words, DeskState desk) {
        String name = words.word("wall");
        Wall wall = find(name, desk);
        if (wall == null) {
            throw new VerbException(Phrase.of("wrong.no-wall", "name", name, "names", Phrase.list(desk.picture().walls().keySet().stream().sorted().toList())));
        }
        return wall;
    }

    /** What a preset of the wall shows on this display, else what it shows first. */
    private static Scene scene(String name, Display display, DeskState desk) {
        Wall wall = desk.picture().walls().get(display.wallId());
        List<Preset> presets = wall == null ? List.of() : wall.presets();
        return (wall == null ? java.util.Optional.<Preset>empty() : wall.preset(name))
                .map(preset -> preset.scene(display.number()).orElseGet(() -> preset.scenes().getFirst().scene()))
                .or(() -> presets.stream().flatMap(preset -> preset.scenes().stream()).map(PresetScene::scene)
                        .filter(scene -> scene.name().equalsIgnoreCase(name)).findFirst())
                .orElseThrow(() -> new VerbException(Phrase.of("verb.push.unknown", "name", name, "display", display.key(), "names",
                        Phrase.list(presets.stream().map(Preset::id).toList()))));
    }

    private static Scene around(Incident incident, DeskState desk) {
        GeoPoint place = incident.position();
        if (place == null) {
            throw new VerbException(Phrase.of("verb.push.placeless", "incident", Numbers.of(incident)));
        }
        List<String> near = desk.picture().catalogue().cameras().values().stream()
                .sorted(java.util.Comparator.comparingDouble((uz.posbon.sdk.catalogue.Camera camera) -> camera.position().metresTo(place))
                        .thenComparing(camera -> camera.id()))
                .limit(NEAREST)
                .map(camera -> camera.id())
                .toList();
        return new Scene(Numbers.of(incident) + " " + incident.title(), SceneLayout.COLUMNS, List.of(
                new ScenePanel.Map(place, CASE_ZOOM, List.of(), true, incident.id(), Map.of()), cameras(near, incident.id())));
    }

    private static ScenePanel cameras(List<String> ids, @Nullable String incidentId) {
        int side = (int) Math.ceil(Math.sqrt(Math.max(1, ids.size())));
        return new ScenePanel.Cameras(side == 1 ? "1" : side + "x" + side, ids, incidentId, Map.of());
    }

    private static Action shown(Display display, Scene scene, DeskState desk) {
        return new Action(says(Phrase.plain(scene.name()), display), room -> put(room, display, scene, version(desk, display)));
    }

    private static Phrase says(Phrase what, Display display) {
        return Phrase.of("verb.push.says", "what", what, "display", display.key());
    }

    /** The version the operator saw when he began the line: whoever was first in between is not overwritten. */
    private static long version(DeskState desk, Display display) {
        Display seen = desk.begun().displays().get(display.key());
        return seen == null ? display.version() : seen.version();
    }

    private static Phrase put(Room room, Display display, Scene scene, long version) {
        return settled(room, room.client().walls().show(display.wallId(), display.number(), scene, version));
    }

    static Phrase settled(Room room, Display after) {
        Settled.await(room, after.key(), picture -> {
            Display there = picture.displays().get(after.key());
            return there != null && there.version() >= after.version();
        });
        return Phrase.of("verb.push.done", "display", after.key(), "what", after.scene().name());
    }

    private static Action preset(Arguments words, DeskState desk) {
        String name = words.word("preset");
        Wall wall = words.keyword("on") ? wall(words, desk) : desk.picture().walls().values().stream()
                .filter(w -> w.preset(name).isPresent())
                .findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("verb.preset.nameless", "names", presets(desk))));
        Preset preset = preset(wall, name);
        Phrase says = Phrase.of("verb.preset.says", "name", preset.name(), "wall", wall.name());
        return new Action(says, room -> {
            room.client().walls().apply(wall.id(), preset.id()).forEach(display -> settled(room, display));
            return says;
        });
    }

    private static Phrase presets(DeskState desk) {
        return Phrase.list(desk.picture().walls().values().stream().flatMap(w -> w.presets().stream()).map(Preset::id).sorted().toList());
    }

    private static Action lock(Arguments words, DeskState desk) {
        Wall wall = wall(words, desk);
        String reason = words.rest().orElseThrow(() -> new VerbException(Phrase.of("verb.wall-lock.reasonless")));
        Phrase says = Phrase.of("verb.wall-lock.says", "wall", wall.name(), "reason", reason);
        return new Action(says, room -> settled(room, room.client().walls().lock(wall.id(), reason), says));
    }

    private static Action unlock(Arguments words, DeskState desk) {
        Wall wall = wall(words, desk);
        @Nullable String reason = words.rest().orElse(null);
        WallLock lock = wall.lock();
        Phrase says = lock == null || lock.by().equals(desk.operator())
                ? Phrase.of("verb.wall-unlock.says", "wall", wall.name())
                : Phrase.of("verb.wall-unlock.theirs", "wall", wall.name(), "operator", lock.by(), "reason", lock.reason());
        return new Action(says, room -> settled(room, room.client().walls().unlock(wall.id(), reason), says));
    }

    static Phrase settled(Room room, Wall after, Phrase done) {
        Settled.await(room, after.name(), picture -> {
            Wall there = picture.walls().get(after.id());
            return there != null && there.version() >= after.version();
        });
        return done;
    }

    private static Action undo(Arguments words, DeskState desk) {
        Display display = display(words, desk);
        if (display.before().isEmpty()) {
            throw new VerbException(Phrase.of("verb.wall-undo.nothing", "display", display.key()));
        }
        return new Action(Phrase.of("verb.wall-undo.says", "scene", display.before().getLast().name(), "display", display.key()),
                room -> settled(room, room.client().walls().undo(display.wallId(), display.number(), version(desk, display))));
    }
}
