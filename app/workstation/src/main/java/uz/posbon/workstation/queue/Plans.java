package uz.posbon.workstation.queue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.catalogue.Catalogue;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.ResponsePlan;

/** Which response plan an incident has and an alarm will most likely get: the backend chooses by the same rule when the alarm becomes an incident. */
final class Plans {
    private final Map<String, ResponsePlan> byType = new HashMap<>();
    private final Map<String, String> byEidoCode = new HashMap<>();
    private final Map<Category, String> byCategory = new HashMap<>();

    Plans(Catalogue catalogue) {
        catalogue.responsePlans().values().forEach(plan -> byType.putIfAbsent(plan.incidentTypeId(), plan));
        catalogue.incidentTypes().values().stream().sorted(Comparator.comparing(IncidentType::id)).forEach(type -> {
            if (type.eidoCode() != null) {
                byEidoCode.putIfAbsent(type.eidoCode(), type.id());
            }
            byCategory.putIfAbsent(type.category(), type.id());
        });
    }

    Optional<ResponsePlan> of(String typeId) {
        return Optional.ofNullable(byType.get(typeId));
    }

    Optional<ResponsePlan> likely(Alarm alarm) {
        String type = likelyType(alarm);
        return type == null ? Optional.empty() : of(type);
    }

    private @Nullable String likelyType(Alarm alarm) {
        String byCode = alarm.typeCode() == null ? null : byEidoCode.get(alarm.typeCode());
        if (byCode != null) {
            return byCode;
        }
        for (Category category : alarm.categories()) {
            if (byCategory.containsKey(category)) {
                return byCategory.get(category);
            }
        }
        return byCategory.get(Category.OTHER);
    }
}
