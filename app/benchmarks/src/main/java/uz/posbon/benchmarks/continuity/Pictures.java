package uz.posbon.benchmarks.continuity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.picture.Picture;

/** What of two pictures has to be the same. A desk remembers some closed incidents for a while; a state that is read anew has none. */
final class Pictures {
    private Pictures() {}

    /** In which parts they differ; empty when they are equal. */
    static List<String> differences(Picture one, Picture other) {
        Map<String, Object> left = parts(one);
        Map<String, Object> right = parts(other);
        return left.keySet().stream().filter(part -> !Objects.equals(left.get(part), right.get(part))).sorted().toList();
    }

    private static Map<String, Object> parts(Picture picture) {
        Map<String, Incident> open = picture.incidents().values().stream().filter(Incident::isOpen).collect(Collectors.toMap(Incident::id, i -> i));
        Map<String, Object> parts = new HashMap<>();
        parts.put("log", picture.log());
        parts.put("sequence", picture.sequence());
        parts.put("alarms", new HashMap<>(picture.alarms()));
        parts.put("incidents", open);
        parts.put("assignments", open.keySet().stream().collect(Collectors.toMap(id -> id, id -> new HashSet<>(picture.assignmentsOf(id)))));
        parts.put("logs", open.keySet().stream().collect(Collectors.toMap(id -> id, id -> List.copyOf(picture.log(id)))));
        parts.put("units", new HashMap<>(picture.units()));
        parts.put("positions", new HashMap<>(picture.positions()));
        parts.put("shifts", new HashMap<>(picture.shifts()));
        parts.put("catalogue", picture.catalogue());
        return parts;
    }
}
