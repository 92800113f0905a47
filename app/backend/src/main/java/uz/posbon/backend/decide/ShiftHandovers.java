package uz.posbon.backend.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uz.posbon.sdk.incident.Incident;
import uz.posbon.sdk.shift.ShiftHandover;
import uz.posbon.sdk.shift.HandoverNote;
import uz.posbon.sdk.shift.NewHandover;
import uz.posbon.sdk.shift.Shift;

/** Hands the open cases from one operator to the next: offered by one, accepted by the other, both in the log. */
public final class ShiftHandovers {
    private static final int MOST_NOTES = 1000;

    private final Ledger ledger;
    private final Shifts shifts;

    public ShiftHandovers(Ledger ledger) {
        this.ledger = ledger;
        this.shifts = new Shifts(ledger);
    }

    public Shift offer(Shift shift, NewHandover offered) {
        shifts.requireOwn(shift);
        Shifts.requireOpen(shift);
        check(shift, offered);
        ShiftRevision next = new ShiftRevision(shift);
        next.handover = new ShiftHandover(offered.to(), offered.text(), ledger.openIncidents(), List.copyOf(offered.notes()), ledger.now(), null, null);
        return ledger.write("shift.offered", next.done(), offered.text());
    }

    private void check(Shift shift, NewHandover offered) {
        Checks checks = new Checks();
        checks.that(offered.to() == null || !offered.to().isBlank(), "/to", "must not be blank");
        checks.optional(offered.to(), "/to", Checks.SHORT);
        checks.that(!shift.operator().equals(offered.to()), "/to", "must be somebody else");
        checks.that(offered.text() == null || !offered.text().isBlank(), "/text", "must not be blank");
        checks.optional(offered.text(), "/text", Checks.REMARK);
        checks.that(offered.notes().size() <= MOST_NOTES, "/notes", "must not hold more than " + MOST_NOTES + " notes");
        checks.done();
        Set<String> noted = new HashSet<>();
        for (int i = 0; i < offered.notes().size(); i++) {
            HandoverNote note = offered.notes().get(i);
            String field = "/notes/" + i;
            checks.that(ledger.incident(note.incidentId()) != null, field + "/incidentId", "there is no incident '" + note.incidentId() + "'");
            checks.that(noted.add(note.incidentId()), field + "/incidentId", "has a note already");
            checks.text(note.text(), field + "/text", Checks.REMARK);
        }
        checks.done();
    }

    public Shift withdraw(Shift shift) {
        shifts.requireOwn(shift);
        requireOffer(shift);
        ShiftRevision next = new ShiftRevision(shift);
        next.handover = null;
        return ledger.write("shift.withdrawn", next.done(), null);
    }

    /** The actor takes over: the shift ends, he is on shift, and the notes stand where their cases are looked up. */
    public Shift accept(Shift shift) {
        shifts.requireName();
        ShiftHandover offer = requireOffer(shift);
        if (shift.operator().equals(ledger.actor()) || !offer.isFor(ledger.actor())) {
            throw Refusal.of(403, "not-for-you", "Not for you", offer.to() == null
                    ? "Whoever offers cannot accept as well."
                    : "This is offered to " + offer.to() + ".");
        }
        ShiftRevision next = new ShiftRevision(shift);
        next.handover = new ShiftHandover(offer.to(), offer.text(), offer.incidentIds(), offer.notes(), offer.offeredTime(), ledger.now(), ledger.actor());
        next.end(ledger.now());
        Shift ended = ledger.write("shift.accepted", next.done(), null);
        writeNotes(shift.operator(), offer);
        new CaseWork(ledger).takeOver(shift.operator());
        shifts.present();
        return ended;
    }

    private void writeNotes(String author, ShiftHandover offer) {
        String reader = ledger.actor();
        ledger.speakFor(author);
        for (HandoverNote note : offer.notes()) {
            Incident incident = ledger.incident(note.incidentId());
            if (incident != null) {
                ledger.write("incident.noted", incident, true, offer.offeredTime(), note.text());
            }
        }
        ledger.speakFor(reader);
    }

    private static ShiftHandover requireOffer(Shift shift) {
        Shifts.requireOpen(shift);
        ShiftHandover offer = shift.offer();
        if (offer == null) {
            throw Refusal.conflict("shift-not-offered", "Nothing is offered by " + shift.operator() + ".");
        }
        return offer;
    }
}
