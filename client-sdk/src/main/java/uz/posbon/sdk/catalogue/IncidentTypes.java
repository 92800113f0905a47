package uz.posbon.sdk.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;

/** Which kind of incident an alarm would become, and how urgent. Pure: the backend decides by it, and a desk says beforehand what will be decided. */
public final class IncidentTypes {
    private IncidentTypes() {}

    /**
     * The type that promoting {@code alarm} without naming one leads to: by the EIDO type code the source gave, else by the first of
     * the alarm's categories that has a type, else a type of category Other. Among several of a kind the smallest id wins.
     *
     * @param types those of the catalogue, in any order
     * @return empty when the catalogue has no type for it; promoting then needs one to be named
     */
    public static Optional<IncidentType> forAlarm(Collection<IncidentType> types, Alarm alarm) {
        List<IncidentType> ordered = types.stream().sorted(Comparator.comparing(IncidentType::id)).toList();
        for (IncidentType type : ordered) {
            if (alarm.typeCode() != null && alarm.typeCode().equals(type.eidoCode())) {
                return Optional.of(type);
            }
        }
        for (Category category : alarm.categories()) {
            for (IncidentType type : ordered) {
                if (type.category().equals(category)) {
                    return Optional.of(type);
                }
            }
        }
        return ordered.stream().filter(type -> type.category().equals(Category.OTHER)).findFirst();
    }

    /** The priority, 1 to 5, such an incident starts with when none is named: its type's own, moved by what the alarm says. */
    public static int priority(Alarm alarm, IncidentType type) {
        int priority = type.priority();
        if (alarm.severity().equals(Severity.EXTREME)) {
            priority -= 2;
        } else if (alarm.severity().equals(Severity.SEVERE)) {
            priority -= 1;
        } else if (alarm.severity().equals(Severity.MINOR)) {
            priority += 1;
        }
        if (alarm.urgency().equals(Urgency.PAST) || alarm.urgency().equals(Urgency.FUTURE)) {
            priority += 1;
        }
        if (alarm.certainty().equals(Certainty.UNLIKELY)) {
            priority += 1;
        }
        return Math.clamp(priority, 1, 5);
    }
}
