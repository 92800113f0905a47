package uz.posbon.backend.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uz.posbon.sdk.alarm.Acknowledgement;
import uz.posbon.sdk.alarm.Alarm;
import uz.posbon.sdk.alarm.Clearance;
import uz.posbon.sdk.alarm.Comment;
import uz.posbon.sdk.alarm.Nuisance;
import uz.posbon.sdk.alarm.Shelving;

/**
 * The three independent facts of an alarm's life (TMF642, ISA-18.2): cleared, acknowledged, shelved. Setting a fact
 * that already holds changes nothing, so two operators who do the same at once both get what they wanted.
 */
public final class AlarmLife {
    private static final int MOST_AT_ONCE = 1000;

    private final Ledger ledger;

    public AlarmLife(Ledger ledger) {
        this.ledger = ledger;
    }

    public Alarm acknowledge(Alarm alarm) {
        if (alarm.isAcknowledged()) {
            return alarm;
        }
        AlarmRevision next = new AlarmRevision(alarm);
        next.acknowledgement = new Acknowledgement(ledger.now(), ledger.actor());
        return write("alarm.acknowledged", next);
    }

    /** All of them, or none when one is not there. */
    public List<Alarm> acknowledge(List<String> ids) {
        Checks checks = new Checks();
        checks.that(!ids.isEmpty() && ids.size() <= MOST_AT_ONCE, "/ids", "must name 1 to " + MOST_AT_ONCE + " alarms");
        checks.done();
        Alarms alarms = new Alarms(ledger);
        List<Alarm> named = ids.stream().distinct().map(alarms::require).toList();
        return named.stream().map(this::acknowledge).toList();
    }

    /** Says that it tells nothing anybody could act on; who says so has taken notice. */
    public Alarm markNuisance(Alarm alarm, String reason) {
        Checks checks = new Checks();
        checks.text(reason, "/reason", Checks.REMARK);
        checks.done();
        AlarmRevision next = new AlarmRevision(acknowledge(alarm));
        next.nuisance = new Nuisance(ledger.now(), ledger.actor(), reason);
        Alarm marked = next.done(ledger.now());
        return ledger.write("alarm.marked", marked, marked.incidentId(), reason);
    }

    public Alarm unmarkNuisance(Alarm alarm) {
        if (alarm.nuisance() == null) {
            return alarm;
        }
        AlarmRevision next = new AlarmRevision(alarm);
        next.nuisance = null;
        return write("alarm.unmarked", next);
    }

    public Alarm unacknowledge(Alarm alarm) {
        if (!alarm.isAcknowledged()) {
            return alarm;
        }
        AlarmRevision next = new AlarmRevision(alarm);
        next.acknowledgement = null;
        return write("alarm.unacknowledged", next);
    }

    public Alarm clear(Alarm alarm) {
        if (!alarm.isActive()) {
            return alarm;
        }
        AlarmRevision next = new AlarmRevision(alarm);
        next.clearance = new Clearance(ledger.now(), ledger.actor());
        return write("alarm.cleared", next);
    }

    public Alarm shelve(Alarm alarm, Instant until, String reason) {
        Checks checks = new Checks();
        checks.that(until.isAfter(ledger.now()), "/until", "must be in the future");
        checks.text(reason, "/reason", Checks.REMARK);
        checks.done();
        AlarmRevision next = new AlarmRevision(alarm);
        next.shelving = new Shelving(until, ledger.actor(), reason);
        Alarm shelved = next.done(ledger.now());
        return ledger.write("alarm.shelved", shelved, shelved.incidentId(), reason);
    }

    public Alarm unshelve(Alarm alarm) {
        if (alarm.shelving() == null) {
            return alarm;
        }
        AlarmRevision next = new AlarmRevision(alarm);
        next.shelving = null;
        return write("alarm.unshelved", next);
    }

    public Alarm comment(Alarm alarm, String text) {
        Checks checks = new Checks();
        checks.text(text, "/text", Checks.REMARK);
        checks.done();
        AlarmRevision next = new AlarmRevision(alarm);
        List<Comment> comments = new ArrayList<>(alarm.comments());
        comments.add(new Comment(ledger.now(), ledger.actor(), text));
        next.comments = comments;
        Alarm commented = next.done(ledger.now());
        return ledger.write("alarm.commented", commented, commented.incidentId(), text);
    }

    private Alarm write(String kind, AlarmRevision next) {
        Alarm alarm = next.done(ledger.now());
        return ledger.write(kind, alarm, alarm.incidentId(), null);
    }
}
