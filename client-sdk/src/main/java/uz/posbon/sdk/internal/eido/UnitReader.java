package uz.posbon.sdk.internal.eido;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.eido.EidoUnit;

/** The sender's units on the case. */
final class UnitReader {
    private static final String TYPE = "emergencyResourceTypeCommonRegistryText";

    private final Graph graph;
    private final Parties parties;
    private final Instant updated;
    /** Who was dispatched, by unit; an empty text where the dispatch does not say. */
    private final Map<String, String> agencies = new HashMap<>();

    UnitReader(Graph graph, Parties parties, Instant updated) {
        this.graph = graph;
        this.parties = parties;
        this.updated = updated;
        graph.all("dispatchComponent").values().forEach(dispatch -> dispatch.references("emergencyResourceReference")
                .forEach(unit -> agencies.putIfAbsent(unit, dispatch.references("agencyReference").stream().findFirst().orElse(""))));
    }

    List<EidoUnit> units() {
        List<EidoUnit> units = new ArrayList<>();
        graph.all("emergencyResourceComponent").forEach((id, part) -> units.add(unit(id, part)));
        return units;
    }

    private EidoUnit unit(String id, Part part) {
        if (!part.has(TYPE)) {
            part.remark(TYPE, EidoFinding.MISSING);
        }
        return new EidoUnit(
                id,
                part.text("emergencyResourceName").orElse(id),
                part.text(TYPE).orElse("?"),
                agency(id, part),
                status(part),
                part.time("lastUpdateTimeStamp").orElse(updated),
                parties.named(part, "agentReference"),
                Stream.of("resourceAttributeInternalText", "resourceAttributeRegistryText")
                        .map(part::texts)
                        .filter(a -> !a.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private @Nullable String agency(String id, Part part) {
        String dispatched = agencies.get(id);
        return dispatched == null ? parties.agencyOf(part) : dispatched.isEmpty() ? null : dispatched;
    }

    /** His own word for it, else the last of EIDO's finer ones, else the coarse one. */
    private static String status(Part part) {
        return Stream.of("unitStatusInternal", "secondaryUnitStatusRegistryText", "primaryUnitStatusRegistryText")
                .map(part::texts)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .map(List::getLast)
                .orElse("?");
    }
}
