package uz.posbon.sdk.internal.eido;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.eido.EidoFinding;
import uz.posbon.sdk.incident.Caller;

/** Who reported it, and how to call back: of the persons of a document the caller, else who reports for others. */
final class CallerReader {
    private static final List<String> ROLES = List.of("Caller", "ReportingParty");
    private static final String ROLE = "personIncidentRoleRegistryText";
    private static final String CALLBACK = "callBackReference";
    private static final String CALLBACKS = "callbackComponent";

    private final Graph graph;

    CallerReader(Graph graph) {
        this.graph = graph;
    }

    @Nullable Caller caller() {
        Optional<Part> person = ROLES.stream().flatMap(role -> persons().stream().filter(p -> p.texts(ROLE).contains(role))).findFirst();
        for (Part other : persons()) {
            if (person.isEmpty() || other != person.get()) {
                other.remark(ROLE, EidoFinding.OTHER_ROLE, String.join(", ", other.texts(ROLE)));
            }
        }
        String name = person.map(CallerReader::name).orElse(null);
        String phone = phone(person).orElse(null);
        return name == null && phone == null ? null : new Caller(name, phone);
    }

    private List<Part> persons() {
        return new ArrayList<>(graph.all("personComponent").values());
    }

    private Optional<String> phone(Optional<Part> person) {
        Stream<Part> said = person.stream().flatMap(p -> graph.followAll(p, CALLBACK, CALLBACKS).stream());
        Stream<Part> byCall = graph.all("callComponent").values().stream().flatMap(c -> graph.followAll(c, CALLBACK, CALLBACKS).stream());
        return Stream.concat(said, byCall).flatMap(c -> TelUri.number(uris(c)).stream()).findFirst();
    }

    private static List<String> uris(Part callback) {
        List<String> uris = new ArrayList<>(callback.texts("callBackInformationUri"));
        callback.parts("updatedCbn").forEach(u -> uris.addAll(u.texts("updatedCbnIdentifierUri")));
        return uris;
    }

    /** The full name, else the given and the family name. */
    private static @Nullable String name(Part person) {
        for (Part names : person.parts("ncPersonComponent").stream().flatMap(c -> c.parts("name").stream()).toList()) {
            String full = values(names, "personFullName");
            String parts = Stream.of(values(names, "personGivenName"), values(names, "personSurName"))
                    .filter(n -> !n.isEmpty())
                    .collect(Collectors.joining(" "));
            String name = full.isEmpty() ? parts : full;
            if (!name.isEmpty()) {
                return name;
            }
        }
        return null;
    }

    private static String values(Part names, String member) {
        return names.parts(member).stream().flatMap(v -> v.text("value").stream()).findFirst().orElse("");
    }
}
