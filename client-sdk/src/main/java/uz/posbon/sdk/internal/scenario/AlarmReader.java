package uz.posbon.sdk.internal.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Category;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.LocalText;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.training.scenario.AlarmDraft;
import uz.posbon.sdk.training.scenario.FloodArea;
import uz.posbon.sdk.training.scenario.FloodPart;
import uz.posbon.sdk.training.scenario.Inject;
import uz.posbon.sdk.training.scenario.Limits;

/** Reads what sources will say, one by one and in floods. */
final class AlarmReader {
    private static final int MOST_PARTS = 100;

    private final Findings findings;
    private final Values values;
    private final ConditionReader conditions;
    private final References references;

    AlarmReader(Findings findings, Values values, ConditionReader conditions, References references) {
        this.findings = findings;
        this.values = values;
        this.conditions = conditions;
        this.references = references;
    }

    AlarmDraft alarm(@Nullable YamlNode node) {
        Mapping mapping = Mapping.of(node, findings);
        AlarmDraft alarm = alarm(mapping);
        mapping.end();
        return alarm;
    }

    private AlarmDraft alarm(Mapping mapping) {
        String source = values.name(mapping.must("source"));
        List<Category> categories = values.distinct(mapping.must("categories"), 1, Category.KNOWN.size(), item -> values.code(item, Category.KNOWN));
        String type = named(mapping, "type", References.Named.INCIDENT_TYPE);
        LocalText event = local(mapping, "event");
        if (type == null && event == null) {
            mapping.lacks("type");
            event = LocalText.of("?");
        }
        return new AlarmDraft(source, categories.isEmpty() ? List.of(Category.OTHER) : categories, type, event,
                values.code(mapping.must("severity"), Severity.KNOWN), values.code(mapping.must("urgency"), Urgency.KNOWN),
                values.code(mapping.must("certainty"), Certainty.KNOWN), values.local(mapping.must("headline")), local(mapping, "description"),
                place(mapping, "place"), local(mapping, "where"), named(mapping, "site", References.Named.SITE),
                named(mapping, "camera", References.Named.CAMERA), caller(mapping), parameters(mapping));
    }

    private @Nullable Caller caller(Mapping mapping) {
        YamlNode node = mapping.may("caller");
        if (node == null) {
            return null;
        }
        Mapping caller = Mapping.of(node, findings);
        YamlNode name = caller.may("name");
        YamlNode phone = caller.may("phone");
        Caller read = new Caller(name == null ? null : values.name(name), phone == null ? null : values.name(phone));
        caller.end();
        return read;
    }

    private Map<String, String> parameters(Mapping mapping) {
        Map<String, String> parameters = new TreeMap<>();
        switch (mapping.may("parameters")) {
            case null -> { }
            case YamlNode.Fields node -> node.fields().forEach((key, value) -> parameters.put(key, values.name(value)));
            case YamlNode other -> values.shape("mapping", other);
        }
        return parameters;
    }

    Inject.Flood flood(@Nullable YamlNode node) {
        Mapping mapping = Mapping.of(node, findings);
        int count = (int) values.whole(mapping.must("count"), 2, Limits.MOST_ALARMS);
        Duration over = values.time(mapping.must("over"), true);
        FloodArea area = area(mapping);
        List<FloodPart> parts = values.items(mapping.must("alarms"), 1, MOST_PARTS).stream().map(this::part).toList();
        mapping.end();
        if (parts.isEmpty()) {
            parts = List.of(part(null));
        }
        return new Inject.Flood(count, over, area, parts);
    }

    private FloodPart part(@Nullable YamlNode node) {
        Mapping mapping = Mapping.of(node, findings);
        YamlNode weight = mapping.may("weight");
        FloodPart part = new FloodPart(weight == null ? 1 : (int) values.whole(weight, 1, FloodPart.HEAVIEST), alarm(mapping));
        mapping.end();
        return part;
    }

    private FloodArea area(Mapping mapping) {
        String kind = mapping.oneOf(List.of("zone", "around"));
        if (kind == null) {
            return new FloodArea.InZone("?");
        }
        if (kind.equals("zone")) {
            return new FloodArea.InZone(conditions.named(mapping.may("zone"), References.Named.ZONE));
        }
        GeoPoint centre = place(mapping, "around");
        return new FloodArea.Around(centre == null ? new GeoPoint(0, 0) : centre, values.metres(mapping.must("metres"), FloodArea.Around.GREATEST_METRES));
    }

    /** An optional position. */
    @Nullable GeoPoint place(Mapping mapping, String key) {
        YamlNode node = mapping.may(key);
        if (node == null) {
            return null;
        }
        int before = findings.count();
        GeoPoint point = values.point(node);
        if (findings.count() == before) {
            references.points.add(new References.PointUse(node.place(), point));
        }
        return point;
    }

    private @Nullable LocalText local(Mapping mapping, String key) {
        YamlNode node = mapping.may(key);
        return node == null ? null : values.local(node);
    }

    private @Nullable String named(Mapping mapping, String key, References.Named list) {
        YamlNode node = mapping.may(key);
        return node == null ? null : conditions.named(node, list);
    }
}
