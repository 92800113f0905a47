package uz.posbon.assets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language by key; immutable, any thread.
 *
 * <p>A text has named gaps, {@code {unit}: {status}}. A text that counts has forms {@code key.one}, {@code key.few}, {@code key.many} beside it.
 */
public final class Texts {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Languages language;
    private final Map<String, String> texts = new HashMap<>();

    Texts(Languages language, Properties properties) {
        this.language = language;
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }

    /** The language these texts are in. */
    public Languages language() {
        return language;
    }

    /** All keys, sorted. */
    public SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /** The text, if there is one: for keys made of codes that a newer backend may have invented. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException for a key that is not there: a mistake of the program
     */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No text " + key + " in " + language.tag()));
    }

    /**
     * The text with its gaps filled.
     *
     * @param values gap names and values in turn: "unit", "A-103", "status", "On scene"
     */
    public String text(String key, Object... values) {
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            byName.put(String.valueOf(values[i]), values[i + 1]);
        }
        return fill(text(key), byName);
    }

    /** The text in the form that a number asks for; the gap {@code {n}} is the number. */
    public String count(String key, long number) {
        String form = PluralForm.of(language, number).key();
        String text = find(key + "." + form).orElseGet(() -> text(key + ".many"));
        return fill(text, Map.of("n", number));
    }

    private static String fill(String text, Map<String, Object> values) {
        Matcher gaps = GAP.matcher(text);
        return gaps.replaceAll(gap -> {
            Object value = values.get(gap.group(1));
            return Matcher.quoteReplacement(value == null ? gap.group() : value.toString());
        });
    }
}
