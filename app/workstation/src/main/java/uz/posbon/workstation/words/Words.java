package uz.posbon.workstation.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.posbon.assets.Texts;
import uz.posbon.sdk.code.Code;
import uz.posbon.sdk.code.LocalText;

/**
 * The desk's words in one language: texts by key, code values by name, times in the room's zone. Immutable.
 *
 * @param zone the room's time zone
 */
public record Words(Texts texts, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /** BCP 47 tag of the language. */
    public String tag() {
        return texts.language().tag();
    }

    /** For fractions and dates. */
    Locale locale() {
        return texts.language().locale();
    }

    /** The text of {@code key}; the key itself where a language lacks it, so that the gap is seen and nothing breaks. */
    public String text(String key) {
        return texts.find(key).orElse(key);
    }

    /** The text of {@code key} with its gaps filled. */
    public String text(String key, Map<String, String> values) {
        return filled(text(key), values::get);
    }

    /** Says it in this language. */
    public String say(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Text text -> filled(text(text.key()), gap -> said(text.values(), gap));
            case Phrase.Count count -> filled(count(count.key(), count.number()), gap -> said(count.values(), gap));
            case Phrase.Name name -> name(name.list(), name.code());
            case Phrase.Decimal decimal -> decimal(decimal.value(), decimal.digits());
            case Phrase.Local local -> local(local.name());
            case Phrase.Plain plain -> plain.text();
            case Phrase.Joined joined -> joined.parts().stream().map(this::say).filter(part -> !part.isEmpty()).collect(Collectors.joining(joined.between()));
            case Phrase.OrElse either -> say(texts.find(either.first().key()).isPresent() ? either.first() : either.other());
        };
    }

    private @Nullable String said(Map<String, Phrase> values, String gap) {
        Phrase value = values.get(gap);
        return value == null ? null : say(value);
    }

    /** A gap nobody fills stays to be seen. */
    private static String filled(String text, Function<String, @Nullable String> values) {
        return GAP.matcher(text).replaceAll(gap -> {
            String value = values.apply(gap.group(1));
            return Matcher.quoteReplacement(value == null ? gap.group() : value);
        });
    }

    /** A number with so many digits after its comma or point, as the language writes it. */
    public String decimal(double value, int digits) {
        return String.format(locale(), "%." + digits + "f", value);
    }

    /** A text that counts, in the form the number asks for. */
    public String count(String key, long number) {
        return texts.count(key, number);
    }

    /** The name of a code value, e.g. {@code severity.Extreme}; a value nobody has a word for is shown as it is. */
    public String name(String list, Code value) {
        return name(list, value.code());
    }

    /** The same of a value that is no code of its own. */
    public String name(String list, String code) {
        return texts.find(list + "." + code).orElse(code);
    }

    /** A catalogue name in this language. */
    public String local(LocalText text) {
        return text.in(tag());
    }

    /** Wall-clock time in the room. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** A span as people read it: {@code 0:09}, {@code 4:10}, {@code 1:02:33}. */
    public static String span(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        long hours = seconds / 3600;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
