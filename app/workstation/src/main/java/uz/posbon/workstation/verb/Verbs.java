package uz.posbon.workstation.verb;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uz.posbon.workstation.words.Phrase;

/** All verbs of the desk, by name. Scripts and the command line use the same. */
public final class Verbs {
    private final SortedMap<String, Verb> byName = new TreeMap<>();

    public Verbs(List<Verb> verbs) {
        verbs.forEach(verb -> {
            if (byName.put(verb.name(), verb) != null) {
                throw new IllegalArgumentException("two verbs are called " + verb.name());
            }
        });
    }

    /** These and more. */
    public Verbs with(List<Verb> more) {
        return new Verbs(Stream.concat(byName.values().stream(), more.stream()).toList());
    }

    /** Every verb, in alphabetical order. */
    public Collection<Verb> all() {
        return byName.values();
    }

    /**
     * The verb of that name.
     *
     * @throws VerbException if there is none
     */
    public Verb find(String name) {
        Verb verb = byName.get(name);
        if (verb == null) {
            List<String> near = byName.keySet().stream().filter(n -> n.startsWith(name)).toList();
            throw new VerbException(near.isEmpty()
                    ? Phrase.of("wrong.verb", "name", name)
                    : Phrase.of("wrong.verb-near", "name", name, "near", Phrase.list(near)));
        }
        return verb;
    }

    /**
     * Reads a line against the desk as it is now.
     *
     * @throws VerbException if the line is not understood, or not for this desk's operator
     */
    public Action plan(String text, DeskState desk) {
        VerbLine line = VerbLine.parse(text);
        Verb verb = find(line.verb());
        if (!desk.offers(verb.role())) {
            throw new VerbException(desk.replay() ? desk.barred() : Phrase.of("wrong.role", "verb", verb.name(), "role", Phrase.name("role", verb.role().code())));
        }
        Arguments words = new Arguments(verb, line.words(), desk);
        Action action = verb.planner().plan(words, desk);
        words.end();
        return action;
    }
}
