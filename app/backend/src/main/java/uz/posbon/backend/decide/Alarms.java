package uz.posbon.backend.decide;

import java.util.Objects;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Incident;

/** Ties alarms to incidents. */
public final class Alarms {
    private final Ledger ledger;

    public Alarms(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The alarm a path names. */
    public Alarm require(String id) {
        Alarm alarm = ledger.alarm(id);
        if (alarm == null) {
            throw Refusal.notFound("alarm", id);
        }
        return alarm;
    }

    public Alarm link(Alarm alarm, String incidentId) {
        Incident incident = ledger.incident(incidentId);
        if (incident == null) {
            throw Refusal.invalid("/incidentId", "there is no incident '" + incidentId + "'");
        }
        if (Objects.equals(alarm.incidentId(), incidentId)) {
            return alarm;
        }
        if (alarm.incidentId() != null) {
            throw Refusal.conflict("already-linked", "The alarm is linked to incident '" + alarm.incidentId() + "'; unlink it first.");
        }
        Incidents.requireOpen(incident);
        return tie(alarm, incident);
    }

    public Alarm unlink(Alarm alarm) {
        if (alarm.incidentId() == null) {
            return alarm;
        }
        Incident incident = ledger.incident(alarm.incidentId());
        AlarmRevision next = new AlarmRevision(alarm);
        next.incidentId = null;
        Alarm free = ledger.write("alarm.unlinked", next.done(ledger.now()), alarm.incidentId(), null);
        if (incident != null) {
            IncidentRevision without = new IncidentRevision(incident);
            without.alarmIds = IncidentRevision.minus(incident.alarmIds(), alarm.id());
            ledger.write("incident.changed", without.done(ledger.now()), false, ledger.now(), null);
        }
        return free;
    }

    /** The alarm's line in the log says it all, so the incident changes without a line of its own. */
    Alarm tie(Alarm alarm, Incident incident) {
        AlarmRevision next = new AlarmRevision(alarm);
        next.incidentId = incident.id();
        Alarm linked = ledger.write("alarm.linked", next.done(ledger.now()), incident.id(), null);
        if (!incident.alarmIds().contains(alarm.id())) {
            IncidentRevision with = new IncidentRevision(incident);
            with.alarmIds = IncidentRevision.plus(incident.alarmIds(), alarm.id());
            ledger.write("incident.changed", with.done(ledger.now()), false, ledger.now(), null);
        }
        return linked;
    }
}
