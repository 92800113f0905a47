package uz.posbon.sdk.eido;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.Agency;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Handover;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.LogEntry;
import uz.posbon.sdk.picture.Picture;
import uz.posbon.sdk.unit.Unit;

/** What we tell another centre about an incident of ours. Pure: the same picture makes the same case. */
public final class EidoExport {
    /** EIDO's word where we have none: unknown type, trouble. */
    private static final String UNKNOWN_TYPE = "TROUBLE";
    private static final String NOTED = "incident.noted";

    private final Picture picture;
    private final Centre centre;

    public EidoExport(Picture picture) {
        this.picture = picture;
        centre = Centre.of(picture.catalogue().agencies(), picture.log());
    }

    /** Our centre, as others know it. */
    public Centre centre() {
        return centre;
    }

    /**
     * The case as it stands.
     *
     * @param assignments all of this incident, cleared ones too
     * @param log all of this incident, oldest first; only what has words becomes a note
     */
    public EidoIncident of(Incident incident, List<Assignment> assignments, List<LogEntry> log) {
        IncidentType type = picture.catalogue().incidentTypes().get(incident.typeId());
        String name = centre.nameOf(incident);
        List<EidoNote> notes = notes(incident, log);
        List<EidoUnit> units = assignments.stream().map(a -> unit(name, a)).toList();
        return new EidoIncident(
                name,
                new EidoAgency(centre.id(), centre.name().in("en"), List.of("CallReceiving", "Dispatching"), List.of("psap")),
                "posbon." + centre.id(),
                changed(incident, log),
                log.isEmpty() ? incident.createdBy() : log.getLast().actor(),
                String.format(Locale.ROOT, "#%04d", incident.number()),
                type == null || type.eidoCode() == null ? UNKNOWN_TYPE : type.eidoCode(),
                incident.typeId(),
                type == null ? null : type.name().in("en"),
                Stream.concat(Stream.of(incident.status().code()), incident.milestones().stream()).toList(),
                incident.drill(),
                incident.priority(),
                incident.title(),
                blankless(incident.description()),
                incident.position(),
                blankless(incident.address()),
                incident.caller(),
                incident.reportedTime(),
                incident.disposition(),
                incident.linkedIncidentIds().stream().map(this::related).toList(),
                notes,
                units,
                incident.alarmIds().stream().map(picture.alarms()::get).filter(Objects::nonNull).map(a -> alarm(name, a)).toList(),
                agencies(incident.handovers(), assignments, notes));
    }

    /**
     * What people have written about it, each note under its own author and centre; then what became of the steps of its plan, and the
     * files we keep with it, for which EIDO has no place of their own.
     */
    public List<EidoNote> notes(Incident incident, List<LogEntry> log) {
        String name = centre.nameOf(incident);
        EidoPaper paper = new EidoPaper(name, centre.id(), picture.catalogue().responsePlans().values().stream()
                .filter(plan -> plan.incidentTypeId().equals(incident.typeId()))
                .flatMap(plan -> plan.checklist().stream())
                .toList());
        return Stream.of(
                        log.stream().filter(e -> e.text() != null && !e.text().isBlank()).map(e -> note(name, e)),
                        incident.checklist().stream().map(paper::step),
                        incident.attachments().stream().map(paper::file))
                .flatMap(notes -> notes)
                .toList();
    }

    private static Instant changed(Incident incident, List<LogEntry> log) {
        Instant last = log.isEmpty() ? incident.changedTime() : log.getLast().recordedTime();
        return last.isAfter(incident.changedTime()) ? last : incident.changedTime();
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private String related(String incidentId) {
        Incident other = picture.incidents().get(incidentId);
        return other == null ? centre.nameOf(incidentId) : centre.nameOf(other);
    }

    /** A note that came from elsewhere goes on under its own author, so that it is known again where it was written. */
    private EidoNote note(String name, LogEntry entry) {
        String id = name + "/log/" + entry.sequence();
        String text = Objects.requireNonNull(entry.text());
        String said = entry.kind().equals(NOTED) ? text : entry.kind().replace('.', ' ') + ": " + text;
        return EidoNote.fromOrigin(id, said).orElseGet(() -> new EidoNote(id, entry.time(), centre.id(), entry.actor(), said));
    }

    private EidoUnit unit(String name, Assignment assignment) {
        Unit unit = picture.units().get(assignment.unitId());
        String status = assignment.status().code();
        Instant since = assignment.times().getOrDefault(status, Instant.EPOCH);
        return new EidoUnit(
                name + "/unit/" + assignment.id(),
                unit == null ? assignment.unitId() : unit.callSign(),
                unit == null ? "MobileSupportVehicle" : unit.resourceType(),
                unit == null ? null : agencyName(unit.agencyId()),
                status,
                since,
                assignment.assignedBy(),
                unit == null ? List.of() : unit.capabilities().stream().sorted().toList());
    }

    private EidoAlarm alarm(String name, Alarm alarm) {
        return new EidoAlarm(name + "/alarm/" + alarm.id(), alarm.raisedTime(),
                "!%d %s (%s%s)".formatted(alarm.number(), alarm.title(), alarm.source(), alarm.typeCode() == null ? "" : ", " + alarm.typeCode()));
    }

    private String agencyName(String agencyId) {
        Agency agency = picture.catalogue().agencies().get(agencyId);
        return agency == null ? centre.agency(agencyId) : centre.agency(agency);
    }

    /** Who it was handed to, whose units are there, and who wrote notes; each once, in that order. */
    private List<EidoAgency> agencies(List<Handover> handovers, List<Assignment> assignments, List<EidoNote> notes) {
        Map<String, EidoAgency> all = new LinkedHashMap<>();
        handovers.forEach(h -> put(all, h.agencyId(), "TransferredTo"));
        for (Assignment assignment : assignments) {
            Unit unit = picture.units().get(assignment.unitId());
            if (unit != null) {
                put(all, unit.agencyId(), "Dispatched");
            }
        }
        for (EidoNote note : notes) {
            if (!note.agencyId().equals(centre.id())) {
                all.putIfAbsent(note.agencyId(), new EidoAgency(note.agencyId(), null, List.of("Informational"), List.of("psap")));
            }
        }
        all.remove(centre.id());
        return List.copyOf(all.values());
    }

    private void put(Map<String, EidoAgency> all, String agencyId, String role) {
        Agency agency = picture.catalogue().agencies().get(agencyId);
        String name = agencyName(agencyId);
        EidoAgency before = all.get(name);
        List<String> roles = new ArrayList<>(before == null ? List.of() : before.roles());
        if (!roles.contains(role)) {
            roles.add(role);
        }
        all.put(name, new EidoAgency(name, agency == null ? null : agency.name().in("en"), roles,
                List.of(agency == null ? "other" : agency.kind().toLowerCase(Locale.ROOT))));
    }
}
