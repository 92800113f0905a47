package uz.posbon.sdk.internal.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.training.scenario.Condition;

/** Writes what stands in many places: texts, positions, conditions. Pure. */
final class PartWriter {
    private static final String ANY_LANGUAGE = "und";
    private static final int SHORT = 110;

    Object local(LocalText text) {
        Map<String, String> sorted = new TreeMap<>(text.byLanguage());
        if (sorted.size() == 1 && sorted.containsKey(ANY_LANGUAGE)) {
            return sorted.get(ANY_LANGUAGE);
        }
        int length = sorted.values().stream().mapToInt(String::length).sum();
        return length < SHORT ? new YamlText.Inline(sorted) : sorted;
    }

    Object point(GeoPoint point) {
        return new YamlText.Inline(List.of(point.longitude(), point.latitude()));
    }

    Object condition(Condition condition) {
        Map<String, Object> fields = switch (condition) {
            case Condition.Fired c -> fields("fired", c.step());
            case Condition.Acknowledged c -> fields("acknowledged", c.step());
            case Condition.IncidentOpened c -> fields("incidentOpened", c.step());
            case Condition.HandedOver c -> fields("handedOver", c.step(), "agency", c.agencyId());
            case Condition.IncidentClosed c -> fields("incidentClosed", c.step());
            case Condition.AlarmCleared c -> fields("alarmCleared", c.step());
            case Condition.UnitsReached c -> {
                Map<String, Object> reached = fields("unitsReached", c.status().code(), "of", c.step());
                if (c.capability() != null) {
                    reached.put("capability", c.capability());
                }
                if (c.count() != 1) {
                    reached.put("count", c.count());
                }
                yield reached;
            }
        };
        return new YamlText.Inline(fields);
    }

    /** Keys and values in turn. */
    Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return fields;
    }
}
