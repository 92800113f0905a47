package uz.posbon.workstation.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.workstation.words.Phrase;

/** What the desk's parts have to tell the operator, by part: the newest first, and none takes away what another has said. FX thread only. */
public final class Notices {
    private final Map<String, Phrase> bySource = new LinkedHashMap<>();

    /** Says something in the place of what that part said before; {@link Phrase#NOTHING} takes it back. */
    public void put(String source, Phrase sentence) {
        bySource.remove(source);
        if (!sentence.equals(Phrase.NOTHING)) {
            bySource.put(source, sentence);
        }
    }

    /** All of it in one line. */
    public Phrase line() {
        List<Phrase> sentences = new ArrayList<>(bySource.values());
        return Phrase.joined(". ", sentences.reversed());
    }
}
