package uz.posbon.sdk.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An alarm says itself in the reader's language, as far as its source speaks it. */
class AlarmTextTest {
    private static final Instant TIME = Instant.parse("2026-11-24T09:00:00Z");

    private static Alarm alarm(AlarmText... translations) {
        return new Alarm(
                "a1", 12, 1, "112", null, MessageStatus.ACTUAL, List.of(Category.FIRE), "Yongʻin", null, Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY,
                "Tutun", "Deraza", "Kiring", null, null, "Chilonzor", null, null, null, Map.of(), TIME, TIME, TIME, null, null, null, List.of(), null, null, null,
                Arrays.asList(translations), Map.of());
    }

    private static AlarmText text(String language, String headline) {
        return new AlarmText(language, "e " + headline, headline, null, null, null);
    }

    @Test
    void theReadersLanguageReplacesTheWordsAndNothingElse() {
        Alarm alarm = alarm(text("en", "Smoke"), new AlarmText("ru", "Пожар", "Дым", "Окно", "Войдите", "Чиланзар"));
        Alarm russian = alarm.in("ru");
        assertThat(List.of(russian.event(), russian.title(), russian.description(), russian.instruction(), russian.areaDescription()))
                .containsExactly("Пожар", "Дым", "Окно", "Войдите", "Чиланзар");
        assertThat(russian).usingRecursiveComparison().ignoringFields("event", "headline", "description", "instruction", "areaDescription").isEqualTo(alarm);
        assertThat(alarm.in("en").description()).as("better read in another language than not at all").isEqualTo("Deraza");
    }

    @Test
    void aLanguageItDoesNotSpeakLeavesItsFirst() {
        Alarm alarm = alarm(text("en", "Smoke"));
        assertThat(alarm.in("uz-Latn")).isSameAs(alarm);
        assertThat(alarm().in("ru").title()).isEqualTo("Tutun");
    }

    @Test
    void aRegionIsNoOtherLanguageButAScriptIs() {
        assertThat(alarm(text("ru-RU", "Дым")).in("ru").title()).isEqualTo("Дым");
        assertThat(alarm(text("EN-us", "Smoke")).in("en").title()).isEqualTo("Smoke");
        assertThat(alarm(text("uz", "Tutun bor")).in("uz-Cyrl").title()).as("any script may be meant").isEqualTo("Tutun bor");
        assertThat(alarm(text("uz-Latn", "Tutun bor"), text("uz-Cyrl", "Тутун бор")).in("uz-Cyrl").title()).isEqualTo("Тутун бор");
        assertThat(alarm(text("uz-Cyrl", "Тутун бор")).in("uz-Latn").title()).isEqualTo("Tutun");
    }
}
