package uz.posbon.workstation.words;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uz.posbon.sdk.code.LocalText;

/** Something to be said before it is known in which language; {@link Words#say} says it. Immutable. */
public sealed interface Phrase {

    /** Says nothing. */
    Phrase NOTHING = new Plain("");

    /** A text of the languages by its key, with its gaps filled. */
    record Text(String key, Map<String, Phrase> values) implements Phrase {
        public Text {
            values = Map.copyOf(values);
        }
    }

    /** A text that counts, in the form the number asks for; its gap {@code {n}} is the number. */
    record Count(String key, long number, Map<String, Phrase> values) implements Phrase {
        public Count {
            values = Map.copyOf(values);
        }
    }

    /** The name of a code, e.g. {@code severity} and {@code Extreme}; the code itself where nobody has a word for it. */
    record Name(String list, String code) implements Phrase {}

    /** A number with a fraction, its comma or point as the language writes it. */
    record Decimal(double value, int digits) implements Phrase {}

    /** A name the catalogue has in several languages. */
    record Local(LocalText name) implements Phrase {}

    /** Numbers, names and what people wrote: the same in every language. */
    record Plain(String text) implements Phrase {}

    /** Several, with something between them; what says nothing is left out. */
    record Joined(String between, List<Phrase> parts) implements Phrase {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** The first where the language has its text, else the other. */
    record OrElse(Text first, Phrase other) implements Phrase {}

    /**
     * A text with its gaps filled.
     *
     * @param values gap names and values in turn: {@code "unit", "A-103", "status", Phrase.name("status", code)}; what is no phrase is said as it is
     */
    static Text of(String key, Object... values) {
        return new Text(key, values(values));
    }

    /** A text that counts; values as in {@link #of}. */
    static Phrase count(String key, long number, Object... values) {
        return new Count(key, number, values(values));
    }

    static Phrase name(String list, String code) {
        return new Name(list, code);
    }

    static Phrase decimal(double value, int digits) {
        return new Decimal(value, digits);
    }

    static Phrase local(LocalText name) {
        return new Local(name);
    }

    static Phrase plain(String text) {
        return new Plain(text);
    }

    static Phrase joined(String between, Phrase... parts) {
        return new Joined(between, List.of(parts));
    }

    static Phrase joined(String between, Collection<? extends Phrase> parts) {
        return new Joined(between, List.copyOf(parts));
    }

    /** Names of things, with commas between them. */
    static Phrase list(Collection<String> names) {
        return new Plain(String.join(", ", names));
    }

    private static Map<String, Phrase> values(Object... values) {
        if (values.length % 2 != 0) {
            throw new IllegalArgumentException("gap names and values in turn, not " + values.length);
        }
        Map<String, Phrase> byGap = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            byGap.put(String.valueOf(values[i]), values[i + 1] instanceof Phrase phrase ? phrase : new Plain(String.valueOf(values[i + 1])));
        }
        return byGap;
    }
}
