package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.training.scenario.AlarmChoice;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.FloodArea;
import uz.posbon.sdk.training.scenario.FloodPart;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.UnitChoice;

/** Writes what steps do. Pure. */
final class InjectWriter {
    private final PartWriter parts;

    InjectWriter(PartWriter parts) {
        this.parts = parts;
    }

    void write(Inject inject, Map<String, Object> fields) {
        switch (inject) {
            case Inject.RaiseAlarm i -> fields.put("alarm", alarm(i.alarm(), new LinkedHashMap<>()));
            case Inject.SourceSays i -> fields.put("says", says(i));
            case Inject.ClearAlarm i -> fields.put("clear", i.step());
            case Inject.Flood i -> fields.put("flood", flood(i));
            case Inject.UnitFails i -> fields.put("unitFails", unit(i.unit(), i.lasts(), i.reason()));
            case Inject.UnitStuck i -> fields.put("unitStuck", unit(i.unit(), i.lasts(), i.reason()));
            case Inject.UnitRefuses i -> fields.put("unitRefuses", unit(i.unit(), null, i.reason()));
            case Inject.UnitReports i -> fields.put("unitReports", unit(i.unit(), null, i.text()));
            case Inject.CameraLost i -> {
                Map<String, Object> camera = parts.fields("camera", i.cameraId());
                lasts(i.lasts(), camera);
                fields.put("cameraLost", new YamlText.Inline(camera));
            }
            case Inject.BackendOutage i -> fields.put("backendOutage", new YamlText.Inline(parts.fields("lasts", Scalars.time(i.lasts()))));
            case Inject.MessageToDesks i -> fields.put("message", parts.local(i.text()));
        }
    }

    private Map<String, Object> says(Inject.SourceSays says) {
        Map<String, Object> fields = switch (says.alarm()) {
            case AlarmChoice.OfStep step -> parts.fields("of", step.step());
            case AlarmChoice.Named named -> parts.fields("alarm", named.alarmId());
        };
        if (says.severity() != null) {
            fields.put("severity", says.severity().code());
        }
        if (says.position() != null) {
            fields.put("place", parts.point(says.position()));
        }
        fields.put("text", parts.local(says.text()));
        return fields;
    }

    private Map<String, Object> unit(UnitChoice choice, @Nullable Duration lasts, LocalText text) {
        Map<String, Object> fields = parts.fields("unit", switch (choice) {
            case UnitChoice.Named named -> named.unitId();
            case UnitChoice.Nearest nearest -> new YamlText.Inline(parts.fields("nearest", nearest.capability(), "to", nearest.step()));
            case UnitChoice.First first -> {
                Map<String, Object> chosen = parts.fields("first", first.status().code(), "of", first.step());
                if (first.capability() != null) {
                    chosen.put("capability", first.capability());
                }
                yield new YamlText.Inline(chosen);
            }
        });
        lasts(lasts, fields);
        fields.put("text", parts.local(text));
        return fields;
    }

    private static void lasts(@Nullable Duration lasts, Map<String, Object> fields) {
        if (lasts != null) {
            fields.put("lasts", Scalars.time(lasts));
        }
    }

    private Map<String, Object> flood(Inject.Flood flood) {
        Map<String, Object> fields = parts.fields("count", flood.count(), "over", Scalars.time(flood.over()));
        switch (flood.area()) {
            case FloodArea.InZone zone -> fields.put("zone", zone.zoneId());
            case FloodArea.Around around -> {
                fields.put("around", parts.point(around.centre()));
                fields.put("metres", around.radiusMetres());
            }
        }
        fields.put("alarms", flood.parts().stream().map(this::part).toList());
        return fields;
    }

    private Map<String, Object> part(FloodPart part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (part.weight() != 1) {
            fields.put("weight", part.weight());
        }
        return alarm(part.alarm(), fields);
    }

    private Map<String, Object> alarm(AlarmDraft alarm, Map<String, Object> fields) {
        fields.put("source", alarm.source());
        fields.put("categories", new YamlText.Inline(alarm.categories().stream().map(Category::code).toList()));
        some("type", alarm.typeId(), fields);
        local("event", alarm.event(), fields);
        fields.put("severity", alarm.severity().code());
        fields.put("urgency", alarm.urgency().code());
        fields.put("certainty", alarm.certainty().code());
        local("headline", alarm.headline(), fields);
        local("description", alarm.description(), fields);
        if (alarm.position() != null) {
            fields.put("place", parts.point(alarm.position()));
        }
        local("where", alarm.areaDescription(), fields);
        some("site", alarm.siteId(), fields);
        some("camera", alarm.cameraId(), fields);
        if (alarm.caller() != null) {
            Map<String, Object> caller = new LinkedHashMap<>();
            some("name", alarm.caller().name(), caller);
            some("phone", alarm.caller().phone(), caller);
            fields.put("caller", new YamlText.Inline(caller));
        }
        if (!alarm.parameters().isEmpty()) {
            fields.put("parameters", new YamlText.Inline(new TreeMap<>(alarm.parameters())));
        }
        return fields;
    }

    private void local(String key, @Nullable LocalText text, Map<String, Object> fields) {
        if (text != null) {
            fields.put(key, parts.local(text));
        }
    }

    private static void some(String key, @Nullable String text, Map<String, Object> fields) {
        if (text != null) {
            fields.put(key, text);
        }
    }
}
