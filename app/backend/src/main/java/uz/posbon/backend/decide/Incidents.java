package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.MessageStatus;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.Site;
import uz.posbon.sdk.geo.GeoPoint;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.IncidentEdit;
import uz.posbon.sdk.incident.IncidentStatus;
import uz.posbon.sdk.incident.NewIncident;

/** Opens and changes incidents. */
public final class Incidents {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Ledger ledger;

    public Incidents(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The incident a path names. */
    public Incident require(String id) {
        Incident incident = ledger.incident(id);
        if (incident == null) {
            throw Refusal.notFound("incident", id);
        }
        return incident;
    }

    static void requireOpen(Incident incident) {
        if (!incident.isOpen()) {
            throw Refusal.conflict("incident-closed", "Incident " + incident.number() + " is closed.");
        }
    }

    public Incident create(NewIncident n) {
        Checks checks = new Checks();
        IncidentType type = ledger.item(IncidentType.class, n.typeId());
        checks.that(type != null, "/typeId", "there is no incident type '" + n.typeId() + "'");
        checks.priority(n.priority(), "/priority");
        checkWords(checks, n.title(), n.description(), n.address());
        checkSite(checks, n.siteId());
        checks.entries(n.references(), "/references");
        checkId(checks, n.id());
        checks.done();
        if (type == null) {
            throw new AssertionError("checked above");
        }
        return open(n, type, List.of());
    }

    /** An id that is given by whoever opens the incident; null for none. */
    static void checkId(Checks checks, @Nullable String id) {
        checks.that(id == null || UUID_TEXT.matcher(id).matches(), "/id", "must be a UUID in lower case");
    }

    Incident open(NewIncident n, IncidentType type, List<String> alarmIds) {
        if (n.id() != null && ledger.incident(n.id()) != null) {
            throw Refusal.conflict("incident-exists", "There is an incident " + n.id() + " already.");
        }
        GeoPoint position = n.position() == null ? place(n.siteId()) : n.position();
        Instant now = ledger.now();
        Incident incident = new Incident(
                n.id() == null ? ledger.newId() : n.id(), ledger.nextIncidentNumber(), 1,
                IncidentStatus.ACTIVE, List.of(), n.drill() == null ? MessageStatus.ACTUAL : n.drill(),
                type.id(), type.category(), n.priority() == null ? type.priority() : n.priority(), null,
                n.title() == null || n.title().isBlank() ? type.name().in("uz-Latn") : n.title(),
                n.description(), position, n.address(), position == null ? null : ledger.zoneAt(position), n.siteId(), n.caller(),
                alarmIds, List.of(), null,
                n.reportedTime() == null ? now : n.reportedTime(), now, ledger.actor(), null, now,
                null, null, null, Map.copyOf(n.references()), List.of(), List.of(), List.of(), List.of(), Map.of());
        return ledger.write("incident.created", incident, true, now, null);
    }

    public Incident change(Incident incident, IncidentEdit edit) {
        requireOpen(incident);
        Checks checks = new Checks();
        IncidentType type = edit.typeId() == null ? null : ledger.item(IncidentType.class, edit.typeId());
        checks.that(edit.typeId() == null || type != null, "/typeId", "there is no incident type '" + edit.typeId() + "'");
        checks.that(edit.title() == null || !edit.title().isBlank(), "/title", "must not be blank");
        checkWords(checks, edit.title(), edit.description(), edit.address());
        checkSite(checks, edit.siteId());
        checks.done();
        IncidentRevision next = new IncidentRevision(incident);
        if (type != null) {
            next.type(type);
        }
        next.title = edit.title() == null ? next.title : edit.title();
        next.description = edit.description() == null ? next.description : edit.description();
        next.address = edit.address() == null ? next.address : edit.address();
        next.siteId = edit.siteId() == null ? next.siteId : edit.siteId();
        next.caller = edit.caller() == null ? next.caller : edit.caller();
        if (edit.position() != null) {
            next.position = edit.position();
            next.zoneId = ledger.zoneAt(edit.position());
        }
        return ledger.write("incident.changed", next.done(ledger.now()), true, ledger.now(), null);
    }

    public Incident prioritise(Incident incident, int priority, String reason) {
        requireOpen(incident);
        Checks checks = new Checks();
        checks.priority(priority, "/priority");
        checks.text(reason, "/reason", Checks.REMARK);
        checks.done();
        IncidentRevision next = new IncidentRevision(incident);
        next.priority = priority;
        next.priorityReason = reason;
        return ledger.write("incident.prioritised", next.done(ledger.now()), true, ledger.now(), reason);
    }

    /** Writes a note, which changes nothing else; a closed incident still takes notes, for what is learnt afterwards. */
    public void note(Incident incident, String text) {
        Checks checks = new Checks();
        checks.text(text, "/text", Checks.REMARK);
        checks.done();
        ledger.write("incident.noted", incident, true, ledger.now(), text);
    }

    public Incident link(Incident incident, String otherId) {
        Incident other = ledger.incident(otherId);
        Checks checks = new Checks();
        checks.that(other != null, "/incidentId", "there is no incident '" + otherId + "'");
        checks.that(!otherId.equals(incident.id()), "/incidentId", "must be another incident");
        checks.done();
        if (other == null || incident.linkedIncidentIds().contains(otherId)) {
            return incident;
        }
        IncidentRevision back = new IncidentRevision(other);
        back.linkedIncidentIds = IncidentRevision.plus(other.linkedIncidentIds(), incident.id());
        ledger.write("incident.linked", back.done(ledger.now()), true, ledger.now(), null);
        IncidentRevision next = new IncidentRevision(incident);
        next.linkedIncidentIds = IncidentRevision.plus(incident.linkedIncidentIds(), otherId);
        return ledger.write("incident.linked", next.done(ledger.now()), true, ledger.now(), null);
    }

    private static void checkWords(Checks checks, @Nullable String title, @Nullable String description, @Nullable String address) {
        checks.optional(title, "/title", Checks.SHORT);
        checks.optional(description, "/description", Checks.LONG);
        checks.optional(address, "/address", Checks.SHORT);
    }

    private void checkSite(Checks checks, @Nullable String siteId) {
        checks.that(siteId == null || ledger.item(Site.class, siteId) != null, "/siteId", "there is no site '" + siteId + "'");
    }

    private @Nullable GeoPoint place(@Nullable String siteId) {
        Site site = siteId == null ? null : ledger.item(Site.class, siteId);
        return site == null ? null : site.position();
    }
}
