package uz.posbon.workstation.verb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uz.posbon.assets.Languages;
import uz.posbon.workstation.words.Phrase;

/** Verbs that choose what the desk shows, and the two a script needs to follow it. */
public final class DeskVerbs {
    private DeskVerbs() {}

    public static List<Verb> all() {
        return List.of(
                SelectVerb.verb(),
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
