package uz.posbon.workstation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.posbon.assets.Languages;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.Code;
import uz.posbon.sdk.incident.AssignmentStatus;
import uz.posbon.sdk.unit.UnitStatus;

class WordsTest {
    @ParameterizedTest
    @EnumSource(Languages.class)
    void everyKnownCodeHasAName(Languages language) {
        Words words = new Words(language.texts(), ZoneId.of("Asia/Tashkent"));
        named(words, "severity", Severity.KNOWN);
        named(words, "urgency", Urgency.KNOWN);
        named(words, "certainty", Certainty.KNOWN);
        named(words, "category", Category.KNOWN);
        named(words, "messageStatus", MessageStatus.KNOWN);
        named(words, "status", UnitStatus.KNOWN);
        named(words, "status", AssignmentStatus.KNOWN);
    }

    private static void named(Words words, String list, List<? extends Code> codes) {
        assertThat(codes).allSatisfy(code -> assertThat(words.texts().find(list + "." + code.code())).as("%s.%s", list, code).isPresent());
    }

    @Test
    void aCodeOfANewerBackendIsShownAsItCame() {
        Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        assertThat(words.name("severity", new Severity("Catastrophic"))).isEqualTo("Catastrophic");
    }

    @Test
    void timesAreTheRoomsAndSpansAreShort() {
        Words words = new Words(Languages.ENGLISH.texts(), ZoneId.of("Asia/Tashkent"));
        assertThat(words.time(Instant.parse("2026-11-24T09:02:31Z"))).isEqualTo("14:02:31");
        assertThat(Words.span(Duration.ofSeconds(9))).isEqualTo("0:09");
        assertThat(Words.span(Duration.ofSeconds(250))).isEqualTo("4:10");
        assertThat(Words.span(Duration.ofSeconds(3753))).isEqualTo("1:02:33");
    }
}
