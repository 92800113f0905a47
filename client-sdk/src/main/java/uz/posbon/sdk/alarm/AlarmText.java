package uz.posbon.sdk.alarm;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of an alarm in one more language, as an info block of CAP has them; what is null is said as in the alarm itself.
 *
 * @param language BCP 47, e.g. {@code uz-Cyrl} or {@code ru}
 */
public record AlarmText(
        String language,
        String event,
        @Nullable String headline,
        @Nullable String description,
        @Nullable String instruction,
        @Nullable String areaDescription) {

    /** The one a reader of {@code language} understands: the very same, else one of the same language that names no other script. */
    static @Nullable AlarmText of(List<AlarmText> all, String language) {
        for (AlarmText text : all) {
            if (text.language.equalsIgnoreCase(language)) {
                return text;
            }
        }
        Locale wanted = Locale.forLanguageTag(language);
        for (AlarmText text : all) {
            Locale spoken = Locale.forLanguageTag(text.language);
            if (spoken.getLanguage().equals(wanted.getLanguage()) && (spoken.getScript().isEmpty() || spoken.getScript().equals(wanted.getScript()))) {
                return text;
            }
        }
        return null;
    }
}
