package uz.posbon.backend.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.backend.decide.Fact;
import uz.posbon.backend.decide.Ledger;
import uz.posbon.backend.store.sql.Statements;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.incident.Assignment;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.shift.Shift;

/**
 * Marks those events of the log that statistics count: what operators on shift did. Sources, simulators and operators
 * without a shift cost nothing here.
 */
final class Deeds {
    /** What an operator did, on what, about which case, and how long it had been waiting for him where that is measured. */
    private record Deed(String kind, String subject, String about, @Nullable Duration waited) {}

    private final Statements statements;
    private final CurrentState state;

    Deeds(Statements statements, CurrentState state) {
        this.statements = statements;
        this.state = state;
    }

    /** Marks the event {@code fact} became if it counts; {@code ledger} is the command's, the state tables are as before it. */
    void mark(Fact fact, long sequence, Ledger ledger) {
        for (Shift shift : state.openShifts()) {
            if (shift.operator().equals(fact.actor())) {
                if (fact.kind().equals("assignment.recalled")) {
                    undo(shift, fact.subject());
                    return;
                }
                Deed deed = deed(fact, ledger);
                if (deed != null) {
                    insert(shift, deed, sequence);
                }
                return;
            }
        }
    }

    private @Nullable Deed deed(Fact fact, Ledger ledger) {
        return switch (fact.state()) {
            case Alarm a when fact.kind().equals("alarm.acknowledged") -> new Deed(ShiftCounts.ACKNOWLEDGED, a.id(), a.id(), since(a.reportedTime(), fact.time()));
            case Incident i when fact.kind().equals("incident.created") -> new Deed(ShiftCounts.OPENED, i.id(), i.id(), null);
            case Incident i when fact.kind().equals("incident.closed") || fact.kind().equals("incident.merged") ->
                    new Deed(ShiftCounts.CLOSED, i.id(), i.id(), null);
            case Assignment a when fact.kind().equals("assignment.created") -> new Deed(ShiftCounts.SENT, a.id(), a.incidentId(), untilFirst(a, fact.time(), ledger));
            default -> null;
        };
    }

    private @Nullable Duration untilFirst(Assignment assignment, Instant at, Ledger ledger) {
        Incident incident = ledger.incident(assignment.incidentId());
        boolean another = statements.number("select count(*) from assignment where incident_id = ?", assignment.incidentId()) > 0;
        return incident == null || another ? null : since(incident.reportedTime(), at);
    }

    private static Duration since(Instant reported, Instant at) {
        return at.isBefore(reported) ? Duration.ZERO : Duration.between(reported, at);
    }

    /** A unit that was recalled before it was told was never sent. */
    private void undo(Shift shift, String assignmentId) {
        statements.run("delete from deed where shift_id = ? and kind = ? and subject = ?", shift.id(), ShiftCounts.SENT, assignmentId);
    }

    private void insert(Shift shift, Deed deed, long sequence) {
        statements.run("insert into deed (sequence, shift_id, kind, subject, about, millis) values (?, ?, ?, ?, ?, ?)",
                sequence, shift.id(), deed.kind(), deed.subject(), deed.about(), deed.waited() == null ? null : deed.waited().toMillis());
    }
}
