package uz.posbon.assets;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The languages of the program, in the order they are offered. */
public enum Languages {
    UZBEK_LATIN("uz-Latn", "UZ", "Oʻzbekcha"),
    UZBEK_CYRILLIC("uz-Cyrl", "ЎЗ", "Ўзбекча"),
    RUSSIAN("ru", "RU", "Русский"),
    ENGLISH("en", "EN", "English");

    private final String tag;
    private final String sign;
    private final String ownName;

    Languages(String tag, String sign, String ownName) {
        this.tag = tag;
        this.sign = sign;
        this.ownName = ownName;
    }

    /** The language tag (BCP 47), also the key of a LocalText. */
    public String tag() {
        return tag;
    }

    /** Two letters for the status bar. */
    public String sign() {
        return sign;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** For dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of this tag. */
    public static Optional<Languages> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** Reads the language's texts; call once and keep them. */
    public Texts texts() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Resources.at("lang/" + tag + ".properties").openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException("The texts of " + tag + " cannot be read", failure);
        }
        return new Texts(this, properties);
    }
}
