package uz.posbon.sdk.outbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.incident.Dispatch;
import uz.posbon.sdk.incident.NewIncident;
import uz.posbon.sdk.problem.Problem;

/**
 * A command that is on disk and not yet answered for good.
 *
 * @param place grows with every command; entries are sent in this order
 * @param key idempotency key, the same at every attempt
 * @param time when it was given
 * @param operator who gave it; null when the client was not told
 * @param what what was asked for, in the words it was asked in; empty when the client was not told
 * @param path what it is about, relative to the API, e.g. {@code incidents/ID/notes}
 * @param version what it may change: this version and no other; null for whichever there is
 * @param fields what is to be written, by field; empty where the body is not an object
 * @param opens the incident it opens by itself, if it does
 * @param dispatches what it answers an alarm with, if it does; without units where it opens the incident and sends nobody
 * @param problem why it was not done, of a conflict or a refusal
 */
public record OutboxEntry(
        long place,
        String key,
        Instant time,
        @Nullable String operator,
        String what,
        String path,
        @Nullable Long version,
        Map<String, String> fields,
        @Nullable NewIncident opens,
        @Nullable Dispatch dispatches,
        State state,
        @Nullable Problem problem) {

    /** How far it has come. */
    public enum State {
        /** On disk, and its first answer is awaited. */
        SENDING,
        /** On disk, and sent again until it is answered. */
        WAITING,
        /** Somebody else changed the same, or its state no longer allows this: somebody has to decide. */
        CONFLICT,
        /** The backend will not do it: somebody has to read why. */
        REFUSED
    }

    public OutboxEntry {
        fields = Map.copyOf(fields);
    }

    /** Whether it goes on by itself. */
    public boolean isOnItsWay() {
        return state == State.SENDING || state == State.WAITING;
    }

    /** Whether it is about the incident, alarm or unit of this id. */
    public boolean isAbout(String id) {
        return id.equals(subjectId()) || opens != null && id.equals(opens.id()) || dispatches != null && id.equals(dispatches.incidentId());
    }

    /** The id of what the path names: of a dispatch that of its alarm; empty when it names none. */
    public String subjectId() {
        String[] steps = path.split("[/?]", 3);
        return steps.length > 1 ? steps[1] : "";
    }
}
