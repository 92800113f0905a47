package uz.posbon.backend.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.message.MessageKind;
import uz.posbon.sdk.shift.Shift;

/** Who works an incident: given to another, taken over, or handed over with a shift. */
public final class CaseWork {
    private static final String REASSIGNED = "incident.reassigned";

    private final Ledger ledger;

    public CaseWork(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Gives it to {@code operator}; he and the one before are told, unless one of them does it himself. */
    public Incident reassign(Incident incident, String operator, @Nullable String reason) {
        Incidents.requireOpen(incident);
        Checks checks = new Checks();
        checks.text(ledger.actor(), "Posbon-Operator", Checks.SHORT);
        checks.text(operator, "/operator", Checks.SHORT);
        checks.that(reason == null || !reason.isBlank(), "/reason", "must not be blank");
        checks.optional(reason, "/reason", Checks.REMARK);
        checks.done();
        if (operator.equals(incident.worker())) {
            return incident;
        }
        List<String> there = ledger.openShifts().stream().map(Shift::operator).toList();
        if (!there.isEmpty() && !there.contains(operator) && !operator.equals(ledger.actor())) {
            throw Refusal.conflict("not-on-shift", operator + " is not on shift; there are " + String.join(", ", there) + ".");
        }
        Incident after = give(incident, operator, reason);
        new Messages(ledger).tell(MessageKind.REASSIGNED, List.of(incident.worker(), operator), incident.id(), reason);
        return after;
    }

    /** What one operator works on goes to the actor; the hand-over of the shift has told both. */
    void takeOver(String from) {
        for (String id : ledger.openIncidents()) {
            Incident incident = ledger.incident(id);
            if (incident != null && incident.worker().equals(from)) {
                give(incident, ledger.actor(), null);
            }
        }
    }

    private Incident give(Incident incident, String operator, @Nullable String reason) {
        IncidentRevision next = new IncidentRevision(incident);
        next.operator = operator;
        return ledger.write(REASSIGNED, next.done(ledger.now()), true, ledger.now(), reason);
    }
}
