package uz.posbon.sdk.code;

import java.util.Map;

/**
 * One name in several languages, by BCP 47 tag ({@code uz-Latn}, {@code uz-Cyrl}, {@code ru}, {@code en}).
 */
public record LocalText(Map<String, String> byLanguage) {
    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** A name that is the same in every language. */
    public static LocalText of(String text) {
        return new LocalText(Map.of("und", text));
    }

    /** The text in {@code language}, else in English, else in any; empty when there is none at all. */
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text == null) {
            text = byLanguage.getOrDefault("en", byLanguage.get("und"));
        }
        if (text == null) {
            text = byLanguage.values().stream().sorted().findFirst().orElse("");
        }
        return text;
    }
}
