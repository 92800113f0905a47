package uz.posbon.sdk.training.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.AlarmText;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.NewAlarm;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.LocalText;

/** What a scenario writes in several languages, every trainee reads in his. */
class AlarmDraftTest {
    private static final Instant TIME = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void aSourceSaysItInTheSessionsLanguageFirstAndInTheOthersBeside() {
        NewAlarm said = draft(new LocalText(Map.of("ru", "Дым", "en", "Smoke", "uz-Latn", "Tutun"))).said("en", MessageStatus.EXERCISE, null, null, null, TIME);
        assertThat(said.headline()).isEqualTo("Smoke");
        assertThat(said.translations()).containsExactly(
                new AlarmText("ru", "Пожар", "Дым", "Из окна", null, null), new AlarmText("uz-Latn", "Fire", "Tutun", "From a window", null, null));
    }

    @Test
    void oneThatIsWrittenInNoParticularLanguageHasNoOthers() {
        assertThat(draft(LocalText.of("Smoke")).said("en", MessageStatus.EXERCISE, null, null, null, TIME).translations()).isEmpty();
    }

    private static AlarmDraft draft(LocalText headline) {
        return new AlarmDraft("112", List.of(Category.FIRE), null, new LocalText(Map.of("en", "Fire", "ru", "Пожар")), Severity.SEVERE, Urgency.IMMEDIATE, Certainty.LIKELY,
                headline, new LocalText(Map.of("en", "From a window", "ru", "Из окна")), null, null, null, null, null, Map.of());
    }
}
