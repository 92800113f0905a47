package uz.posbon.workstation.verb;

import java.util.List;
import uz.posbon.workstation.words.Phrase;

/** How large the desk is written, and what it says of itself. */
public final class LookVerbs {
    private LookVerbs() {}

    public static List<Verb> all() {
        return List.of(
                new Verb("size", "100..200", List.of(Verb.Ask.TEXT), (words, desk) -> {
                    int percent = words.whole("size", 100, 200);
                    return new Action(Phrase.of("verb.size.says", "percent", Integer.toString(percent)), room -> {
                        room.screen().textSize(percent);
                        return Phrase.plain(percent + " %");
                    });
                }),
                new Verb("help", "[off]", List.of(), (words, desk) -> {
                    boolean open = !words.keyword("off");
                    Phrase says = Phrase.of(open ? "verb.help.says" : "verb.help.off");
                    return new Action(says, room -> {
                        room.screen().help(open);
                        return says;
                    });
                }));
    }
}
