package uz.posbon.workstation.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import uz.posbon.sdk.code.Code;
import uz.posbon.sdk.code.LocalText;

/**
 * The desk's words in one language: texts by key, code values by name, times in the room's zone. Immutable.
 *
 * @param tag BCP 47 tag of the language
 * @param texts every key's text, with {@code {name}} where something is put in
 * @param zone the room's time zone
 */
public record Words(String tag, Map<String, String> texts, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    public Words {
        texts = Map.copyOf(texts);
    }

    /** The text of {@code key}; the key itself where a language lacks it, so that the gap is seen. */
    public String text(String key) {
        return texts.getOrDefault(key, key);
    }

    /** The text of {@code key} with its places filled. */
    public String text(String key, Map<String, String> values) {
        String text = text(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    /** The name of a code value, e.g. {@code severity.Extreme}; a value nobody has a word for is shown as it is. */
    public String name(String list, Code value) {
        return texts.getOrDefault(list + "." + value.code(), value.code());
    }

    /** A catalogue name in this language. */
    public String local(LocalText text) {
        return text.in(tag);
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
