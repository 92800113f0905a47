package uz.posbon.workstation.verb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallLock;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallTour;
import uz.posbon.workstation.words.Phrase;

/** Verbs of the video walls: what their displays show, and who may change it. */
public final class WallVerbs {
    /** Whom a tour's steps are shown by, before the name of whoever started it. */
    private static final String TOUR = "tour:";

    private WallVerbs() {}

    public static List<Verb> all() {
        return Verb.reserved(Role.SUPERVISOR,
                new Verb("push", "PRESET | camera CAMERA... | incident [#N] | map | display WALL/DISPLAY | figures FIGURE... | queue alarms|incidents | units | clock | picture [#N] NAME | message TEXT to|beside WALL/DISPLAY",
                        List.of(Verb.Ask.PRESET, Verb.Ask.CAMERA, Verb.Ask.INCIDENT, Verb.Ask.FIGURE, Verb.Ask.DISPLAY), PushVerb::plan),
                new Verb("preset", "PRESET [on WALL]", List.of(Verb.Ask.PRESET, Verb.Ask.WALL), WallVerbs::preset),
                new Verb("wall-tour", "WALL/DISPLAY PRESET... every SECONDS | WALL/DISPLAY pause|resume|stop", List.of(Verb.Ask.DISPLAY, Verb.Ask.PRESET), WallTourVerb::plan),
                new Verb("wall-lock", "WALL REASON", List.of(Verb.Ask.WALL, Verb.Ask.TEXT), WallVerbs::lock),
                new Verb("wall-unlock", "WALL [REASON]", List.of(Verb.Ask.WALL, Verb.Ask.TEXT), WallVerbs::unlock),
                new Verb("wall-undo", "WALL/DISPLAY | WALL", List.of(Verb.Ask.DISPLAY, Verb.Ask.WALL), WallVerbs::undo));
    }

    /** Refuses a display of a wall that somebody else has locked, before anything is sent: with who it is, and why. */
    static Display open(Display display, DeskState desk) {
        Wall wall = desk.picture().walls().get(display.wallId());
        if (wall != null) {
            open(wall, desk);
        }
        return display;
    }

    static Wall open(Wall wall, DeskState desk) {
        WallLock lock = wall.lock();
        if (lock != null && !wall.isOpenTo(desk.operator())) {
            throw new VerbException(Phrase.of("verb.wall-lock.theirs", "wall", wall.name(), "operator", lock.by(), "reason", lock.reason()));
        }
        return wall;
    }

    /** The display named next as {@code WALL/NUMBER}; the number alone where there is one wall. */
    static Display display(Arguments words, DeskState desk) {
        return display(words.word("display"), desk);
    }

    static Display display(String name, DeskState desk) {
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
        return open(!words.hasNext() && only != null ? only : onWall(words, desk), desk);
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

    /** The version the operator saw when he began the line: whoever was first in between is not overwritten. */
    static long version(DeskState desk, Display display) {
        Display seen = desk.begun().displays().get(display.key());
        return seen == null || isStep(seen, display) ? display.version() : seen.version();
    }

    /** Steps of a tour that ran already are nobody's decision; a line would often be too late for them. */
    private static boolean isStep(Display seen, Display now) {
        WallTour before = seen.tour();
        WallTour tour = now.tour();
        return before != null && tour != null && before.pausedBy() == null && now.shownBy().equals(TOUR + before.startedBy())
                && tour.presetIds().equals(before.presetIds());
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
        Preset preset = preset(open(wall, desk), name);
        Phrase says = Phrase.of("verb.preset.says", "name", preset.name(), "wall", wall.name());
        return new Action(says, room -> {
            room.client().walls().apply(wall.id(), preset.id(), seen(wall, preset.scenes().stream().map(PresetScene::display).toList(), desk)).forEach(display -> settled(room, display));
            return says;
        });
    }

    private static Action undo(Wall wall, DeskState desk) {
        List<Integer> numbers = wall.displays().stream().map(WallPlace::number).toList();
        Phrase says = Phrase.of("verb.wall-undo.wall", "wall", wall.name());
        return new Action(says, room -> {
            room.client().walls().undo(wall.id(), seen(wall, numbers, desk)).forEach(display -> settled(room, display));
            return says;
        });
    }

    /** What the operator saw on these displays when he began the line: whoever was first in between is not overwritten. */
    private static Map<Integer, Long> seen(Wall wall, List<Integer> numbers, DeskState desk) {
        Map<Integer, Long> versions = new HashMap<>();
        for (int number : numbers) {
            Display display = desk.picture().displays().get(Display.key(wall.id(), number));
            if (display != null) {
                versions.put(number, version(desk, display));
            }
        }
        return versions;
    }

    private static Phrase presets(DeskState desk) {
        return Phrase.list(desk.picture().walls().values().stream().flatMap(w -> w.presets().stream()).map(Preset::id).sorted().toList());
    }

    private static Action lock(Arguments words, DeskState desk) {
        Wall wall = open(wall(words, desk), desk);
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
        String name = words.word("display");
        Wall wall = name.indexOf('/') < 0 ? find(name, desk) : null;
        if (wall != null) {
            return undo(open(wall, desk), desk);
        }
        Display display = open(display(name, desk), desk);
        if (display.before().isEmpty()) {
            throw new VerbException(Phrase.of("verb.wall-undo.nothing", "display", display.key()));
        }
        return new Action(Phrase.of("verb.wall-undo.says", "scene", display.before().getLast().name(), "display", display.key()),
                room -> settled(room, room.client().walls().undo(display.wallId(), display.number(), version(desk, display))));
    }
}
