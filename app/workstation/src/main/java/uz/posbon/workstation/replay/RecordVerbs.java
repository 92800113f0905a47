package uz.posbon.workstation.replay;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uz.posbon.sdk.RecordingFiles;
import uz.posbon.sdk.recording.LeftOut;
import uz.posbon.workstation.verb.Action;
import uz.posbon.workstation.verb.Arguments;
import uz.posbon.workstation.verb.DeskState;
import uz.posbon.workstation.verb.Moments;
import uz.posbon.workstation.verb.Verb;
import uz.posbon.workstation.verb.VerbException;
import uz.posbon.workstation.words.Phrase;

/** The verb that fetches what happened as a recording. */
public final class RecordVerbs {
    private final Moments moments;

    private RecordVerbs(Moments moments) {
        this.moments = moments;
    }

    /** @param moments reads the times that are typed */
    public static List<Verb> all(Moments moments) {
        return List.of(new Verb("record", "FROM TO FILE [without callers|plates|pictures]", List.of(Verb.Ask.TEXT), new RecordVerbs(moments)::record));
    }

    private Action record(Arguments words, DeskState desk) {
        Instant from = moments.read(words.word("from"), desk.now());
        Instant to = moments.read(words.word("to"), desk.now());
        String name = words.word("file");
        String file = name.endsWith(RecordingFiles.ENDING) ? name : name + RecordingFiles.ENDING;
        Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
        if (words.keyword("without")) {
            do {
                leftOut.add(leftOut(words.word("leave-out")));
            } while (words.hasNext());
        }
        Phrase says = Phrase.of("verb.record.says", "from", moments.text(from), "to", moments.text(to), "file", file);
        return new Action(says, room -> {
            Path path = room.file(file);
            room.client().recordings().fetch(from, to, "", leftOut, path);
            return Phrase.of("verb.record.done", "file", path, "from", moments.text(from), "to", moments.text(to));
        });
    }

    private static LeftOut leftOut(String word) {
        return Arrays.stream(LeftOut.values()).filter(left -> left.code().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new VerbException(Phrase.of("verb.record.leave-out", "word", word)));
    }
}
