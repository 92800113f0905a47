package uz.posbon.backend.decide;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uz.posbon.sdk.wall.NewWall;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.RuleScene;
import uz.posbon.sdk.wall.WallPlace;
import uz.posbon.sdk.wall.WallRule;
import uz.posbon.sdk.wall.WallSchedule;

/** What a wall has to be: every part of it names displays and presets that are there. */
final class WallChecks {
    /** Highest number of a display. */
    static final int DISPLAYS = 64;

    private static final int MOST = 100;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final Checks checks = new Checks();
    private final SceneChecks scenes = new SceneChecks(checks);
    private final NewWall wall;
    private final Set<Integer> displays;

    WallChecks(NewWall wall) {
        this.wall = wall;
        this.displays = wall.displays().stream().map(WallPlace::number).collect(Collectors.toSet());
    }

    /** Refuses what is wrong. */
    void check() {
        checks.text(wall.name(), "/name", Checks.SHORT);
        checks.that(!wall.displays().isEmpty() && wall.displays().size() <= DISPLAYS, "/displays", "must hold 1 to " + DISPLAYS + " displays");
        checks.that(displays.size() == wall.displays().size(), "/displays", "must not hold a number twice");
        for (int i = 0; i < wall.displays().size(); i++) {
            WallPlace place = wall.displays().get(i);
            checks.that(place.number() >= 1 && place.number() <= DISPLAYS, "/displays/" + i + "/number", "must be between 1 and " + DISPLAYS);
            checks.text(place.name(), "/displays/" + i + "/name", Checks.SHORT);
        }
        presets();
        rules();
        schedules();
        checks.done();
    }

    private void presets() {
        list(wall.presets().stream().map(Preset::id).toList(), "/presets");
        for (int i = 0; i < wall.presets().size(); i++) {
            Preset preset = wall.presets().get(i);
            String at = "/presets/" + i;
            checks.text(preset.name(), at + "/name", Checks.SHORT);
            checks.optional(preset.key(), at + "/key", Checks.SHORT);
            checks.that(!preset.scenes().isEmpty(), at + "/scenes", "must hold a scene");
            Set<Integer> named = new HashSet<>();
            for (int j = 0; j < preset.scenes().size(); j++) {
                display(preset.scenes().get(j).display(), at + "/scenes/" + j + "/display");
                checks.that(named.add(preset.scenes().get(j).display()), at + "/scenes/" + j + "/display", "must not be named twice");
                scenes.scene(preset.scenes().get(j).scene(), at + "/scenes/" + j + "/scene");
            }
        }
    }

    private void rules() {
        list(wall.rules().stream().map(WallRule::id).toList(), "/rules");
        for (int i = 0; i < wall.rules().size(); i++) {
            WallRule rule = wall.rules().get(i);
            String at = "/rules/" + i;
            checks.text(rule.name(), at + "/name", Checks.SHORT);
            checks.priority(rule.priority(), at + "/priority");
            checks.that(rule.categories().size() <= MOST, at + "/categories", "must not hold more than " + MOST);
            checks.that(rule.zoneIds().size() <= MOST * 10, at + "/zoneIds", "must not hold more than " + MOST * 10);
            checks.that(RuleScene.KNOWN.contains(rule.show()), at + "/show", "must be one of " + RuleScene.KNOWN);
            display(rule.display(), at + "/display");
        }
    }

    private void schedules() {
        list(wall.schedules().stream().map(WallSchedule::id).toList(), "/schedules");
        Set<String> presets = wall.presets().stream().map(Preset::id).collect(Collectors.toSet());
        for (int i = 0; i < wall.schedules().size(); i++) {
            WallSchedule schedule = wall.schedules().get(i);
            String at = "/schedules/" + i;
            checks.that(presets.contains(schedule.presetId()), at + "/presetId", "there is no preset '" + schedule.presetId() + "'");
            checks.that(!schedule.times().isEmpty() && schedule.times().size() <= MOST, at + "/times", "must hold 1 to " + MOST + " times");
            schedule.times().forEach(time -> checks.that(TIME.matcher(time).matches(), at + "/times", "must be times of the day, like 08:00"));
            checks.that(!schedule.days().isEmpty() && schedule.days().stream().allMatch(d -> d >= 1 && d <= 7), at + "/days",
                    "must be days, 1 (Monday) to 7");
            checks.that(isZone(schedule.timeZone()), at + "/timeZone", "must be the name of a time zone, like Asia/Tashkent");
        }
    }

    private void list(List<String> ids, String at) {
        checks.that(ids.size() <= MOST, at, "must not hold more than " + MOST);
        for (int i = 0; i < ids.size(); i++) {
            checks.text(ids.get(i), at + "/" + i + "/id", Checks.ID);
        }
        checks.that(Set.copyOf(ids).size() == ids.size(), at, "must not hold an id twice");
    }

    private void display(int number, String at) {
        checks.that(displays.contains(number), at, "there is no display " + number + " on this wall");
    }

    private static boolean isZone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
