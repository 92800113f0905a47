package uz.posbon.backend.decide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.catalogue.IncidentType;
import uz.posbon.sdk.catalogue.IncidentTypes;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewIncident;

/** Makes an incident of an alarm. Who opens a case has taken notice of its alarm, so that is acknowledged as well. */
public final class Promotion {
    private static final int LONGEST_LANGUAGE = 35;

    private final Ledger ledger;
    private final @Nullable String language;

    /** @param language BCP 47: which of the alarm's translations the incident is called by; null for the alarm's own words */
    public Promotion(Ledger ledger, @Nullable String language) {
        this.ledger = ledger;
        this.language = language;
    }

    /** One that calls incidents as their alarms are. */
    public Promotion(Ledger ledger) {
        this(ledger, null);
    }

    /** @param id of the incident; null for one of the backend's own */
    public Incident promote(Alarm alarm, @Nullable String typeId, @Nullable Integer priority, @Nullable String id) {
        if (alarm.incidentId() != null) {
            throw Refusal.conflict("already-linked", "The alarm is linked to incident '" + alarm.incidentId() + "' already.");
        }
        Checks checks = new Checks();
        IncidentType type = typeId == null
                ? IncidentTypes.forAlarm(ledger.incidentTypes(), alarm).orElse(null)
                : ledger.item(IncidentType.class, typeId);
        checks.that(type != null, "/typeId", typeId == null
                ? "has to be named: the catalogue has no incident type of category " + alarm.category()
                : "there is no incident type '" + typeId + "'");
        checks.priority(priority, "/priority");
        checks.optional(language, "/language", LONGEST_LANGUAGE);
        Incidents.checkId(checks, id);
        checks.done();
        if (type == null) {
            throw new AssertionError("checked above");
        }
        Alarm said = language == null ? alarm : alarm.in(language);
        NewIncident opened = new NewIncident(
                type.id(), priority == null ? IncidentTypes.priority(alarm, type) : priority, alarm.status(),
                cut(said.title()), said.description(), alarm.position(), cut(said.areaDescription()), alarm.siteId(), null,
                alarm.reportedTime(), Map.of(), id);
        Alarm noticed = new AlarmLife(ledger).acknowledge(alarm);
        Incident incident = new Incidents(ledger).open(opened, type, List.of(alarm.id()));
        new Alarms(ledger).tie(noticed, incident);
        return incident;
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= Checks.SHORT ? text : text.substring(0, Checks.SHORT - 1) + "…";
    }
}
