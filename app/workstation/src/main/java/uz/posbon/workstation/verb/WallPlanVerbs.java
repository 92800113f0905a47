package uz.posbon.workstation.verb;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.catalogue.Zone;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.session.Role;
import uz.posbon.sdk.wall.Display;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.PresetScene;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallRule;
import uz.posbon.sdk.wall.WallSchedule;
import uz.posbon.workstation.words.Phrase;

/** Verbs that lay down what a wall shows by itself: presets under a name, rules for incidents, times of the day. */
public final class WallPlanVerbs {
    private static final int LOWEST = 5;
    private static final int SUNDAY = 7;
    private static final int LONGEST_ID = 60;
    /** What the desk has no use for: with Ctrl and Shift, M brings the sound back and 0 the usual size of text. */
    private static final Pattern KEY = Pattern.compile("Ctrl\\+Shift\\+[A-LN-Z1-9]|Ctrl\\+(F[1-9]|F1[0-2])", Pattern.CASE_INSENSITIVE);

    private WallPlanVerbs() {}

    /** @param room the time zone of the room, which times of the day are meant in */
    public static List<Verb> all(ZoneId room) {
        return Verb.reserved(Role.SUPERVISOR,
                new Verb("preset-keep", "NAME [key KEY] [on WALL]", List.of(Verb.Ask.TEXT), WallPlanVerbs::keep),
                new Verb("preset-drop", "PRESET [on WALL]", List.of(Verb.Ask.PRESET, Verb.Ask.WALL), WallPlanVerbs::drop),
                new Verb("wall-rule", "WALL/DISPLAY NAME [priority 1..5] [category CATEGORY...] [in DISTRICT...] [show map|cameras|both]",
                        List.of(Verb.Ask.DISPLAY, Verb.Ask.TEXT, Verb.Ask.CATEGORY), WallPlanVerbs::rule),
                new Verb("wall-rule-drop", "NAME [on WALL]", List.of(Verb.Ask.TEXT, Verb.Ask.WALL), WallPlanVerbs::ruleDrop),
                new Verb("wall-schedule", "PRESET at HH:MM... [days 1..7...] [on WALL]", List.of(Verb.Ask.PRESET, Verb.Ask.TEXT),
                        (words, desk) -> schedule(words, desk, room)),
                new Verb("wall-schedule-drop", "PRESET [on WALL]", List.of(Verb.Ask.PRESET, Verb.Ask.WALL), WallPlanVerbs::scheduleDrop));
    }

    private static Action keep(Arguments words, DeskState desk) {
        String name = words.word("preset");
        @Nullable String key = words.keyword("key") ? key(words.word("key")) : null;
        Wall wall = WallVerbs.named(words, desk);
        Optional<Preset> before = wall.preset(name);
        String id = before.map(Preset::id).orElseGet(() -> id(name, wall.presets().stream().map(Preset::id).toList()));
        if (key != null) {
            requireFree(key, wall, id, desk);
        }
        Phrase says = Phrase.of(before.isPresent() ? "verb.preset-keep.again" : "verb.preset-keep.says", "name", name, "wall", wall.name());
        return new Action(says, room -> {
            // What is shown when it is done, not when the line was begun.
            List<PresetScene> scenes = scenes(room.desk().picture(), wall);
            return change(room, wall, desk, says, w -> {
                List<Preset> presets = new ArrayList<>(w.presets().stream().filter(p -> !p.id().equals(id)).toList());
                presets.add(new Preset(id, before.map(Preset::name).orElse(name), key == null ? before.map(Preset::key).orElse(null) : key, scenes));
                return w.withPresets(presets);
            });
        });
    }

    /** One that no part of the desk takes for itself, and that does not write anything. */
    private static String key(String text) {
        if (!KEY.matcher(text).matches()) {
            throw new VerbException(Phrase.of("verb.preset-keep.key", "key", text));
        }
        return text.toUpperCase(Locale.ROOT).replace("CTRL", "Ctrl").replace("SHIFT", "Shift");
    }

    /** Refuses the key of another preset, of any wall: one key shows one thing. */
    private static void requireFree(String key, Wall wall, String presetId, DeskState desk) {
        for (Wall other : desk.picture().walls().values()) {
            for (Preset preset : other.presets()) {
                boolean isItself = other.id().equals(wall.id()) && preset.id().equals(presetId);
                if (key.equalsIgnoreCase(preset.key()) && !isItself) {
                    throw new VerbException(Phrase.of("verb.preset-keep.key-taken", "key", key, "name", preset.name(), "wall", other.name()));
                }
            }
        }
    }

    private static List<PresetScene> scenes(Picture picture, Wall wall) {
        return wall.displays().stream()
                .map(place -> picture.displays().get(Display.key(wall.id(), place.number())))
                .filter(Objects::nonNull)
                .map(display -> new PresetScene(display.number(), display.scene()))
                .toList();
    }

    private static Action drop(Arguments words, DeskState desk) {
        String name = words.word("preset");
        Wall wall = WallVerbs.named(words, desk);
        Preset preset = WallVerbs.preset(wall, name);
        if (wall.schedules().stream().anyMatch(schedule -> schedule.presetId().equals(preset.id()))) {
            throw new VerbException(Phrase.of("verb.preset-drop.scheduled", "name", preset.name(), "wall", wall.name()));
        }
        Phrase says = Phrase.of("verb.preset-drop.says", "name", preset.name(), "wall", wall.name());
        return new Action(says, room -> change(room, wall, desk, says, w -> w.withPresets(
                w.presets().stream().filter(p -> !p.id().equals(preset.id())).toList())));
    }

    private static Action rule(Arguments words, DeskState desk) {
        Display display = WallVerbs.open(WallVerbs.display(words, desk), desk);
        String name = words.word("rule");
        @Nullable Integer priority = words.keyword("priority") ? words.whole("priority", 1, LOWEST) : null;
        List<Category> categories = new ArrayList<>();
        if (words.keyword("category")) {
            do {
                categories.add(words.oneOf("category", Category.KNOWN, Category::code));
            } while (words.hasNext() && !isRuleWord(words.peek()));
        }
        List<Zone> districts = new ArrayList<>();
        if (words.keyword("in")) {
            do {
                districts.add(district(words.word("district"), desk));
            } while (words.hasNext() && !isRuleWord(words.peek()));
        }
        RuleScene show = words.keyword("show") ? shown(words) : RuleScene.MAP_AND_CAMERAS;
        Wall wall = Objects.requireNonNull(desk.picture().walls().get(display.wallId()));
        Optional<WallRule> before = wall.rules().stream().filter(r -> r.name().equalsIgnoreCase(name)).findFirst();
        WallRule rule = new WallRule(
                before.map(WallRule::id).orElseGet(() -> id(name, wall.rules().stream().map(WallRule::id).toList())), name, priority,
                List.copyOf(categories), districts.stream().map(Zone::id).toList(), display.number(), show);
        Phrase says = Phrase.of(before.isPresent() ? "verb.wall-rule.again" : "verb.wall-rule.says", "name", name, "display", display.key());
        return new Action(says, room -> change(room, wall, desk, says, w -> w.withRules(
                Stream.concat(w.rules().stream().filter(r -> !r.id().equals(rule.id())), Stream.of(rule)).toList())));
    }

    private static boolean isRuleWord(String word) {
        return word.equalsIgnoreCase("in") || word.equalsIgnoreCase("show");
    }

    private static RuleScene shown(Arguments words) {
        return words.oneOf("scene", RuleScene.KNOWN, scene -> scene.equals(RuleScene.MAP_AND_CAMERAS) ? "both" : scene.code().toLowerCase(Locale.ROOT));
    }

    /** By its id or a name in any language; the first word of the name will do where no other district begins with it. */
    private static Zone district(String name, DeskState desk) {
        List<Zone> zones = desk.picture().catalogue().zones().values().stream().filter(zone -> isCalled(zone, text -> text.equalsIgnoreCase(name))).toList();
        List<Zone> near = zones.isEmpty()
                ? desk.picture().catalogue().zones().values().stream()
                        .filter(zone -> isCalled(zone, text -> text.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ")))
                        .toList()
                : zones;
        if (near.size() != 1) {
            throw new VerbException(Phrase.of("verb.wall-rule.nowhere", "name", name));
        }
        return near.getFirst();
    }

    private static boolean isCalled(Zone zone, Predicate<String> name) {
        return name.test(zone.id()) || zone.name().byLanguage().values().stream().anyMatch(name);
    }

    private static Action ruleDrop(Arguments words, DeskState desk) {
        String name = words.word("rule");
        Wall wall = WallVerbs.named(words, desk);
        WallRule rule = wall.rules().stream().filter(r -> r.name().equalsIgnoreCase(name) || r.id().equals(name)).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of(
                        "verb.wall-rule-drop.unknown", "name", name, "wall", wall.name(), "names", Phrase.list(wall.rules().stream().map(WallRule::name).toList()))));
        Phrase says = Phrase.of("verb.wall-rule-drop.says", "name", rule.name(), "wall", wall.name());
        return new Action(says, room -> change(room, wall, desk, says, w -> w.withRules(
                w.rules().stream().filter(r -> !r.id().equals(rule.id())).toList())));
    }

    private static Action schedule(Arguments words, DeskState desk, ZoneId zone) {
        String name = words.word("preset");
        words.expect("at");
        List<String> times = new ArrayList<>();
        do {
            times.add(time(words.word("time")));
        } while (words.hasNext() && !words.peek().equalsIgnoreCase("days") && !words.peek().equalsIgnoreCase("on"));
        List<Integer> days = new ArrayList<>();
        if (words.keyword("days")) {
            do {
                days.add(words.whole("days", 1, SUNDAY));
            } while (words.hasNext() && !words.peek().equalsIgnoreCase("on"));
        }
        Wall wall = WallVerbs.named(words, desk);
        Preset preset = WallVerbs.preset(wall, name);
        WallSchedule schedule = new WallSchedule(
                "schedule-" + preset.id(), preset.id(), times.stream().distinct().sorted().toList(),
                days.isEmpty() ? IntStream.rangeClosed(1, SUNDAY).boxed().toList() : days.stream().distinct().sorted().toList(), zone.getId());
        Phrase says = Phrase.of("verb.wall-schedule.says", "name", preset.name(), "wall", wall.name(), "times", Phrase.list(schedule.times()));
        return new Action(says, room -> change(room, wall, desk, says, w -> w.withSchedules(
                Stream.concat(w.schedules().stream().filter(s -> !s.presetId().equals(preset.id())), Stream.of(schedule)).toList())));
    }

    private static String time(String text) {
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            throw new VerbException(Phrase.of("verb.wall-schedule.time", "text", text));
        }
        return text;
    }

    private static Action scheduleDrop(Arguments words, DeskState desk) {
        String name = words.word("preset");
        Wall wall = WallVerbs.named(words, desk);
        Preset preset = WallVerbs.preset(wall, name);
        if (wall.schedules().stream().noneMatch(s -> s.presetId().equals(preset.id()))) {
            throw new VerbException(Phrase.of("verb.wall-schedule-drop.none", "name", preset.name(), "wall", wall.name()));
        }
        Phrase says = Phrase.of("verb.wall-schedule-drop.says", "name", preset.name(), "wall", wall.name());
        return new Action(says, room -> change(room, wall, desk, says, w -> w.withSchedules(
                w.schedules().stream().filter(s -> !s.presetId().equals(preset.id())).toList())));
    }

    /** What it is called in lines: its name as one word, in whatever script. */
    private static String id(String name, List<String> taken) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() || plain.length() > LONGEST_ID || taken.contains(plain) ? UUID.randomUUID().toString() : plain;
    }

    /** Changes the wall the operator saw when he began the line: who was first in between is not overwritten. */
    private static Phrase change(Room room, Wall wall, DeskState desk, Phrase done, UnaryOperator<NewWall> change) {
        Wall seen = desk.begun().walls().getOrDefault(wall.id(), wall);
        return WallVerbs.settled(room, room.client().walls().define(wall.id(), change.apply(NewWall.of(seen)), seen.version()), done);
    }
}
