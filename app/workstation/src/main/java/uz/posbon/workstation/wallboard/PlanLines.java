package uz.posbon.workstation.wallboard;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.wall.Preset;
import uz.posbon.sdk.wall.Wall;
import uz.posbon.sdk.wall.WallRule;
import uz.posbon.sdk.wall.WallSchedule;
import uz.posbon.workstation.words.Phrase;
import uz.posbon.workstation.words.Words;

/** What a wall shows by itself, said. Pure. */
final class PlanLines {
    private static final int WEEK = 7;

    private PlanLines() {}

    static List<WallsModel.Plan> of(Wall wall, Picture picture, Words words) {
        return Stream.concat(
                        wall.rules().stream().map(rule -> rule(wall, rule, picture, words)),
                        wall.schedules().stream().map(schedule -> schedule(wall, schedule, words)))
                .toList();
    }

    private static WallsModel.Plan rule(Wall wall, WallRule rule, Picture picture, Words words) {
        List<String> when = new ArrayList<>();
        if (rule.priority() != null) {
            when.add(words.say(Phrase.of("walls.rule.priority", "priority", rule.priority())));
        }
        rule.categories().forEach(category -> when.add(words.name("category", category)));
        rule.zoneIds().forEach(id -> when.add(picture.catalogue().zones().containsKey(id) ? words.local(picture.catalogue().zones().get(id).name()) : id));
        String what = when.isEmpty() ? words.text("walls.rule.every") : String.join(", ", when);
        String text = words.say(Phrase.of(
                "walls.rule", "name", rule.name(), "what", what, "display", rule.display(), "show", Phrase.name("ruleScene", rule.show().code())));
        return new WallsModel.Plan(text, "wall-rule-drop \"" + rule.name() + "\" on " + LineWord.of(wall.id()));
    }

    private static WallsModel.Plan schedule(Wall wall, WallSchedule schedule, Words words) {
        String name = wall.presets().stream().filter(p -> p.id().equals(schedule.presetId())).map(Preset::name).findFirst().orElse(schedule.presetId());
        Locale locale = Locale.forLanguageTag(words.tag());
        String days = schedule.days().size() == WEEK
                ? words.text("walls.schedule.daily")
                : String.join(", ", schedule.days().stream().map(day -> DayOfWeek.of(day).getDisplayName(TextStyle.SHORT_STANDALONE, locale)).toList());
        String text = words.say(Phrase.of("walls.schedule", "name", name, "times", String.join(", ", schedule.times()), "days", days));
        return new WallsModel.Plan(text, "wall-schedule-drop \"" + schedule.presetId() + "\" on " + LineWord.of(wall.id()));
    }
}
