package uz.posbon.backend.decide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.shift.Break;
import uz.posbon.sdk.shift.Shift;

/**
 * Who is on duty. An operator has one open shift at most, and nobody but himself speaks for it; only its end can be
 * said by another, with a reason, because somebody may have gone home without a word. Whoever is the last in the room
 * (on shift and not on a break) has to say why he leaves it empty.
 */
public final class Shifts {
    private final Ledger ledger;

    public Shifts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The shift a path names. */
    public Shift require(String id) {
        Shift shift = ledger.shift(id);
        if (shift == null) {
            throw Refusal.notFound("shift", id);
        }
        return shift;
    }

    public Shift start() {
        requireName();
        Shift open = openOf(ledger.actor());
        if (open != null) {
            throw Refusal.conflict("on-shift", ledger.actor() + " is on shift since " + open.startedTime() + " already.");
        }
        return open();
    }

    private Shift open() {
        Shift shift = new Shift(ledger.newId(), ledger.lastShiftNumber() + 1, 1, ledger.actor(), ledger.now(), List.of(), null, null, Map.of());
        return ledger.write("shift.started", shift, null);
    }

    /** Makes sure that whoever takes over is on shift and in the room. */
    void present() {
        Shift own = openOf(ledger.actor());
        if (own == null) {
            open();
        } else if (own.currentBreak() != null) {
            back(own);
        }
    }

    public Shift startBreak(Shift shift, @Nullable String reason) {
        requireOwn(shift);
        requireOpen(shift);
        checkReason(reason);
        if (shift.currentBreak() != null) {
            throw Refusal.conflict("on-break", shift.operator() + " is on a break already.");
        }
        requireSomebodyElse(shift, reason);
        ShiftRevision next = new ShiftRevision(shift);
        next.breaks = ShiftRevision.plus(shift.breaks(), new Break(ledger.now(), null, reason));
        return ledger.write("shift.break-started", next.done(), reason);
    }

    public Shift endBreak(Shift shift) {
        requireOwn(shift);
        requireOpen(shift);
        if (shift.currentBreak() == null) {
            throw Refusal.conflict("not-on-break", shift.operator() + " is not on a break.");
        }
        return back(shift);
    }

    private Shift back(Shift shift) {
        ShiftRevision next = new ShiftRevision(shift);
        next.endBreak(ledger.now());
        return ledger.write("shift.break-ended", next.done(), null);
    }

    public Shift end(Shift shift, @Nullable String reason) {
        requireName();
        requireOpen(shift);
        checkReason(reason);
        if (reason == null) {
            requireOwn(shift);
        }
        if (shift.offer() != null) {
            throw Refusal.conflict("handover-open", "The cases of " + shift.operator() + " are offered; withdraw the offer first, or have it accepted.");
        }
        requireSomebodyElse(shift, reason);
        ShiftRevision next = new ShiftRevision(shift);
        next.end(ledger.now());
        return ledger.write("shift.ended", next.done(), reason);
    }

    private void requireSomebodyElse(Shift leaving, @Nullable String reason) {
        boolean somebody = ledger.openShifts().stream().anyMatch(other -> !other.id().equals(leaving.id()) && other.isPresent());
        if (!somebody && reason == null) {
            throw Refusal.conflict("room-empty", "Nobody else is on shift and " + ledger.openIncidents().size()
                    + " incidents are open; hand over, or give the reason why the room is left empty.");
        }
    }

    private static void checkReason(@Nullable String reason) {
        Checks checks = new Checks();
        checks.that(reason == null || !reason.isBlank(), "/reason", "must not be blank");
        checks.optional(reason, "/reason", Checks.REMARK);
        checks.done();
    }

    /** A shift is somebody's. */
    void requireName() {
        Checks checks = new Checks();
        checks.text(ledger.actor(), "Posbon-Operator", Checks.SHORT);
        checks.done();
    }

    static void requireOpen(Shift shift) {
        if (!shift.isOpen()) {
            throw Refusal.conflict("shift-ended", "The shift of " + shift.operator() + " ended at " + shift.endedTime() + ".");
        }
    }

    void requireOwn(Shift shift) {
        if (!shift.operator().equals(ledger.actor())) {
            throw Refusal.of(403, "not-your-shift", "Not your shift", "This is the shift of " + shift.operator() + ".");
        }
    }

    private @Nullable Shift openOf(String operator) {
        return ledger.openShifts().stream().filter(shift -> shift.operator().equals(operator)).findFirst().orElse(null);
    }
}
