package uz.posbon.sdk.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.training.scenario.ScenarioProblem.Kind;

/** One mapping while it is read: it knows which keys were asked for, so in the end which mean nothing. */
final class Mapping {
    private final Place place;
    private final Map<String, YamlNode> fields;
    private final Map<String, Place> keys;
    private final boolean broken;
    private final Findings findings;
    private final Set<String> asked = new LinkedHashSet<>();

    private Mapping(Place place, Map<String, YamlNode> fields, Map<String, Place> keys, boolean broken, Findings findings) {
        this.place = place;
        this.fields = fields;
        this.keys = keys;
        this.broken = broken;
        this.findings = findings;
    }

    static Mapping of(@Nullable YamlNode node, Findings findings) {
        if (node instanceof YamlNode.Fields mapping) {
            return new Mapping(mapping.place(), mapping.fields(), mapping.keys(), false, findings);
        }
        new Values(findings).shape("mapping", node);
        return new Mapping(node == null ? Place.WHOLE : node.place(), Map.of(), Map.of(), true, findings);
    }

    Place place() {
        return place;
    }

    /** The value under a key; null if there is none. */
    @Nullable YamlNode may(String key) {
        asked.add(key);
        return fields.get(key);
    }

    /** The value under a key; null if there is none, which is said. */
    @Nullable YamlNode must(String key) {
        YamlNode value = may(key);
        if (value == null) {
            lacks(key);
        }
        return value;
    }

    /** Says that something has to be there. */
    void lacks(String key) {
        if (!broken) {
            findings.add(Kind.MISSING, place, "key", key);
        }
    }

    /** Which of these keys is there; null unless it is exactly one, which is said. */
    @Nullable String oneOf(List<String> any) {
        asked.addAll(any);
        List<String> there = any.stream().filter(fields::containsKey).toList();
        if (there.size() == 1) {
            return there.getFirst();
        }
        if (!broken) {
            findings.add(Kind.ONE_OF, place, "count", there.size(), "keys", String.join(", ", any));
        }
        return null;
    }

    /** Says what means nothing. */
    void end() {
        List<String> unknown = new ArrayList<>(fields.keySet());
        unknown.removeAll(asked);
        for (String key : unknown) {
            findings.add(Kind.UNKNOWN_KEY, keys.getOrDefault(key, place), "known", String.join(", ", asked));
        }
    }
}
