package uz.posbon.workstation.verb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.unit.Unit;
import uz.posbon.workstation.words.Phrase;

/** Verbs that choose what the desk shows, and the two a script needs to follow it. */
public final class DeskVerbs {
    private DeskVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("select", "!N | #N | UNIT | urgent | none", List.of(Verb.Ask.ALARM), DeskVerbs::select),
                new Verb("language", "uz-Latn|uz-Cyrl|ru|en", List.of(Verb.Ask.TEXT), (words, desk) -> {
                    Languages language = words.oneOf("language", List.of(Languages.values()), Languages::tag);
                    return new Action(Phrase.of("verb.language.says", "language", language.ownName()), room -> {
                        room.screen().language(language.tag());
                        return Phrase.plain(language.ownName());
                    });
                }),
                new Verb("theme", "dark|light|contrast", List.of(Verb.Ask.TEXT), (words, desk) -> {
                    String name = words.oneOf("theme", List.of("dark", "light", "contrast"), t -> t);
                    return new Action(Phrase.of("verb.theme.says", "theme", Phrase.name("theme", name)), room -> {
                        room.screen().theme(name);
                        return Phrase.name("theme", name);
                    });
                }),
                new Verb("snapshot", "FILE.png", List.of(Verb.Ask.TEXT), DeskVerbs::snapshot),
                new Verb("wait-for", "CONDITION SECONDS", List.of(Verb.Ask.CONDITION), DeskVerbs::waitFor));
    }

    private static Action select(Arguments words, DeskState desk) {
        String what = words.peek();
        if (words.keyword("none")) {
            return focus(Phrase.of("verb.select.nothing"), Focus.NONE);
        }
        if (words.keyword("urgent")) {
            Alarm alarm = desk.picture().alarms().values().stream()
                    .filter(a -> !a.isAcknowledged() && a.isActive() && !a.isShelved(desk.now()))
                    .min(Comparator.comparingInt((Alarm a) -> a.severity().rank()).thenComparing(Alarm::raisedTime))
                    .orElseThrow(() -> new VerbException(Phrase.of("verb.select.none-waits")));
            return focus(Phrase.plain(AlarmVerbs.describe(alarm)), Focus.alarm(alarm.id()));
        }
        if (what.startsWith("!")) {
            Alarm alarm = words.alarm();
            return focus(Phrase.plain(AlarmVerbs.describe(alarm)), Focus.alarm(alarm.id()));
        }
        if (what.startsWith("#")) {
            Incident incident = words.incident();
            return focus(Phrase.plain(Numbers.of(incident) + " " + incident.title()), Focus.incident(incident.id()));
        }
        Unit unit = words.unit();
        return focus(Phrase.plain(unit.callSign()), desk.focus().withUnit(unit.id()));
    }

    private static Action focus(Phrase what, Focus focus) {
        return new Action(Phrase.of("verb.select.says", "what", what), room -> {
            room.focus(focus);
            return what;
        });
    }

    private static Action snapshot(Arguments words, DeskState desk) {
        String name = words.word("file");
        return new Action(Phrase.of("verb.snapshot.says", "file", name), room -> {
            Path file = room.file(name);
            room.screen().snapshot(file);
            return Phrase.plain(file.toString());
        });
    }

    private static Action waitFor(Arguments words, DeskState desk) {
        Conditions.Condition condition = Conditions.read(words, desk);
        Duration limit = Duration.ofSeconds(words.whole("seconds", 0, 24 * 3600));
        return new Action(Phrase.of("verb.wait-for.says", "seconds", limit.toSeconds()), room -> {
            if (!room.await(() -> condition.holds(room), limit)) {
                throw new VerbException(Phrase.of("verb.wait-for.late", "seconds", limit.toSeconds()));
            }
            return Phrase.of("verb.wait-for.done");
        });
    }
}
