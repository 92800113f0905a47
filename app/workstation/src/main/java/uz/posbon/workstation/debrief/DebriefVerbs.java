package uz.posbon.workstation.debrief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.debrief.Debrief;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Room;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The verb that judges a session: on the screen, as PDF or as CSV. */
public final class DebriefVerbs {
    private static final String PDF = ".pdf";
    private static final String CSV = ".csv";

    private final Debriefing debriefing;
    private final DebriefPapers papers = new DebriefPapers();

    private DebriefVerbs(Debriefing debriefing) {
        this.debriefing = debriefing;
    }

    public static List<Verb> all(Debriefing debriefing) {
        return List.of(new Verb("debrief", "[FILE.pdf | FILE.csv | hide]", List.of(Verb.Ask.TEXT), new DebriefVerbs(debriefing)::debrief));
    }

    private Action debrief(Arguments words, DeskState desk) {
        if (words.keyword("hide")) {
            return new Action(Phrase.of("verb.debrief.says-hide"), room -> {
                debriefing.show(null);
                return Phrase.of("verb.debrief.says-hide");
            });
        }
        String name = words.hasNext() ? words.word("file") : null;
        if (name != null && !ends(name, PDF) && !ends(name, CSV)) {
            throw new VerbException(Phrase.of("verb.report.file", "file", name));
        }
        return new Action(Phrase.of("verb.debrief.says"), room -> done(name, room));
    }

    private static boolean ends(String name, String with) {
        return name.toLowerCase(Locale.ROOT).endsWith(with);
    }

    private Phrase done(@Nullable String name, Room room) throws IOException {
        Debrief debrief = debriefing.make();
        Phrase score = Phrase.of("verb.debrief.done", "points", debrief.team().points(), "possible", debrief.team().possible());
        if (name == null) {
            debriefing.show(debrief);
            return score;
        }
        Path file = room.file(name);
        if (ends(name, CSV)) {
            papers.csv(debrief, room.screen().words(), file);
        } else {
            papers.pdf(debrief, debriefing.earlier(), room.screen().words(), file);
        }
        return Phrase.joined("; ", score, Phrase.of("verb.report.written", "file", file));
    }
}
