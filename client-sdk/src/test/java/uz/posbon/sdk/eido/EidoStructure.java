package uz.posbon.sdk.eido;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uz.posbon.sdk.internal.json.PosbonJson;

/**
 * The facts of NENA-STA-021.1b a document is held to: what each component must have, that each reference leads to a component, and, where
 * the shared registries are there, that registry members hold registry values.
 */
final class EidoStructure {
    private static final List<String> PROLOGUE = List.of("$id", "lastUpdateTimeStamp", "updatedByAgencyReference");
    private static final List<String> DOCUMENT = List.of("eidoVersion", "issuingElementIdentification", "agencyComponent");
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry("linkComponent", List.of("incidentTrackingIdentifier", "linkDirectionCode")),
            Map.entry("incidentComponent", List.of("incidentTypeCommonRegistryText")),
            Map.entry("callComponent", List.of("callStateRegistryText", "standardPrimaryCallType", "direction", "callStartTimestamp")),
            Map.entry("callbackComponent", List.of()),
            Map.entry("dispatchComponent", List.of()),
            Map.entry("notesComponent", List.of("notesActionComments")),
            Map.entry("emergencyResourceComponent", List.of("agentReference", "emergencyResourceTypeCommonRegistryText",
                    "primaryUnitStatusRegistryText", "resourceAttributeRegistryText", "secondaryUnitStatusRegistryText")),
            Map.entry("alarmsSensorsComponent", List.of()),
            Map.entry("agencyComponent", List.of("agencyRoleDescriptionRegistryText", "agencyType")),
            Map.entry("agentComponent", List.of("agentRoleRegistryText", "agencyReference")),
            Map.entry("additionalDataComponent", List.of()),
            Map.entry("locationComponent", List.of("locationTypeDescriptionRegistryText")),
            Map.entry("personComponent", List.of("personIncidentRoleRegistryText")),
            Map.entry("dispositionComponent", List.of("dispositionCommonRegistryCode")));
    /** Members that are arrays by the standard, even with one entry. */
    private static final Set<String> ARRAYS = Set.of("agencyRoleDescriptionRegistryText", "agencyType", "agentRoleRegistryText",
            "incidentStatusCommonRegistryText", "incidentStatusInternalText", "personIncidentRoleRegistryText", "notesReference",
            "emergencyResourceReference", "resourceAttributeRegistryText", "resourceAttributeInternalText", "secondaryUnitStatusRegistryText",
            "unitStatusInternal", "callBackInformationUri", "locationReference", "personReference", "dispositionComponent");
    private static final Map<String, String> REGISTRIES = Map.of(
            "agencyRoleDescriptionRegistryText", "Agency Role", "incidentTypeCommonRegistryText", "Incident Type",
            "incidentStatusCommonRegistryText", "Incident Status", "dispositionCommonRegistryCode", "Common Disposition",
            "personIncidentRoleRegistryText", "Person Role", "locationTypeDescriptionRegistryText", "Location Type",
            "primaryUnitStatusRegistryText", "Primary Unit Status", "secondaryUnitStatusRegistryText", "Secondary Unit Status",
            "emergencyResourceTypeCommonRegistryText", "Emergency Resource Type", "resourceAttributeRegistryText", "Resource Attribute");

    private static final PosbonJson JSON = new PosbonJson();
    private static final Map<?, ?> TABLES = tables();

    private final Set<String> ids = new HashSet<>();
    private final List<String> references = new ArrayList<>();
    private final Set<String> wrong = new TreeSet<>();

    private static Map<?, ?> tables() {
        Path file = Path.of(System.getProperty("posbon.shared", "../../shared"), "data", "eido", "eido_registries.json");
        try {
            return Files.exists(file) ? (Map<?, ?>) JSON.read(Files.readAllBytes(file), Object.class) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document; empty when nothing is. */
    static Set<String> wrong(String json) {
        EidoStructure check = new EidoStructure();
        Map<?, ?> document = (Map<?, ?>) JSON.read(json, Object.class);
        check.component("", document, DOCUMENT);
        document.forEach((name, value) -> check.member("/" + name, name.toString(), value));
        check.references.stream().filter(r -> !check.ids.contains(r)).forEach(r -> check.wrong.add("dangling $ref " + r));
        return check.wrong;
    }

    private void member(String at, String name, Object value) {
        if (ARRAYS.contains(name) && !(value instanceof List)) {
            // A call has many locations and persons; who merely answers back has one.
            wrong.add(at + " must be an array");
        }
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        for (int i = 0; i < values.size(); i++) {
            String here = value instanceof List ? at + "/" + i : at;
            if (values.get(i) instanceof Map<?, ?> map) {
                if (REQUIRED.containsKey(name)) {
                    component(here, map, REQUIRED.get(name));
                }
                if (map.get("$ref") instanceof String reference) {
                    references.add(reference);
                }
                map.forEach((n, v) -> member(here + "/" + n, n.toString(), v));
            } else if (REGISTRIES.containsKey(name)) {
                registered(here, REGISTRIES.get(name), values.get(i));
            }
        }
    }

    private void component(String at, Map<?, ?> component, List<String> required) {
        PROLOGUE.stream().filter(n -> !component.containsKey(n)).forEach(n -> wrong.add(at + "/" + n + " is missing"));
        required.stream().filter(n -> !component.containsKey(n)).forEach(n -> wrong.add(at + "/" + n + " is missing"));
        if (!ids.add(String.valueOf(component.get("$id")))) {
            wrong.add(at + "/$id is there twice");
        }
        if (!String.valueOf(component.get("lastUpdateTimeStamp")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d:\\d\\d")) {
            wrong.add(at + "/lastUpdateTimeStamp is no NENA timestamp");
        }
    }

    private void registered(String at, String registry, Object value) {
        TABLES.forEach((title, rows) -> {
            if (title.toString().replaceFirst("^Table \\d+ ", "").startsWith(registry)
                    && ((List<?>) rows).stream().noneMatch(row -> ((List<?>) row).getFirst().equals(value))) {
                wrong.add(at + " '" + value + "' is not in the registry " + registry);
            }
        });
    }
}
