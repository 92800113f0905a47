package uz.posbon.sdk.internal.eido;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.eido.EidoAgency;
import uz.posbon.sdk.eido.EidoAlarm;
import uz.posbon.sdk.eido.EidoIncident;
import uz.posbon.sdk.eido.EidoNote;
import uz.posbon.sdk.eido.EidoUnit;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Caller;
import uz.posbon.sdk.incident.Disposition;

/** One case as the graph of components of EIDO 1.0 (NENA-STA-021.1b). One document, then it is done. */
final class EidoWriter {
    static final String TITLE = "/title";
    static final String DESCRIPTION = "/description";
    private static final String UNKNOWN_TYPE = "TROUBLE";

    private final EidoIncident incident;
    private final JCards cards;
    private final Agents agents;
    private final List<Object> notes = new ArrayList<>();
    private final Map<String, EidoAgency> agencies = new LinkedHashMap<>();

    EidoWriter(EidoIncident incident, JCards cards) {
        this.incident = incident;
        this.cards = cards;
        agents = new Agents(incident.updatedTime(), cards);
        Stream.concat(Stream.of(incident.sender()), incident.agencies().stream()).forEach(a -> agencies.put(a.id(), a));
    }

    Map<String, Object> document() {
        Caller caller = incident.caller();
        boolean placed = incident.position() != null || incident.address() != null;
        Component document = component("", incident.updatedTime())
                .with("eidoVersion", "1.0")
                .with("issuingElementIdentification", incident.issuer());
        Map<String, Object> about = about(placed, caller != null);
        List<Object> units = incident.units().stream().map(this::unit).toList();
        List<Object> dispatches = incident.units().stream().map(this::dispatch).toList();
        List<Object> alarms = incident.alarms().stream().map(this::alarm).toList();
        return document
                .some("linkComponent", links())
                .with("incidentComponent", about)
                .some("callComponent", incident.reportedTime() == null ? List.of() : List.of(call(incident.reportedTime(), caller != null)))
                .some("callbackComponent", caller == null || caller.phone() == null ? List.of() : List.of(callback(caller.phone())))
                .some("dispatchComponent", dispatches)
                .some("notesComponent", notes)
                .some("emergencyResourceComponent", units)
                .some("alarmsSensorsComponent", alarms)
                .with("agencyComponent", agencies.values().stream().map(this::agency).toList())
                .some("agentComponent", agents.components())
                .some("locationComponent", placed ? List.of(location(incident.position(), incident.address())) : List.of())
                .some("personComponent", caller == null ? List.of() : List.of(person(caller)))
                .with("@context", Map.of("@vocab", "./JSON-LD_Contexts/EmergencyIncidentDataObjectType.jsonld"))
                .members();
    }

    private Component component(String suffix, Instant updated) {
        String sender = incident.sender().id();
        String by = incident.updatedBy();
        return Component.of(incident.id() + suffix, updated, sender, by == null ? null : agents.id(by, sender));
    }

    private Map<String, Object> about(boolean placed, boolean called) {
        List<String> noteIds = new ArrayList<>();
        words(TITLE, incident.title(), noteIds);
        words(DESCRIPTION, incident.description(), noteIds);
        incident.notes().forEach(n -> noteIds.add(note(n)));
        Integer priority = incident.priority();
        Disposition end = incident.disposition();
        return component("/incident", incident.updatedTime())
                .with("incidentTypeInternalCode", incident.typeCode())
                .with("incidentTypeInternalText", incident.typeText())
                .with("incidentTypeCommonRegistryText", incident.commonType() == null ? UNKNOWN_TYPE : incident.commonType())
                .some("incidentStatusInternalText", incident.drill().equals(MessageStatus.ACTUAL) ? List.of() : List.of(incident.drill().code()))
                .some("incidentStatusCommonRegistryText", incident.statuses())
                .with("internalIncidentId", incident.number())
                .references("locationReference", placed ? List.of(incident.id() + "/location") : List.of())
                .references("personReference", called ? List.of(incident.id() + "/caller") : List.of())
                .with("incidentPriorityInternalText", priority == null ? null : "P" + priority)
                .with("incidentCommonPriorityNumber", priority == null ? null : Priorities.toEido(priority))
                .some("dispositionComponent", end == null ? List.of() : List.of(disposition(end)))
                .references("notesReference", noteIds)
                .members();
    }

    /** EIDO has no field for a title or a description: each travels as a note of its own, first of all. */
    private void words(String suffix, @Nullable String text, List<String> noteIds) {
        if (text != null) {
            notes.add(component(suffix, incident.updatedTime()).with("notesActionComments", HtmlText.of(text)).members());
            noteIds.add(incident.id() + suffix);
        }
    }

    private String note(EidoNote note) {
        known(note.agencyId());
        String agent = note.author() == null ? null : agents.id(note.author(), note.agencyId());
        notes.add(Component.of(note.id(), note.time(), note.agencyId(), agent)
                .with("notesActionComments", HtmlText.of(note.text()))
                .with("agentReference", agent == null ? null : Component.reference(agent))
                .members());
        return note.id();
    }

    private Object disposition(Disposition end) {
        return component("/disposition", incident.updatedTime())
                .with("dispositionCommonRegistryCode", end.code())
                .with("dispositionPrimaryIndicator", true)
                .with("dispositionDescriptionText", end.text())
                .members();
    }

    private List<Object> links() {
        List<Object> links = new ArrayList<>();
        for (String other : incident.relatedIds()) {
            links.add(component("/link/" + (links.size() + 1), incident.updatedTime())
                    .with("incidentTrackingIdentifier", other)
                    .with("linkDirectionCode", "RELATED")
                    .members());
        }
        return links;
    }

    /** The report that opened the case; the desk holds no line, so the call counts as ended. */
    private Object call(Instant reported, boolean called) {
        return component("/call", incident.updatedTime())
                .with("standardPrimaryCallType", "emergency")
                .with("direction", "incoming")
                .with("callStartTimestamp", Component.time(reported))
                .with("callStateRegistryText", "callEnd")
                .references("personReference", called ? List.of(incident.id() + "/caller") : List.of())
                .members();
    }

    private Object callback(String phone) {
        return component("/callback", incident.updatedTime())
                .with("callBackInformationUri", List.of(TelUri.of(phone)))
                .members();
    }

    private Object person(Caller caller) {
        return component("/caller", incident.updatedTime())
                .with("ncPersonComponent", caller.name() == null
                        ? null
                        : Map.of("name", List.of(Map.of("personFullName", List.of(Map.of("value", caller.name()))))))
                .with("personIncidentRoleRegistryText", List.of("Caller"))
                .with("callBackReference", caller.phone() == null ? null : Component.reference(incident.id() + "/callback"))
                .members();
    }

    private Object location(@Nullable GeoPoint position, @Nullable String address) {
        return component("/location", incident.updatedTime())
                .with("locationTypeDescriptionRegistryText", "CurrentIncident")
                .with("locationByValue", PidfWriter.of("incident@" + incident.sender().id(), position, address))
                .members();
    }

    private Object unit(EidoUnit unit) {
        String owner = unit.agencyId() == null ? incident.sender().id() : known(unit.agencyId());
        return Component.of(unit.id(), unit.time(), owner, null)
                .with("emergencyResourceTypeCommonRegistryText", unit.type())
                .with("resourceAttributeRegistryText", UnitWords.attributes(unit.capabilities()))
                .some("resourceAttributeInternalText", unit.capabilities())
                .with("emergencyResourceName", unit.name())
                .with("primaryUnitStatusRegistryText", UnitWords.primary(unit.status()))
                .with("secondaryUnitStatusRegistryText", UnitWords.secondary(unit.status()))
                .with("unitStatusInternal", List.of(unit.status()))
                .references("agentReference", List.of(agents.id(unit.assignedBy(), incident.sender().id())))
                .with("activeOnIncidentId", UnitWords.isCleared(unit.status()) ? null : incident.id())
                .members();
    }

    private Object dispatch(EidoUnit unit) {
        return Component.of(unit.id() + "/dispatch", unit.time(), incident.sender().id(), null)
                .with("agencyReference", unit.agencyId() == null ? null : Component.reference(unit.agencyId()))
                .with("agentReference", unit.assignedBy() == null ? null : Component.reference(agents.id(unit.assignedBy(), incident.sender().id())))
                .references("emergencyResourceReference", List.of(unit.id()))
                .members();
    }

    private Object alarm(EidoAlarm alarm) {
        String noteId = alarm.id() + "/text";
        notes.add(Component.of(noteId, alarm.time(), incident.sender().id(), null)
                .with("notesActionComments", HtmlText.of(alarm.text()))
                .members());
        return Component.of(alarm.id(), alarm.time(), incident.sender().id(), null)
                .references("notesReference", List.of(noteId))
                .members();
    }

    private Object agency(EidoAgency agency) {
        boolean owner = agency.id().equals(incident.sender().id());
        return Component.of(agency.id(), incident.updatedTime(), agency.id(), null)
                .with("agencyJcard", agency.name() == null ? null : cards.of(agency.name()))
                .with("agencyRoleDescriptionRegistryText", agency.roles())
                .with("agencyType", agency.types())
                .with("incidentOwningAgencyIndicator", owner)
                .members();
    }

    /** Every agency that is referred to has a component, even one the case does not list. */
    private String known(String agencyId) {
        agencies.computeIfAbsent(agencyId, id -> new EidoAgency(id, null, List.of("Informational"), List.of("psap")));
        return agencyId;
    }
}
