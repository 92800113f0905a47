package uz.posbon.sdk.internal.eido;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.eido.EidoAgency;
import uz.posbon.sdk.eido.EidoException;
import uz.posbon.sdk.eido.EidoFinding;

/** The centres of a document and the people who work there. */
final class Parties {
    private static final String AGENCY_REFERENCE = "updatedByAgencyReference";
    private static final String AGENT_REFERENCE = "updatedByAgentReference";

    private final Part root;
    private final Graph graph;
    private final JCards cards;
    private final List<EidoAgency> others = new ArrayList<>();
    private final EidoAgency sender;

    /** @throws EidoException if nothing says who tells it */
    Parties(Part root, Graph graph, JCards cards) {
        this.root = root;
        this.graph = graph;
        this.cards = cards;
        String senderId = senderId();
        graph.all("agencyComponent").forEach((id, part) -> others.add(agency(id, part)));
        sender = others.stream().filter(a -> a.id().equals(senderId)).findFirst().orElseGet(() -> {
            root.remark(AGENCY_REFERENCE, EidoFinding.DANGLING, senderId, "agencyComponent");
            return new EidoAgency(senderId, null, List.of(), List.of());
        });
        others.remove(sender);
    }

    EidoAgency sender() {
        return sender;
    }

    List<EidoAgency> others() {
        return others;
    }

    private String senderId() {
        List<String> said = root.references(AGENCY_REFERENCE);
        if (!said.isEmpty()) {
            return said.getFirst();
        }
        if (graph.all("agencyComponent").size() == 1) {
            root.remark(AGENCY_REFERENCE, EidoFinding.ONLY_AGENCY);
            return graph.all("agencyComponent").keySet().iterator().next();
        }
        throw new EidoException(root.pointer(AGENCY_REFERENCE), EidoFinding.MISSING);
    }

    private EidoAgency agency(String id, Part part) {
        return new EidoAgency(id, part.text("agencyJcard").flatMap(cards::name).orElse(null),
                part.texts("agencyRoleDescriptionRegistryText"), part.texts("agencyType"));
    }

    /** The centre a component comes from. */
    String agencyOf(Part part) {
        return part.references(AGENCY_REFERENCE).stream().findFirst().orElse(sender.id());
    }

    /** Who last changed a component. */
    @Nullable String changedBy(Part part) {
        return named(part, AGENT_REFERENCE);
    }

    /** The name of whom a member refers to: of his card, else his id; null for nobody in particular. */
    @Nullable String named(Part part, String member) {
        Optional<String> id = part.references(member).stream().findFirst();
        if (id.isEmpty()) {
            return null;
        }
        Optional<String> name = graph.follow(part, member, "agentComponent").flatMap(agent -> agent.text("agentJcard")).flatMap(cards::name);
        return name.orElseGet(() -> id.get().startsWith(Agents.NOBODY) ? null : id.get());
    }
}
