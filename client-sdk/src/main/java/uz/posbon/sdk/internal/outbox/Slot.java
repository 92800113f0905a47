package uz.posbon.sdk.internal.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.internal.http.Command;
import uz.posbon.sdk.outbox.OutboxEntry;
import uz.posbon.sdk.problem.Problem;

/** A command in the outbox as it stands now; guarded by the outbox. */
final class Slot {
    private final OutboxEntry read;
    private Command command;
    OutboxEntry.State state;
    @Nullable Problem problem;
    /** How often its answer was no more than an error. */
    int errors;

    /** @param read the entry, with what its body says */
    Slot(OutboxEntry read, Command command) {
        this.read = read;
        this.command = command;
        state = read.state();
        problem = read.problem();
    }

    long place() {
        return read.place();
    }

    Command command() {
        return command;
    }

    boolean decides() {
        return state == OutboxEntry.State.CONFLICT || state == OutboxEntry.State.REFUSED;
    }

    /** Whether commands about this subject are about nothing before this one is answered. */
    boolean makes(String subject) {
        NewIncident opens = read.opens();
        Dispatch dispatches = read.dispatches();
        String incident = opens != null ? opens.id() : dispatches != null ? dispatches.incidentId() : null;
        return incident != null && subject.equals("incidents/" + incident);
    }

    /** What it was to change has been changed by the command before it, and by nobody else. */
    void follow(long version) {
        command = command.withVersion(version);
    }

    void again(@Nullable Long version) {
        command = command.withVersion(version);
        state = OutboxEntry.State.WAITING;
        problem = null;
        errors = 0;
    }

    OutboxEntry entry() {
        Instant time = read.time();
        return new OutboxEntry(
                read.place(), read.key(), time, read.operator(), read.what(), read.path(), command.version(), read.fields(), read.opens(), read.dispatches(), state,
                problem);
    }
}
