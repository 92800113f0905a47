package uz.posbon.workstation.verb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Camera;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Attachment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.Scene;
import uz.posbon.sdk.wall.SceneLayout;
import uz.posbon.sdk.wall.ScenePanel;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.workstation.words.Phrase;

/** The verb that shows something on a display: {@code to} in place of what is there, {@code beside} next to it. */
final class PushVerb {
    private static final int NEAREST = 4;
    private static final double CASE_ZOOM = 15;
    private static final int MOST_PANELS = 4;
    /** Names are to be read from afar. */
    private static final int LONGEST_NAME = 80;
    private static final String TO = "to";
    private static final String BESIDE = "beside";

    /** Where it is to be shown. */
    private record Target(Display display, boolean beside) {}

    private PushVerb() {}

    static Action plan(Arguments words, DeskState desk) {
        if (words.keyword("message")) {
            return message(words, desk);
        }
        if (words.keyword("camera")) {
            return cameras(words, desk);
        }
        if (words.keyword("incident")) {
            Incident incident = words.incident();
            return shown(target(words, desk), around(incident, desk), desk);
        }
        if (words.keyword("map")) {
            return map(target(words, desk), desk);
        }
        if (words.keyword("display")) {
            Display from = WallVerbs.display(words, desk);
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
        if (words.keyword("clock")) {
            return panel("walls.then.clock", new ScenePanel.Clock(Map.of()), words, desk);
        }
        if (words.keyword("picture")) {
            return picture(words, desk);
        }
        String name = words.word("scene");
        Target target = target(words, desk);
        return shown(target, scene(name, target.display(), desk), desk);
    }

    private static Target target(Arguments words, DeskState desk) {
        boolean beside = words.keyword(BESIDE);
        if (!beside) {
            words.expect(TO);
        }
        return new Target(withRoom(WallVerbs.open(WallVerbs.display(words, desk), desk), beside ? 1 : 0), beside);
    }

    /** Whether there is room for more panels is said while the line is being written. */
    private static Display withRoom(Display display, int more) {
        if (more > 0 && display.scene().panels().size() + more > MOST_PANELS) {
            throw new VerbException(Phrase.of("verb.push.full", "display", display.key(), "most", MOST_PANELS));
        }
        return display;
    }

    private static boolean isTarget(String word) {
        return word.equalsIgnoreCase(TO) || word.equalsIgnoreCase(BESIDE);
    }

    private static Action cameras(Arguments words, DeskState desk) {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (words.hasNext() && !isTarget(words.peek())) {
            Camera camera = words.camera();
            ids.add(camera.id());
            names.add(camera.name());
        }
        if (ids.isEmpty()) {
            throw new VerbException(Phrase.of("verb.push.cameraless"));
        }
        return shown(target(words, desk), scene(String.join(", ", names), cameras(ids, null)), desk);
    }

    private static Action map(Target target, DeskState desk) {
        return new Action(says(Phrase.of("panel.map"), target), room -> {
            MapScreen.View view = room.screen().map().view();
            String title = String.format(Locale.ROOT, "%.4f, %.4f", view.centre().latitude(), view.centre().longitude());
            return put(room, target, Scene.of(title, new ScenePanel.Map(view.centre(), (double) view.zoom(), List.of(), true, null, Map.of())), desk);
        });
    }

    private static ScenePanel figures(Arguments words) {
        List<String> names = new ArrayList<>();
        while (words.hasNext() && !isTarget(words.peek())) {
            names.add(words.oneOf("figure", ScenePanel.Figures.KNOWN, name -> name));
        }
        if (names.isEmpty() || names.size() > ScenePanel.Figures.MOST) {
            throw new VerbException(Phrase.of("verb.push.figureless", "most", ScenePanel.Figures.MOST, "names", Phrase.list(ScenePanel.Figures.KNOWN)));
        }
        return new ScenePanel.Figures(List.copyOf(names), Map.of());
    }

    /** One panel; its scene is called what the panel is, in this desk's language. */
    private static Action panel(String key, ScenePanel panel, Arguments words, DeskState desk) {
        Target target = target(words, desk);
        return new Action(says(Phrase.of(key), target), room -> put(room, target, Scene.of(room.screen().words().text(key), panel), desk));
    }

    private static Action picture(Arguments words, DeskState desk) {
        Incident incident = words.incident();
        String name = words.word("name");
        Attachment file = PaperVerbs.find(incident, name)
                .orElseThrow(() -> new VerbException(Phrase.of("verb.attachment.nothing", "name", name, "incident", Numbers.of(incident))));
        if (!file.mediaType().startsWith("image/")) {
            throw new VerbException(Phrase.of("verb.push.no-picture", "name", file.name()));
        }
        return shown(target(words, desk), scene(
                Numbers.of(incident) + " " + file.name(), new ScenePanel.Picture(incident.id(), file.id(), file.sha256(), Map.of())), desk);
    }

    private static Action message(Arguments words, DeskState desk) {
        String rest = words.rest().orElse("");
        int to = rest.lastIndexOf(' ' + TO + ' ');
        int beside = rest.lastIndexOf(' ' + BESIDE + ' ');
        int end = Math.max(to, beside);
        if (end <= 0) {
            throw new VerbException(Phrase.of("verb.push.textless"));
        }
        String where = rest.substring(end + 1 + (beside > to ? BESIDE : TO).length()).strip();
        Display display = WallVerbs.open(WallVerbs.display(where, desk), desk);
        String text = rest.substring(0, end).strip();
        return shown(new Target(display, beside > to), scene(text, new ScenePanel.Message(text, null, Map.of())), desk);
    }

    /** What a preset of the wall shows on this display, else what it shows first. */
    private static Scene scene(String name, Display display, DeskState desk) {
        Wall wall = desk.picture().walls().get(display.wallId());
        List<Preset> presets = wall == null ? List.of() : wall.presets();
        return (wall == null ? Optional.<Preset>empty() : wall.preset(name))
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
                .sorted(Comparator.comparingDouble((Camera camera) -> camera.position().metresTo(place)).thenComparing(Camera::id))
                .limit(NEAREST)
                .map(Camera::id)
                .toList();
        return new Scene(named(Numbers.of(incident) + " " + incident.title()), SceneLayout.COLUMNS, List.of(
                new ScenePanel.Map(place, CASE_ZOOM, List.of(), true, incident.id(), Map.of()), cameras(near, incident.id())));
    }

    private static ScenePanel cameras(List<String> ids, @Nullable String incidentId) {
        int side = (int) Math.ceil(Math.sqrt(Math.max(1, ids.size())));
        return new ScenePanel.Cameras(side == 1 ? "1" : side + "x" + side, ids, incidentId, Map.of());
    }

    private static Scene scene(String name, ScenePanel panel) {
        return Scene.of(named(name), panel);
    }

    private static String named(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1).strip() + "…" : name;
    }

    private static Action shown(Target target, Scene scene, DeskState desk) {
        withRoom(target.display(), target.beside() ? scene.panels().size() : 0);
        return new Action(says(Phrase.plain(scene.name()), target), room -> put(room, target, scene, desk));
    }

    private static Phrase says(Phrase what, Target target) {
        return Phrase.of(target.beside() ? "verb.push.beside" : "verb.push.says", "what", what, "display", target.display().key());
    }

    private static Phrase put(Room room, Target target, Scene scene, DeskState desk) {
        Display display = target.display();
        Scene whole = target.beside() ? both(display, scene) : scene;
        return WallVerbs.settled(room, room.client().walls().show(display.wallId(), display.number(), whole, WallVerbs.version(desk, display)));
    }

    /** What is there, and this: two side by side, the first of three the largest, four in a square. */
    private static Scene both(Display display, Scene scene) {
        List<ScenePanel> panels = new ArrayList<>(display.scene().panels());
        panels.addAll(scene.panels());
        SceneLayout layout = panels.size() == 2 ? SceneLayout.COLUMNS : panels.size() == 3 ? SceneLayout.MAIN : SceneLayout.GRID;
        return new Scene(named(display.scene().name() + " + " + scene.name()), layout, List.copyOf(panels));
    }
}
