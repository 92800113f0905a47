package uz.posbon.sdk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.LocalText;

class IncidentTypesTest {
    private static final List<IncidentType> TYPES = List.of(
            type("Z-OTHER", Category.OTHER, null), type("FIRE-B", Category.FIRE, null), type("FIRE-A", Category.FIRE, null),
            type("GAS", Category.INFRA, "GASL"));

    private static IncidentType type(String id, Category category, @Nullable String eido) {
        return new IncidentType(id, LocalText.of(id), category, eido, 3, Map.of());
    }

    private static Alarm alarm(@Nullable String typeCode, Category... categories) {
        Instant now = Instant.EPOCH;
        return new Alarm(
                "a", 1, 1, "panel", null, MessageStatus.ACTUAL, List.of(categories), "Smoke", typeCode, Severity.SEVERE, Urgency.IMMEDIATE,
                Certainty.LIKELY, "Smoke", null, null, null, null, null, null, null, null, Map.of(), now, now, now, null, null, null,
                List.of(), null, null, null, Map.of());
    }

    private static @Nullable String chosen(Alarm alarm) {
        return IncidentTypes.forAlarm(TYPES, alarm).map(IncidentType::id).orElse(null);
    }

    @Test
    void theCodeOfTheSourceGoesBeforeTheCategory() {
        assertThat(chosen(alarm("GASL", Category.FIRE))).isEqualTo("GAS");
        assertThat(chosen(alarm("XXXX", Category.FIRE))).isEqualTo("FIRE-A");
    }

    @Test
    void theFirstCategoryWithATypeDecidesElseOther() {
        assertThat(chosen(alarm(null, Category.HEALTH, Category.INFRA))).isEqualTo("GAS");
        assertThat(chosen(alarm(null, Category.HEALTH))).isEqualTo("Z-OTHER");
        assertThat(IncidentTypes.forAlarm(List.of(), alarm(null, Category.HEALTH))).isEmpty();
    }
}
