package uz.posbon.sdk.internal.eido;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.eido.EidoException;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.incident.Disposition;

/** Reads the case out of one document, then it is done. */
final class EidoReader {
    private static final String ID = "$id";
    private static final String UPDATED = "lastUpdateTimeStamp";
    private static final String ISSUER = "issuingElementIdentification";
    private static final String COMMON_TYPE = "incidentTypeCommonRegistryText";
    private static final String PRIORITY = "incidentCommonPriorityNumber";
    private static final String OWN_STATUS = "incidentStatusInternalText";
    /** Systems whose own words we know. */
    private static final String POSBON = "posbon.";

    private final Part root;
    private final JCards cards;

    EidoReader(Part root, JCards cards) {
        this.root = root;
        this.cards = cards;
    }

    /** @throws EidoException if it does not say which case it is about, who tells it or when */
    EidoIncident incident() {
        String id = root.text(ID).orElseThrow(() -> new EidoException(root.pointer(ID), EidoFinding.MISSING));
        Instant updated = root.time(UPDATED)
                .orElseThrow(() -> new EidoException(root.pointer(UPDATED), root.has(UPDATED) ? EidoFinding.NOT_TIME : EidoFinding.MISSING));
        Graph graph = new Graph(root);
        Parties parties = new Parties(root, graph, cards);
        version();
        String issuer = root.text(ISSUER).orElseGet(() -> {
            root.remark(ISSUER, EidoFinding.MISSING);
            return parties.sender().id();
        });
        NoteReader notes = new NoteReader(graph, parties, updated);
        PlaceReader place = new PlaceReader(graph);
        Part about = about();
        return new EidoIncident(
                id,
                parties.sender(),
                issuer,
                updated,
                parties.changedBy(root),
                about.text("internalIncidentId").orElse(null),
                commonType(about),
                about.text("incidentTypeInternalCode").orElse(null),
                about.text("incidentTypeInternalText").orElse(null),
                about.texts("incidentStatusCommonRegistryText"),
                drill(about, issuer),
                priority(about),
                notes.take(id + EidoWriter.TITLE),
                notes.take(id + EidoWriter.DESCRIPTION),
                place.position(),
                place.address(),
                new CallerReader(graph).caller(),
                reported(graph),
                disposition(about),
                related(graph),
                notes.notes(),
                new UnitReader(graph, parties, updated).units(),
                notes.alarms(),
                parties.others());
    }

    private void version() {
        Optional<String> version = root.text("eidoVersion");
        if (!version.equals(Optional.of("1.0"))) {
            version.ifPresentOrElse(
                    other -> root.remark("eidoVersion", EidoFinding.OTHER_VERSION, other), () -> root.remark("eidoVersion", EidoFinding.NO_VERSION));
        }
    }

    /** A mere transfer of a call has none. */
    private Part about() {
        List<Part> all = root.parts("incidentComponent");
        if (all.size() > 1) {
            root.remark("incidentComponent", EidoFinding.SEVERAL_INCIDENTS, Integer.toString(all.size()));
        }
        return all.isEmpty() ? new Part(Map.of(), root.pointer("incidentComponent"), new Remarks()) : all.getFirst();
    }

    private @Nullable String commonType(Part about) {
        Optional<String> type = about.text(COMMON_TYPE);
        if (type.isEmpty()) {
            about.remark(COMMON_TYPE, EidoFinding.MISSING);
        }
        return type.orElse(null);
    }

    /** Marked as an exercise by a desk like ours; another system's own words may mean anything. */
    private static MessageStatus drill(Part about, String issuer) {
        List<String> own = about.texts(OWN_STATUS);
        if (own.isEmpty()) {
            return MessageStatus.ACTUAL;
        }
        if (issuer.startsWith(POSBON)) {
            return new MessageStatus(own.getFirst());
        }
        about.remark(OWN_STATUS, EidoFinding.OWN_WORD, String.join(", ", own));
        return MessageStatus.ACTUAL;
    }

    private static @Nullable Integer priority(Part about) {
        var number = about.whole(PRIORITY);
        if (number.isEmpty()) {
            return null;
        }
        if (number.getAsInt() < 0 || number.getAsInt() > Priorities.HIGHEST) {
            about.remark(PRIORITY, EidoFinding.NOT_PRIORITY);
            return null;
        }
        return Priorities.fromEido(number.getAsInt());
    }

    private static @Nullable Instant reported(Graph graph) {
        return graph.all("callComponent").values().stream()
                .flatMap(call -> call.time("callStartTimestamp").stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Disposition disposition(Part about) {
        List<Part> all = about.parts("dispositionComponent");
        if (all.size() > 1) {
            about.remark("dispositionComponent", EidoFinding.SEVERAL_DISPOSITIONS, Integer.toString(all.size()));
        }
        if (all.isEmpty()) {
            return null;
        }
        Part end = all.getFirst();
        Optional<String> code = end.text("dispositionCommonRegistryCode");
        if (code.isEmpty()) {
            end.remark("dispositionCommonRegistryCode", EidoFinding.MISSING);
        }
        return code.map(c -> new Disposition(c, end.text("dispositionDescriptionText").orElse(null))).orElse(null);
    }

    private static List<String> related(Graph graph) {
        return graph.all("linkComponent").values().stream()
                .filter(link -> !link.text("linkDirectionCode").equals(Optional.of("UNLINK")))
                .flatMap(link -> link.text("incidentTrackingIdentifier").stream())
                .toList();
    }
}
