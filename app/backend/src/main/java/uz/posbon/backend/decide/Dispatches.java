package uz.posbon.backend.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.ApprovalAct;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Disposition;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.incident.NewApproval;

/** A dispatcher's two keys as one decision, and the way back while the units have not been told. */
public final class Dispatches {
    /** EIDO common disposition registry: event cancelled. */
    private static final Disposition CANCELLED = new Disposition("10", null);

    private static final int MOST_UNITS = 100;

    private final Ledger ledger;
    private final @Nullable String language;

    /** @param language as in {@link Promotion} */
    public Dispatches(Ledger ledger, @Nullable String language) {
        this.ledger = ledger;
        this.language = language;
    }

    /** One that calls incidents as their alarms are. */
    public Dispatches(Ledger ledger) {
        this(ledger, null);
    }

    /**
     * Opens an incident from the alarm and sends all of the units, or asks for the approval its plan wants; a unit that cannot be sent
     * refuses the whole.
     *
     * @param id of the incident; null for one of the backend's own
     */
    public Incident dispatch(
            Alarm alarm, @Nullable String id, @Nullable String typeId, @Nullable Integer priority, List<String> unitIds, @Nullable Integer holdSeconds) {
        Checks checks = new Checks();
        checks.that(!unitIds.isEmpty() && unitIds.size() <= MOST_UNITS, "/unitIds", "must name 1 to " + MOST_UNITS + " units");
        Assignments.checkHold(checks, holdSeconds);
        checks.done();
        Incident incident = new Promotion(ledger, language).promote(alarm, typeId, priority, id);
        if (new Approvals(ledger).needed(incident, ApprovalAct.DISPATCH, null)) {
            // The case is opened all the same: what waits is the sending, and it waits where everybody sees it.
            return new Approvals(ledger).ask(incident, NewApproval.dispatch(unitIds.stream().distinct().toList(), null));
        }
        Assignments assignments = new Assignments(ledger);
        unitIds.stream().distinct().forEach(unit -> assignments.assign(incident, unit, null, null, holdSeconds));
        return current(incident);
    }

    /** Takes back every unit that has not been told; {@code withdraw} closes an incident nobody is left on. */
    public Incident recall(Incident incident, boolean withdraw) {
        Incidents.requireOpen(incident);
        List<Assignment> held = ledger.openOn(incident.id()).stream().filter(a -> a.isHeld(ledger.now())).toList();
        if (held.isEmpty()) {
            throw Refusal.conflict("nothing-held", "Every unit of incident " + incident.number() + " has been told already.");
        }
        Assignments assignments = new Assignments(ledger);
        held.forEach(assignments::recall);
        if (withdraw && ledger.openOn(incident.id()).isEmpty()) {
            free(current(incident));
            new IncidentEnding(ledger).close(current(incident), CANCELLED, null);
        }
        return current(incident);
    }

    /** Its alarms wait again as they did before; who had taken notice of one earlier still has. */
    private void free(Incident incident) {
        for (String id : incident.alarmIds()) {
            Alarm alarm = ledger.alarm(id);
            if (alarm != null) {
                Alarm freed = new Alarms(ledger).unlink(alarm);
                Acknowledgement noticed = freed.acknowledgement();
                if (noticed != null && !noticed.time().isBefore(incident.createdTime())) {
                    new AlarmLife(ledger).unacknowledge(freed);
                }
            }
        }
    }

    private Incident current(Incident incident) {
        Incident now = ledger.incident(incident.id());
        return now == null ? incident : now;
    }
}
