package uz.posbon.workstation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.code.LocalText;

class PhraseTest {
    private static String say(Languages language, Phrase phrase) {
        return new Words(language.texts(), ZoneId.of("Asia/Tashkent")).say(phrase);
    }

    @Test
    void onePhraseIsSaidInEveryLanguage() {
        Phrase phrase = Phrase.of("verb.raise.says", "category", Phrase.name("category", "Fire"), "text", "{text} in block $1");
        assertThat(say(Languages.ENGLISH, phrase)).isEqualTo("Raise an alarm, Fire: {text} in block $1");
        assertThat(say(Languages.RUSSIAN, phrase)).isEqualTo("Поднять тревогу, Пожар: {text} in block $1");
        assertThat(say(Languages.UZBEK_LATIN, phrase)).isEqualTo("Signal koʻtarish, Yongʻin: {text} in block $1");
        assertThat(say(Languages.UZBEK_CYRILLIC, phrase)).isEqualTo("Сигнал кўтариш, Ёнғин: {text} in block $1");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 экипаж", "3, 3 экипажа", "25, 25 экипажей"})
    void aNumberAsksForItsForm(long number, String said) {
        assertThat(say(Languages.RUSSIAN, Phrase.count("verb.assign.says", number, "incident", "#0427", "units", "E-01")))
                .isEqualTo(said + " \u2192 #0427: E-01");
    }

    @Test
    void aFractionHasTheLanguagesComma() {
        assertThat(say(Languages.RUSSIAN, Phrase.decimal(4.25, 1))).isEqualTo("4,3");
        assertThat(say(Languages.UZBEK_LATIN, Phrase.decimal(4.25, 1))).isEqualTo("4,3");
        assertThat(say(Languages.ENGLISH, Phrase.decimal(4.25, 1))).isEqualTo("4.3");
    }

    @Test
    void theCataloguesNamesAreSaidInTheLanguageTheyHave() {
        Phrase name = Phrase.local(new LocalText(Map.of("ru", "Пожар", "en", "Fire")));
        assertThat(say(Languages.RUSSIAN, name)).isEqualTo("Пожар");
        assertThat(say(Languages.ENGLISH, name)).isEqualTo("Fire");
    }

    @Test
    void whatSaysNothingLeavesNoSeparator() {
        assertThat(say(Languages.ENGLISH, Phrase.joined("; ", List.of(Phrase.NOTHING, Phrase.plain("a"), Phrase.NOTHING, Phrase.plain("b"))))).isEqualTo("a; b");
    }

    @Test
    void aTextNobodyHasGivesWayToTheOther() {
        Phrase other = Phrase.plain("in the backend's words");
        assertThat(say(Languages.RUSSIAN, new Phrase.OrElse(Phrase.of("problem.nobody-knows-it"), other))).isEqualTo("in the backend's words");
        assertThat(say(Languages.RUSSIAN, new Phrase.OrElse(Phrase.of("problem.incident-closed"), other))).isEqualTo("Происшествие закрыто");
    }

    @Test
    void namesAndValuesOfGapsComeInPairs() {
        assertThatThrownBy(() -> Phrase.of("verb.ack.says", "alarm")).isInstanceOf(IllegalArgumentException.class);
    }
}
