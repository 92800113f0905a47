package uz.posbon.sdk.internal.eido;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uz.posbon.sdk.eido.EidoFinding;

/**
 * The components of a document by kind and {@code $id}. References are followed one step at a time and only where something is looked
 * for, so that components that refer to one another in a circle are as good as any.
 */
final class Graph {
    private static final Set<String> KINDS = Set.of(
            "linkComponent", "callComponent", "callbackComponent", "dispatchComponent", "notesComponent", "emergencyResourceComponent",
            "alarmsSensorsComponent", "agencyComponent", "agentComponent", "additionalDataComponent", "locationComponent", "personComponent",
            "cautionComponent");
    private static final Set<String> OTHERS = Set.of(
            "$id", "lastUpdateTimeStamp", "updatedByAgencyReference", "updatedByAgentReference", "eidoVersion", "issuingElementIdentification",
            "incidentComponent", "@context");
    private static final String ID = "$id";

    private final Part root;
    private final Map<String, Map<String, Part>> byKind = new HashMap<>();

    Graph(Part root) {
        this.root = root;
        for (String name : root.names()) {
            if (KINDS.contains(name)) {
                byKind.put(name, index(name));
            } else if (!OTHERS.contains(name) && root.count(name) > 0) {
                root.remark(name, EidoFinding.NO_PLACE, Integer.toString(root.count(name)));
            }
        }
    }

    private Map<String, Part> index(String kind) {
        Map<String, Part> byId = new LinkedHashMap<>();
        for (Part part : root.parts(kind)) {
            String id = part.text(ID).orElse("");
            if (id.isEmpty()) {
                part.remark(ID, EidoFinding.MISSING);
                byId.put(part.pointer(), part);
            } else if (byId.putIfAbsent(id, part) != null) {
                part.remark(ID, EidoFinding.TWICE);
            }
        }
        return byId;
    }

    /** All of one kind, by id (or place, where it has none), in the order of the document. */
    Map<String, Part> all(String kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    /** The component a member refers to; remarked on when it leads nowhere. */
    Optional<Part> follow(Part from, String member, String kind) {
        return followAll(from, member, kind).stream().findFirst();
    }

    /** All components a member refers to. */
    List<Part> followAll(Part from, String member, String kind) {
        List<Part> found = new ArrayList<>();
        for (String id : from.references(member)) {
            Part there = all(kind).get(id);
            if (there == null) {
                from.remark(member, EidoFinding.DANGLING, id, kind);
            } else {
                found.add(there);
            }
        }
        return found;
    }
}
